import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const write = (first: string): string =>
  `:::quiz\n\n${first}\n\n---\n\nWhich?\n\n- [x] a\n- [ ] b\n\n:::\n`;

const details = (summary: string): string =>
  `<details>\n<summary>${summary}</summary>\n\nBy an order.\n\n</details>`;

describe.each(FORMATS)('as %s, a first section that hides an answer', (format) => {
  it.each([
    `How are deadlocks prevented?\n\n${details('Show answer')}`,
    `How are deadlocks prevented?\n\n${details('Click to reveal')}`,
    `How are deadlocks prevented?\n\n${details('Solution')}`,
    `Explain how deadlocks are prevented.\n\n${details('Answer')}`,
    `Wie vermeidet man das?\n\n${details('Lösung')}`,
    'How are deadlocks prevented?\n\n**Answer:**\n\nBy an order.',
  ])('is a question: %j', async (first) => {
    const [message, ...others] = await listMessages(write(first), format);
    expect(others).toEqual([]);
    expect(message).toMatch(/^\d+:1 missing-answer .*`::recall`/);
  });

  it('is one below `::recall`, which is the cure', async () => {
    const cured = write('How are deadlocks prevented?\n\n::recall\n\nBy an order.');
    expect(await listMessages(cured, format)).toEqual([]);
  });

  it.each([
    `This quiz is about locks.\n\n${details('What is a lock?')}`,
    `This quiz is about locks.\n\n${details('Answer')}`,
    `Ready?\n\n${details('More about locks')}`,
    details('Show the log'),
    `Are you ready?\n\n${details('Show answers of last week')}\n\nThen begin.`,
    'Are you ready? Then begin.',
    'What is a lock?',
  ])('is an introduction: %j', async (first) => {
    expect(await listMessages(write(first), format)).toEqual([]);
  });
});
