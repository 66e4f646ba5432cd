import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {compile} from '../support/compile.js';

describe('a review link', () => {
  const headings = fc.array(
    fc.constantFrom(
      'Setup',
      'Setup',
      'setup 1',
      'Setup-1',
      '`a` *b*',
      'mime:audio',
      '![x](/x.png)',
      'Ä',
    ),
    {minLength: 1, maxLength: 6},
  );

  test('leads to an id that the host gives its heading with a quiz or without one', async () => {
    await fc.assert(
      fc.asyncProperty(headings, async (titles) => {
        const sections = titles.map(
          (title, index) => `## ${title}\n\n:::quiz\n\nQ${index}?\n\n- [x] a\n- [ ] b\n\n:::\n`,
        );
        const plain = await compile(titles.map((title) => `## ${title}\n`).join('\n'));
        const code = await compile(sections.join('\n'));
        const ids = listIds(plain);
        expect(listIds(code)).toEqual(ids);
        const links = [...code.matchAll(/href: "#([^"]*)"/g)].map(([, id = '']) => decodeURI(id));
        expect(links).toEqual(ids);
      }),
      {numRuns: 50},
    );
  });
});

/** Ids of the headings in compiled code. */
function listIds(code: string): (string | undefined)[] {
  return [...code.matchAll(/_components\.h2, \{\s+id: "([^"]*)"/g)].map(([, id]) => id);
}
