import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {readOtherHeading} from '../../../plugin/src/remark/otherHeading.js';

const parse = (text: string) => unified().use(remarkParse).use(remarkMdx).parse(text);

let folder = '';
const from = () => path.join(folder, 'guide', 'page.md');
const write = (name: string, text: string) => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
};
const read = (url: string) =>
  readOtherHeading(url, from(), parse)
    ?.map((node) => ('value' in node ? node.value : ''))
    .join('');

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-headings-'));
  write(
    'guide/live-api.md',
    '---\ntitle: "The Live API"\n---\n\nimport X from "./x"\n\n# Live\n\n## Barge-in \\{#cut}\n\n## Use `setup` first\n\n```md\n## No heading\n```\n',
  );
  write('guide/faulty.mdx', '## One {\n');
  write('other page.mdx', '# Other\n\n<Tabs>\n\n## Inside\n\n</Tabs>\n');
});

afterAll(() => fs.rmSync(folder, {recursive: true}));

it.each([
  ['./live-api.md#cut', 'Barge-in {#cut}'],
  ['live-api.md#use-setup-first', 'Use setup first'],
  ['./live-api.md', 'The Live API'],
  ['../other%20page.mdx', 'Other'],
  ['../other%20page.mdx#inside', 'Inside'],
])('reads the words of what %s leads to', (url, words) => {
  expect(read(url)).toBe(words);
});

it.each([
  './live-api.md#no-heading',
  './live-api.md#gone',
  './gone.md#cut',
  './faulty.mdx#one',
  './100%.md',
  '/live-api#cut',
  '@site/guide/live-api.md#cut',
  '../guide',
])('knows nothing of %s', (url) => {
  expect(read(url)).toBeUndefined();
});

it('reads a page again once it was changed', () => {
  write('guide/changing.md', '## One \\{#it}\n');
  expect(read('./changing.md#it')).toBe('One {#it}');
  write('guide/changing.md', '## Another one \\{#it}\n');
  expect(read('./changing.md#it')).toBe('Another one {#it}');
});

it('reads nothing where the file of the page is not known', () => {
  expect(readOtherHeading('./live-api.md#cut', undefined, parse)).toBeUndefined();
});
