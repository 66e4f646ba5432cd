import {describe, expect, it} from 'vitest';

import {createReader} from '../../../plugin/src/host/createReader.js';
import {listTextBlocks} from '../../../plugin/src/page/textBlocks.js';

/** The blocks of a page, each with the line on which it begins. */
async function read(text: string, name = 'page.mdx'): Promise<string[]> {
  const reader = await createReader({markdown: {format: 'detect'}});
  const page = await reader(text, `/site/docs/${name}`, true);
  return listTextBlocks(page?.tree.children ?? []).map(
    ({text: folded, lines}) => `${lines[0]} ${folded}`,
  );
}

describe('what readers read of a page', () => {
  it('is one text a paragraph, heading, item, cell and code block', async () => {
    const text = `---
title: Page
---

## Barge-in {#barge}

The server *stops* [at](#once) \`once\`.
It waits.

- One

  Two
- Three

| A | B |
| - | - |
| c | d |

\`\`\`js
call();
wait();
\`\`\`

> Quoted

:::tip[Title]

Inside

:::
`;
    expect(await read(text)).toEqual([
      '5 Barge-in',
      '7 The server stops at once. It waits.',
      '10 One',
      '12 Two',
      '13 Three',
      '15 A',
      '15 B',
      '17 c',
      '17 d',
      '20 call(); wait();',
      '24 Quoted',
      '26 Title',
      '28 Inside',
    ]);
  });

  it('is the text of components and of the literals in braces', async () => {
    expect(await read('<Tab>\n\nOne{" "}<b>two</b> {count}{/* no */}.\n\n</Tab>\n')).toEqual([
      '3 One two \uFFFC.',
    ]);
  });

  it('is the text of HTML', async () => {
    expect(await read('One <b>two</b><br>three <!-- no -->.\n\n<p>Four</p>\n', 'page.md')).toEqual([
      '1 One two three .',
      '3 Four',
    ]);
  });

  it.each([
    ['page.md', '<ul><li>One</li><li>Two<br>three</li></ul>', ['1 One', '1 Two three']],
    ['page.mdx', '<ul><li>One</li><li>Two<br/>three</li></ul>', ['1 One', '1 Two three']],
    ['page.mdx', 'One<br/>two', ['1 One two']],
    ['page.md', '<table>\n<tr><td>10</td><td>20</td></tr>\n</table>', ['2 10', '2 20']],
    ['page.md', '<div><!-- <b>Not</b> shown -->Shown</div>', ['1 Shown']],
    ['page.md', '<div\n  class="a"\n>Third</div>', ['3 Third']],
    ['page.md', '<p>One <svg><text>no</text></svg> two</p>', ['1 One two']],
    ['page.md', '<p>One <svg/> two</p>', ['1 One two']],
  ])('is the text of each block in the HTML of %s: %j', async (name, text, expected) => {
    expect(await read(text, name)).toEqual(expected);
  });

  it.each(['page.md', 'page.mdx'])('is the text of each item in a cell of %s', async (name) => {
    const table = '| A |\n| - |\n| <ul><li>One</li><li>Two</li></ul> |';
    expect(await read(table, name)).toEqual(['1 A', '3 One', '3 Two']);
  });

  it('is nothing of quizzes, diagrams, comments and what is struck out', async () => {
    const text = `It is ~~not~~ so.[^1]

{/* A comment. */}

:::quiz

Is it?

- [x] Yes
- [ ] No

:::

\`\`\`mermaid
graph LR
\`\`\`

[^1]: A note.
`;
    expect(await read(text)).toEqual(['1 It is \uFFFC so.']);
  });

  it('is the line of each word, also of one that stands further down in its paragraph', async () => {
    const reader = await createReader({});
    const page = await reader('One\ntwo  \nthree `four\nfive` six\n', '/site/a.mdx', true);
    const [block] = listTextBlocks(page?.tree.children ?? []);
    const lines = ['One', 'two', 'three', 'four', 'six'].map(
      (word) => block?.lines[block.text.indexOf(word)],
    );
    expect(lines).toEqual([1, 2, 3, 3, 4]);
  });

  it('has no comments that highlight lines, and the characters of HTML as they are shown', async () => {
    const code = [
      'a();',
      '// highlight-next-line',
      'b();',
      '# highlight-start',
      'c(); // highlight-end',
      '<!-- highlight-end -->',
      'd();',
    ].join('\n');
    const [block, list] = await read(
      `\`\`\`js\n${code}\n\`\`\`\n\n<p>R&amp;D &lt;\nis&nbsp;it&#8217;s</p>\n`,
      'page.md',
    );
    expect(block).toBe('2 a(); b(); c(); // highlight-end d();');
    expect(list).toBe("11 R&D < is it's");
  });
});
