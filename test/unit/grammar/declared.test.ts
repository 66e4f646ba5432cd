import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const write = (...blocks: string[]): string => `:::quiz\n\n${blocks.join('\n\n')}\n\n:::\n`;

describe.each(['md', 'mdx'] as const)(
  'as %s, pairs below `::match` that are no table',
  (format) => {
    it.each([
      'HTTP::80\nHTTPS::443',
      'HTTP :: 80\nHTTPS :: 443',
      'HTTP ::: 80\nHTTPS ::: 443',
      'HTTP = 80\nHTTPS = 443',
      'HTTP=80\nHTTPS=443',
      'HTTP == 80\nHTTPS == 443',
      'HTTP -> 80\nHTTPS -> 443',
      'HTTP --> 80\nHTTPS --> 443',
      'HTTP => 80\nHTTPS => 443',
      'HTTP → 80\n\nHTTPS → 443',
      'HTTP ↔ 80\nHTTPS ↔ 443',
      'HTTP >> 80\nHTTPS >> 443',
      'HTTP: 80\nHTTPS: 443',
      '**HTTP**: 80\n**HTTPS**: 443',
      '**HTTP:** 80\n**HTTPS:** 443',
      'HTTP - 80\nHTTPS - 443',
      'HTTP – 80\nHTTPS – 443',
      'HTTP; 80\nHTTPS; 443',
      'HTTP, 80\nHTTPS, 443',
      'HTTP\t80\nHTTPS\t443',
      'HTTP\n: 80\n\nHTTPS\n: 443',
      '- HTTP -> 80\n- HTTPS -> 443',
      '- **HTTP**: 80\n- **HTTPS**: 443',
      '1. HTTP = 80\n2. HTTPS = 443',
      '- HTTP\n  - 80\n- HTTPS\n  - 443',
      '```\nHTTP -> 80\n```',
      '<table>\n<tr><td>HTTP</td><td>80</td></tr>\n</table>',
      '<table>\n  <tr><th>A</th><th>B</th></tr>\n  <tr>\n    <td>HTTP</td>\n    <td>80</td>\n  </tr>\n</table>',
      '<dl>\n  <dt>HTTP</dt>\n  <dd>80</dd>\n</dl>',
    ])('are shown as a row: %j', async (pairs) => {
      const messages = await listMessages(write('Match.', '::match', pairs), format);
      expect(messages).toEqual([expect.stringMatching(/^7:1 invalid-table .*`\| HTTP \| 80 \|`/)]);
    });

    it.each(['It is registered.', '- [x] a\n- [ ] b', '![A map](./map.png)'])(
      'are not seen in other blocks: %j',
      async (block) => {
        const text = (await listMessages(write('Match.', '::match', block), format)).join('\n');
        expect(text).toMatch(/^5:1 misplaced-directive .*without a table/);
      },
    );

    it.each(['| a | [[1]] |\n| b | [[2]] |', '| [[1]] | a |\n| [[2]] | b |'])(
      'are told of blanks in cells: %j',
      async (rows) => {
        const table = `| A | B |\n| - | - |\n${rows}`;
        const messages = await listMessages(write('Match.', '::match', table), format);
        expect(messages).toEqual([expect.stringMatching(/^9:\d ambiguous-question .*`1` there/)]);
      },
    );
  },
);

describe.each(['md', 'mdx'] as const)('as %s, items below `::order` that are no list', (format) => {
  it.each([
    'a. Clone\nb. Build',
    'a) Clone\nb) Build',
    'A. Clone\nB. Build',
    'A) Clone\n\nB) Build',
    'i. Clone\nii. Build',
    'IV) Clone\nV) Build',
    '1\\. Clone\n2\\. Build',
    '1\\) Clone\n2\\) Build',
    '1: Clone\n2: Build',
    '1.Clone\n2.Build',
    '1 - Clone\n2 - Build',
    '1、Clone\n2、Build',
    '(1) Clone\n(2) Build',
    '(a) Clone\n(b) Build',
    '[1] Clone\n[2] Build',
    '① Clone\n② Build',
    '1️⃣ Clone\n2️⃣ Build',
    '#1 Clone\n#2 Build',
    '1st Clone\n2nd Build',
    'Step 1: Clone\nStep 2: Build',
    'Schritt 1: Clone\n\nSchritt 2: Build',
    '**Step 1:** Clone\n**Step 2:** Build',
    '第1：Clone\n第2：Build',
    '• Clone\n• Build',
    '\\- Clone\n\\- Build',
    'Clone\nBuild',
    'Clone, build, run',
    'Clone -> build -> run',
  ])('are shown as items: %j', async (items) => {
    const messages = await listMessages(write('Order.', '::order', items), format);
    expect(messages).toEqual([expect.stringMatching(/^7:1 misplaced-directive .*`1\. Clone`/)]);
  });

  it.each([
    ['10 apples\n20 pears', '1. 10 apples'],
    ['e.g. this\ni.e. that', '1. e.g. this'],
    ['Version 2 of it\nVersion 1 of it', '1. Version 2 of it'],
  ])('keep what is no number: %j', async (items, item) => {
    const [message] = await listMessages(write('Order.', '::order', items), format);
    expect(message).toContain(`expected \`${item}\``);
  });

  it('are told apart from text between the directive and its list', async () => {
    const text = write('Order.', '::order', 'These are they.', '1. a\n2. b');
    const messages = await listMessages(text, format);
    expect(messages).toEqual([expect.stringMatching(/^5:1 .*move `::order` below the text/)]);
  });

  it('keep no mark of their own in a list with bullets', async () => {
    const messages = await listMessages(write('Order.', '::order', '- a) Clone\n- b) Go'), format);
    expect(messages).toEqual([expect.stringMatching(/^7:1 .*number its items: .*`1\. Clone`/)]);
  });
});

describe.each(['md', 'mdx'] as const)('as %s, text in the brackets of a directive', (format) => {
  it.each(['match', 'order', 'lines', 'output'])(
    'is named together with what `::%s` lacks',
    async (name) => {
      const messages = await listMessages(write('What is it?', `::${name}[2]`, 'It adds.'), format);
      expect(messages).toEqual([
        expect.stringMatching(
          `^5:1 misplaced-directive .*; (?:.*; )?write \`::${name}\` without the brackets`,
        ),
      ]);
    },
  );
});
