import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (answer: string): string =>
  `:::quiz\n\nWhy is the load kept low?\n\n${answer}\n\n:::\n`;

const TEXT = 'A full table has long chains.';

/** How other systems hide an answer, and how many lines it takes. */
const HIDDEN: [written: string, lines: number][] = [
  [`>! ${TEXT}`, 1],
  [`> ! ${TEXT}`, 1],
  ['>! A full table\n>! has long chains.', 2],
  [`> [!success]- Answer\n> ${TEXT}`, 2],
  [`> [!note]+ Show the answer:\n> ${TEXT}`, 2],
  [`> [!ANSWER]\n> ${TEXT}`, 2],
  [`> [!info]-\n> ${TEXT}`, 2],
  [`> [!tip] Lösung\n> ${TEXT}`, 2],
  [`||${TEXT}||`, 1],
  [`%%${TEXT}%%`, 1],
  [`<details>\n<summary>Answer</summary>\n\n${TEXT}\n\n</details>`, 6],
  [`<details><summary>Show</summary>${TEXT}</details>`, 1],
  [`<details>\n  <summary>Show</summary>\n  ${TEXT}\n</details>`, 4],
  [`<Spoiler>\n\n${TEXT}\n\n</Spoiler>`, 5],
  [`<Answer>${TEXT}</Answer>`, 1],
  [`<Collapse title="Answer">\n${TEXT}\n</Collapse>`, 3],
  [`<FlipCard>\n<Front>Why?</Front>\n<Back>${TEXT}</Back>\n</FlipCard>`, 4],
  [`<Flashcard front="Why?" back="${TEXT}" />`, 1],
  [`<span class="spoiler">${TEXT}</span>`, 1],
  [`<div hidden>${TEXT}</div>`, 1],
  [`[spoiler]${TEXT}[/spoiler]`, 1],
  [`[details="Answer"]\n${TEXT}\n[/details]`, 3],
  [`??? answer\n    ${TEXT}`, 2],
  [`???+ note "Answer"\n\n    ${TEXT}`, 3],
  [`{/* Answer: ${TEXT} */}`, 1],
  [`Model answer: ${TEXT}`, 1],
  [`**Sample solution:** ${TEXT}`, 1],
  [`**Back:** ${TEXT}`, 1],
];

describe.each(FORMATS)('as %s, a hidden answer in place of something to answer', (format) => {
  it.each(HIDDEN)('is shown below `::recall`: %j', async (written, lines) => {
    const place = lines === 1 ? 'line 5' : `lines 5 to ${4 + lines}`;
    expect(await listMessages(ask(written), format)).toEqual([
      expect.stringMatching(/^5:1 missing-answer /),
    ]);
    expect((await listMessages(ask(written), format))[0]).toContain(
      `expected \`::recall\` with blank lines around it, and \`${TEXT}\` below it, in place of ${place} `,
    );
    expect(await listMessages(ask(`::recall\n\n${TEXT}`), format)).toEqual([]);
  });

  it.each(['**Answer**', 'Solution:', '_Show answer_', 'Model answer'])(
    'is left where %j announces it',
    async (label) => {
      const [message, ...others] = await listMessages(ask(`${label}\n\n${TEXT}`), format);
      expect(message).toMatch(/^5:1 missing-answer .*`::recall` .* in place of line 5 /);
      expect(others).toEqual([]);
    },
  );

  it('is left as it is where it has several paragraphs', async () => {
    const details = `<details>\n<summary>Answer</summary>\n\n${TEXT}\n\n- One\n- Two\n\n</details>`;
    expect(await listMessages(ask(details), format)).toEqual([
      expect.stringMatching(/^5:1 missing-answer .*`::recall` .* the answer below it, in place of/),
    ]);
  });

  it('says which of the options above it is right', async () => {
    const options =
      'A. Long chains\nB. Short chains\n\n<details><summary>Answer</summary>A</details>';
    const [message, ...others] = await listMessages(ask(options), format);
    expect(message).toContain('lines `- [x] Long chains` and `- [ ] Short chains`; remove line 8,');
    expect(others).toEqual([]);
  });

  it.each([
    `- [x] a\n- [ ] b\n\n<details>\n<summary>More</summary>\n\n${TEXT}\n\n</details>`,
    `- [x] a\n- [ ] b\n\n{/* Answer: ${TEXT} */}`,
    `It is [[low]].\n\n||${TEXT}||`,
    `::recall\n\n<details>\n<summary>More</summary>\n\n${TEXT}\n\n</details>`,
  ])('is none in a question with something to answer: %j', async (question) => {
    expect(await listMessages(ask(question), format)).toEqual([]);
  });
});
