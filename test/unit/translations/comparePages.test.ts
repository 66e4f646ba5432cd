import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';

import {comparePages} from '../../../plugin/src/cli/checkTranslations/comparePages.js';
import {createReader} from '../../../plugin/src/host/createReader.js';
import type {Place} from '../../../plugin/src/mdast/problem.js';
import {readSource} from '../../../plugin/src/mdast/source.js';
import type {ReadFile} from '../../../plugin/src/page/readPage.js';

const CASES = path.join(import.meta.dirname, 'cases');
const UPDATE = process.env.UPDATE === '1' && !process.env.CI;

let read: ReadFile;
beforeAll(async () => {
  read = await createReader({siteDir: '/site', markdown: {format: 'detect'}});
});

async function readCase(name: string, file: string) {
  const text = readFileSync(path.join(CASES, name, file), 'utf8');
  const page = await read(text, `/site/${file}`);
  expect(page?.problems ?? []).toEqual([]);
  return page ?? {quizzes: [], source: readSource(text)};
}

function formatPlace(place: Place | undefined): string {
  return place ? `${place.start.line}:${place.start.column}` : 'page';
}

describe('a translated page', () => {
  it.each(readdirSync(CASES))('differs from its original as recorded: %s', async (name) => {
    const [original, translation] = [
      await readCase(name, 'original.md'),
      await readCase(name, 'translation.md'),
    ];
    const differences = comparePages(original, translation);
    const lines = differences.map(
      ({reason, place, original}) => `${formatPlace(place)} (${formatPlace(original)}) ${reason}\n`,
    );
    const actual = lines.join('');
    const golden = path.join(CASES, name, 'differences.txt');
    if (UPDATE) writeFileSync(golden, actual);
    expect(actual).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : undefined);
    expect(comparePages(original, original)).toEqual([]);
  });
});
