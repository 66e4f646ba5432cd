import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (question: string): string => `:::quiz\n\n${question}\n\n:::\n`;

const PROMPT = 'Which command copies a repository?';
const LIST = '- `git add`\n- `git clone`\n- `git clone --bare`';

const details = (text: string): string =>
  `<details>\n<summary>Answer</summary>\n\n${text}\n\n</details>`;

/** Answers elsewhere that name the second option. */
const ANSWERS = [
  details('`git clone`, because it copies the history as well.'),
  details('**git clone**. It copies all of it.'),
  details('`git clone` copies the history as well.'),
  details('It is `git clone`.'),
  details('B, because it copies the history as well.'),
  details('B – it copies the history as well.'),
  details('The second one, because it copies all of it.'),
  details('`git clone`\n\nIt copies the history as well.'),
  details('`git clone`\n\n- It copies files.\n- It copies the history.'),
  '>! `git clone`, because it copies the history as well.',
  '> **Answer:** `git clone` copies all of it.',
  'Answer: git clone, because it copies the history.',
  'Solution: 2, because it copies the history.',
];

describe.each(['md', 'mdx'] as const)('as %s, a list without markers', (format) => {
  it.each(ANSWERS)('is a task list with the option that an answer names: %j', async (answer) => {
    const [message = '', ...others] = await listMessages(
      ask(`${PROMPT}\n\n${LIST}\n\n${answer}`),
      format,
    );
    expect(message).toMatch(/^5:1 missing-answer /);
    expect(message).toContain(
      'lines `` - [ ] `git add` ``, `` - [x] `git clone` `` and `` - [ ] `git clone --bare` ``',
    );
    expect(message).toMatch(/; remove lines? \d/);
    expect(message).not.toContain('::recall');
    expect(others).toEqual([]);
  });

  it('is a task list below a prompt that chooses, although no answer names an option', async () => {
    const hidden = details('It takes the history, too, as the others do not.');
    const messages = await listMessages(ask(`${PROMPT}\n\n${LIST}\n\n${hidden}`), format);
    expect(messages).toEqual([expect.stringContaining('and `[x]` in place of `[ ]`')]);
    expect(messages[0]).toContain('remove lines 9 to 14, and put the words there');
  });

  it('keeps the reason, and no letter of an option', async () => {
    const hidden = details('B, because it copies the history.');
    const [message] = await listMessages(ask(`${PROMPT}\n\n${LIST}\n\n${hidden}`), format);
    expect(message).toContain('as a paragraph of its own: `because it copies the history.`');
  });

  it.each([
    'What do these commands do?',
    'Explain these commands.',
    'Why are these commands safe?',
  ])('is a part of what readers recall: %s', async (prompt) => {
    const hidden = details('One of them takes files, and the others take repositories.');
    const messages = await listMessages(ask(`${prompt}\n\n${LIST}\n\n${hidden}`), format);
    expect(messages).toEqual([expect.stringContaining('expected `::recall`')]);
  });
});
