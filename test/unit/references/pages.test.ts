import fs from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import fillReferences from '../../../src/remark/fillReferences.js';
import {readRegions} from '../../../src/remark/readRegions.js';
import {ROOT} from '../../support/repository.js';

const FOLDER = path.join(ROOT, 'docs/live-api');
const CLIENT = path.join(FOLDER, 'client');

const pages = fs.readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
const sources = fs.readdirSync(CLIENT).filter((file) => /\.(?:mjs|py)$/.test(file));

const read = (file: string) => fs.readFileSync(file, 'utf8');

/** Files of the client by the page that refers to them, as `client/a.mjs#region`. */
const references = new Map(
  pages.map((page) => [
    page,
    [...read(path.join(FOLDER, page)).matchAll(/reference="([^"]+)"/g)].map(([, name]) => name),
  ]),
);
const shown = new Set([...references.values()].flat());

describe.each(pages)('the page %s', (page) => {
  it('refers to code that exists', () => {
    const processor = unified().use(remarkParse).use(fillReferences);
    const file = new VFile({path: path.join(FOLDER, page), value: read(path.join(FOLDER, page))});
    processor.runSync(processor.parse(file), file);
  });
});

it.each([
  'overview',
  'connection',
  'media',
  'voice-activity',
  'speech',
  'tools',
  'limits',
  'vocabulary',
])('the page %s shows pieces of the client', (page) => {
  expect(references.get(`${page}.md`)).not.toEqual([]);
});

describe.each(sources)('the file %s', (source) => {
  it('is shown, with each of its regions', () => {
    expect([...shown].map((name) => name?.split('#')[0])).toContain(`client/${source}`);
    for (const region of readRegions(read(path.join(CLIENT, source))).named.keys()) {
      expect(shown).toContain(`client/${source}#${region}`);
    }
  });
});
