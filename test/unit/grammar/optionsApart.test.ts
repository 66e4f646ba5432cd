import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (options: readonly string[]): string =>
  `:::quiz\n\nWhich code says so?\n\n${options.join('\n\n')}\n\n:::\n`;

/** Options in paragraphs of their own, of which the second is right. */
const MARKED = [
  ['a) 200', '*b) 404', 'c) 500'],
  ['A. 200', '*B. 404', 'C. 500'],
  ['a) 200', '\\*b) 404', 'c) 500'],
  ['(a) 200', '*(b) 404', '(c) 500'],
  ['1. 200', '*2. 404', '3. 500'],
  ['1) 200', '*2) 404', '3) 500'],
  ['a) 200', '✅ b) 404', 'c) 500'],
  ['a) 200', 'b) 404 ✓', 'c) 500'],
  ['a) 200', 'b) **404**', 'c) 500'],
  ['☐ 200', '☑ 404', '☐ 500'],
  ['❌ 200', '✅ 404', '❌ 500'],
  ['• 200', '• 404 (correct)', '• 500'],
];

describe.each(['md', 'mdx'] as const)('as %s, options in paragraphs of their own', (format) => {
  it.each(MARKED)('are shown with what their own marks tell: %s, %s, %s', async (...options) => {
    const [message = '', ...others] = await listMessages(ask(options), format);
    expect(message).toMatch(/^5:1 missing-answer /);
    expect(message).toContain('lines `- [ ] 200`, `- [x] 404` and `- [ ] 500`');
    expect(others).toEqual([]);
  });

  it('are shown with what a line below them tells', async () => {
    const [message] = await listMessages(ask(['A. 200', 'B. 404', 'Answer: B']), format);
    expect(message).toContain('lines `- [ ] 200` and `- [x] 404`; remove line 9');
  });

  it.each([
    [['a) 200', 'The other is 404.', 'So it is.']],
    [['b) 200', 'd) 404']],
    [['1. 200', 'So it is.']],
  ])('are none without their letters in order: %j', async (options) => {
    const [message] = await listMessages(ask(options), format);
    expect(message).not.toContain('option `b) 200`');
    expect(message).not.toContain('- [ ] 404');
  });
});
