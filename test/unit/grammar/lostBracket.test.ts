import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (blank: string): string => `:::quiz\n\nIt is ${blank}, not [[Rome]].\n\n:::\n`;

/** A blank that lost a bracket, and how it is written. */
const LOST = [
  '[[Paris]',
  '[[Paris|!Lyon]',
  '[Paris]]',
  '[Paris|!Lyon]]',
  '[[Paris)',
  '[[Paris))',
  '[[Paris])',
  '[[Paris)]',
].map((written) => [written, `[[${written.replace(/[[\]()]/g, '')}]]`]);

describe.each(['md', 'mdx'] as const)('as %s, a blank that lost a bracket', (format) => {
  it.each(LOST)('is shown with all of them: %s', async (written, blank) => {
    const [message = '', ...others] = await listMessages(ask(written), format);
    expect(message).toMatch(/^3:7 invalid-blank /);
    expect(message).toContain(`expected \`${blank}\``);
    expect(others).toEqual([]);
    expect(await listMessages(ask(blank), format)).toEqual([]);
  });
});
