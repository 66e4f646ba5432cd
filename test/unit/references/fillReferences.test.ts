import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Code, Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it, onTestFinished} from 'vitest';
import fillReferences from '../../../src/remark/fillReferences.js';

const CLIENT = `// #region one
one();
// #endregion

// #region two
two();
// #endregion
`;

/** Fills the fences of a page beside `client/a.mjs`, and returns them. */
function fill(markdown: string, client = CLIENT): Code[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'references-'));
  onTestFinished(() => {
    fs.rmSync(folder, {recursive: true});
  });
  fs.mkdirSync(path.join(folder, 'client'));
  fs.writeFileSync(path.join(folder, 'client/a.mjs'), client);
  const file = new VFile({path: path.join(folder, 'page.md'), value: markdown, cwd: folder});
  const processor = unified().use(remarkParse).use(fillReferences);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const fences: Code[] = [];
  visit(tree, 'code', (node) => {
    fences.push(node);
  });
  return fences;
}

const fence = (meta: string, code = '') => `# Page\n\n\`\`\`js ${meta}\n${code}\`\`\`\n`;

describe('a fence with a reference', () => {
  it('shows the region, under the name of its file', () => {
    expect(fill(fence('reference="client/a.mjs#two"'))).toMatchObject([
      {lang: 'js', value: 'two();', meta: 'title="client/a.mjs"'},
    ]);
  });

  it('shows the whole file without a region', () => {
    expect(fill(fence('reference="client/a.mjs"'))).toMatchObject([{value: 'one();\n\ntwo();'}]);
  });

  it('keeps its own title, and all else that it says', () => {
    expect(fill(fence('title="Two" reference="client/a.mjs#two" {1}'))).toMatchObject([
      {meta: 'title="Two" {1}'},
    ]);
  });

  it.each([
    [
      'reference="client/a.mjs#three"',
      'Unexpected region `three` of `client/a.mjs`, expected one of `one`, `two`',
    ],
    ['reference="client/b.mjs#one"', 'Unexpected reference to `client/b.mjs`, expected a file'],
    [
      'reference=client/a.mjs',
      'Unexpected `reference=client/a.mjs`, expected `reference="<file>#<region>"`',
    ],
    ['reference=""', 'Unexpected `reference=""`'],
    ['reference="client/a.mjs#"', 'Unexpected `reference="client/a.mjs#"`'],
    ["reference='client/a.mjs#one'", "Unexpected `reference='client/a.mjs#one'`"],
  ])('fails with its place when it says %s', (meta, message) => {
    expect(() => fill(fence(meta))).toThrow(`page.md:3:1 ${message}`);
  });

  it('fails when there is code in it, since it would be lost', () => {
    expect(() => fill(fence('reference="client/a.mjs#one"', 'other();\n'))).toThrow(
      'page.md:3:1 Unexpected code in a fence with a reference',
    );
  });

  it('fails when the file has no regions, or a wrong one', () => {
    const page = fence('reference="client/a.mjs#one"');
    expect(() => fill(page, 'one();')).toThrow('expected a file with regions');
    expect(() => fill(page, '// #region one')).toThrow(
      'client/a.mjs:1 Unexpected end of the file in region `one`',
    );
  });
});

it('leaves every other fence as it is', () => {
  const others = [
    fence('title="a reference"', 'a();\n'),
    '```text\nreference="client/a.mjs"\n```\n',
    '```\n```\n',
    '```js blanks\nlet [[`a`]];\n```\n',
    '```js preference="x"\n```\n',
  ].join('\n');
  const processor = unified().use(remarkParse);
  const untouched: Code[] = [];
  visit(processor.parse(others), 'code', (node) => {
    untouched.push(node);
  });
  expect(fill(others)).toEqual(untouched);
});
