import {describe, expect, it} from 'vitest';

import {dropLetter} from '../../../plugin/src/grammar/mistakes/dropLetter.js';
import {listMessages} from '../../support/listMessages.js';

const REASON = 'HTTP and DNS work above TCP or UDP.';

describe('the letter before a reason', () => {
  it.each([
    [`**B.** ${REASON}`, REASON],
    [`**B)** ${REASON}`, REASON],
    [`**B**. ${REASON}`, REASON],
    [`**B** – ${REASON}`, REASON],
    [`**B** ${REASON}`, REASON],
    [`__B:__ ${REASON}`, REASON],
    [`(B) ${REASON}`, REASON],
    [`B. ${REASON}`, REASON],
    [`2) ${REASON}`, REASON],
    [`B — ${REASON}`, REASON],
    [`Option B. ${REASON}`, REASON],
    [`The correct answer is **B**. ${REASON}`, REASON],
    [`The answer is B: ${REASON}`, REASON],
    [`A and C. ${REASON}`, REASON],
    [`**A, C** ${REASON}`, REASON],
    [`**B. TCP.** ${REASON}`, `**TCP.** ${REASON}`],
    [`**B) TCP** ${REASON}`, `**TCP** ${REASON}`],
    ['B, because it is.', 'because it is.'],
  ])('is left out: %s', (text, rest) => {
    expect(dropLetter(text)).toBe(rest);
  });

  it.each([
    REASON,
    'A protocol of this layer needs no reply.',
    '**HTTP** works above TCP.',
    'B-trees grow at the root.',
    '3.14 is more than that.',
    'I know that it works above TCP.',
    'The answer is known to all of them.',
  ])('is none: %s', (text) => {
    expect(dropLetter(text)).toBe(text);
  });
});

describe.each(['md', 'mdx'] as const)('as %s, a hidden answer', (format) => {
  it.each([
    `<details>\n<summary>Answer</summary>\n\n**B.** ${REASON}\n\n</details>`,
    `<details>\n<summary>Answer</summary>\n\n**B** — ${REASON}\n\n</details>`,
    `<details><summary>Answer</summary>**B.** ${REASON}</details>`,
  ])('gives its reason without the letter: %j', async (answer) => {
    const text = `:::quiz\n\nWhich?\n\n- A. HTTP\n- B. TCP\n- C. DNS\n\n${answer}\n\n:::\n`;
    const [message = '', ...others] = await listMessages(text, format);
    expect(others).toEqual([]);
    expect(message).toContain(`put its reason there as a paragraph of its own: \`${REASON}\``);
  });
});
