import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {REVIEW} from '../../plugin/src/page/review.js';
import {compile} from '../support/compile.js';
import {runs} from '../support/runs.js';

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
      runs(50),
    );
  });

  test('never leaves the site, however its address is written', () => {
    const parts = fc.constantFrom(
      ...['/', '\\', '.', '..', ':', '#', '?', '@', '@site', '%2f', '\t', '\u0001', ' ', '\u2028'],
      ...['a', 'docs', 'page.md', 'page.mdx', 'https', 'javascript', 'evil.example', 'none', '／'],
    );
    let count = 0;
    fc.assert(
      fc.property(fc.array(parts, {maxLength: 7}), (written) => {
        const address = written.join('');
        if (!REVIEW.pattern.test(address)) return;
        count += 1;
        const {origin, pathname} = new URL(address, 'https://site.example/docs/page');
        expect(origin).toBe('https://site.example');
        expect(pathname).not.toMatch(/^\/\//);
      }),
      runs(20_000),
    );
    expect(count).toBeGreaterThan(100);
  });

  test.each([
    ...['none', '#id', '#an-anchor%20here', '/path', '/guide/live_api/', '/a:b', '/a?b=c#d', './a'],
    ...['./other.md', './other.md#id', '../docs/other.mdx#id', 'other.md', 'docs/other.md#id'],
    ...['@site/docs/other.md', '/docs/v1.2', '/über/uns', './a b.md'.replace(' ', '%20')],
  ])('may be %s', (address) => {
    expect(address).toMatch(REVIEW.pattern);
  });

  test.each([
    ...['', '/', '#', './', 'path', 'Session start', 'https://example.com', 'mailto:a.md'],
    ...[
      '//evil.example/x',
      '//evil.example/x.md',
      '///evil.example',
      '/\\evil',
      '\\\\evil.md',
      '/\t/evil',
    ],
    ...['\u0001//evil.md', './/evil', '/.//evil', './a//evil', '@site//evil', 'javascript:a.md'],
    ...['a\\b.md', '/a\\b', '/a\u0000'],
  ])('may not be %j', (address) => {
    expect(address).not.toMatch(REVIEW.pattern);
  });
});

/** Ids of the headings in compiled code. */
function listIds(code: string): (string | undefined)[] {
  return [...code.matchAll(/_components\.h2, \{\s+id: "([^"]*)"/g)].map(([, id]) => id);
}
