import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (first: string): string =>
  `:::quiz\n\n${first}\n\n---\n\nWhich?\n\n- [x] a\n- [ ] b\n\n---\n\nWho?\n\n- [x] c\n- [ ] d\n\n:::\n`;

describe.each(FORMATS)('as %s, a directive in an introduction', (format) => {
  it.each([
    ['::question{multiple}\n\nSelect all.', 'above line 9 and line 16'],
    ['::question{multiple}', 'above line 7 and line 14'],
    ['::question{loose}\n\nAccents\n\ndo not count.', 'above line 11 and line 18'],
    ['::question{any}\n\nOne is enough.', 'above line 9 and line 16'],
  ])('is told where it belongs: %j', async (first, lines) => {
    const [message = '', ...others] = await listMessages(ask(first), format);
    expect(others).toEqual([]);
    expect(message).toMatch(/^3:1 misplaced-directive .* in an introduction, /);
    expect(message).toContain(lines);
  });

  it.each([
    '::question{multiple}\n\nWhich ones are right?',
    '::question{any}\n\n- One\n- Two',
    '::question{#id}\n\nSelect all.',
    '::question{multiple}\n\n(x) a\n\n( ) b',
  ])('is one of a question that has nothing to answer: %j', async (first) => {
    const messages = await listMessages(ask(first), format);
    for (const message of messages) expect(message).not.toContain('in an introduction');
    expect(messages.join()).toContain('missing-answer');
  });
});
