import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (question: string): string => `:::quiz\n\nWhich port?\n\n${question}\n\n:::\n`;

const RIGHT = ['- [x] 443', '- [ ] 80'];

/** Options that tell by their own lines which one is right. */
const MARKED: [string, string][] = [
  ['- 443 ✓', '- 80'],
  ['- 443 ✔️', '- 80 ❌'],
  ['* 443 *', '* 80'],
  ['- **443**', '- 80'],
  ['- 443 (correct)', '- 80'],
  ['- :white_check_mark: 443', '- :x: 80'],
  ['- :heavy_check_mark: 443', '- 80'],
  ['- 443 :white_check_mark:', '- 80 :x:'],
  ['- 443（正确）', '- 80'],
  ['- 443 (верно)', '- 80'],
  ['- 443 -> correct', '- 80'],
  ['*a) 443', 'b) 80'],
  ['*A. 443', 'B. 80'],
  ['- yes: 443', '- no: 80'],
  ['- correct: 443', '- wrong: 80'],
  ['1. 443 ✅', '2. 80'],
  ['• 443 ✓', '• 80'],
  ['A. **443**', 'B. 80'],
  ['A. 443 *', 'B. 80'],
  ['(a) 443 (richtig)', '(b) 80'],
  ['① 443 ✓', '② 80'],
  ['→ 443 ✓', '→ 80'],
  ['☒ 443', '☐ 80'],
  ['- ☒ 443', '- ☐ 80'],
  ['*a) 443', 'b) 80'],
  ['**A.** 443 ✓', '**B.** 80'],
];

/** Options of which a line below tells the right one. */
const ANSWERED: [options: [string, string], answer: string][] = [
  [['A. 443', 'B. 80'], 'Answer: A'],
  [['a) 443', 'b) 80'], 'Answer: **a**'],
  [['(a) 443', '(b) 80'], '**Answer:** (a)'],
  [['[A] 443', '[B] 80'], 'Answer: [A]'],
  [['A - 443', 'B - 80'], 'Correct: A'],
  [['- A. 443', '- B. 80'], 'Ans: A'],
  [['- 443', '- 80'], 'Answer: 443'],
  [['- 443', '- 80'], 'Lösung: 1'],
  [['1. 443', '2. 80'], 'Correct answer: 1'],
  [['(1) 443', '(2) 80'], '**Answer**: (1)'],
  [['1) 443', '2) 80'], 'Réponse : 1'],
  [['* 443', '+ 80'], 'Respuesta: 443'],
  [['• 443', '• 80'], 'Key: 443.'],
  [['１．443', '２．80'], '答案：１'],
  [['A、443', 'B、80'], '答案：A'],
  [['（A）443', '（B）80'], '正确答案：（A）'],
  [['А) 443', 'Б) 80'], 'Ответ: А'],
  [['가. 443', '나. 80'], '정답: 가'],
  [['Ⓐ 443', 'Ⓑ 80'], '答え：A'],
];

/** Options of which nothing tells the right one. */
const UNMARKED: [string, string][] = [
  ['- 443', '- 80'],
  ['1. 443', '2. 80'],
  ['a) 443', 'b) 80'],
  ['• 443', '• 80'],
];

describe.each(['md', 'mdx'] as const)('as %s, options without markers', (format) => {
  const list = (text: string): Promise<string[]> => listMessages(ask(text), format);

  it.each(MARKED)('are shown with those that their own lines tell: %s, %s', async (...lines) => {
    const [message = '', ...others] = await list(lines.join('\n'));
    expect(message).toMatch(/^5:1 missing-answer /);
    expect(message).toContain(`lines \`${RIGHT.join('` and `')}\``);
    expect(others).toEqual([]);
    expect(await list(RIGHT.join('\n'))).toEqual([]);
  });

  it.each(ANSWERED)('are shown with those that an answer names: %j, %s', async (lines, answer) => {
    const [message = '', ...others] = await list(`${lines.join('\n')}\n\n${answer}`);
    expect(message).toMatch(/^5:1 missing-answer /);
    expect(message).toContain(`lines \`${RIGHT.join('` and `')}\`; remove line 8,`);
    expect(others).toEqual([]);
    expect(await list(RIGHT.join('\n'))).toEqual([]);
  });

  it('keep the reason that an answer gives', async () => {
    const [message] = await list('A. 443\nB. 80\n\n**Answer:** A. It is `443` for _all_ of them.');
    expect(message).toContain(
      'remove line 8, which tells the answer; put its reason there as a paragraph of its own: `` It is `443` for _all_ of them. ``',
    );
  });

  it('are told of a number before the prompt and of text below the last of them', async () => {
    const text = ':::quiz\n\n1. Which port?\na) 80\n*b) 443\n... It has TLS.\n\n:::\n';
    const [message = '', ...others] = await listMessages(text, format);
    expect(message).toMatch(/^4:1 missing-answer .* lines `- \[ \] 80` and `- \[x\] 443`; /);
    expect(message).toContain(
      'leave out `1.` in line 3; put a blank line above line 6; leave out `...` there',
    );
    expect(others).toEqual([]);
  });

  it.each(['[*] 443\n[ ] 80', '[ ] 443\n[*] 80\n[*] 22'])(
    'each have a message where a sign of another system is in brackets: %j',
    async (text) => {
      const messages = await list(text);
      expect(messages.map((message) => message.slice(0, message.indexOf(' ')))).toEqual(
        text.split('\n').map((_, index) => `${5 + index}:1`),
      );
    },
  );

  it.each(UNMARKED)('are shown, and marks are asked for: %s, %s', async (...lines) => {
    expect(await list(lines.join('\n'))).toEqual([
      expect.stringMatching(
        /^5:1 missing-answer .* expected lines `- \[ \] 443` and `- \[ \] 80`, and `\[x\]`/,
      ),
    ]);
  });

  it.each(['I. am a sentence.\nand go on.', 'A. Turing wrote it.', '- One item'])(
    'are not seen in %j',
    async (text) => {
      expect(await list(text)).toEqual([expect.stringContaining('question without anything')]);
    },
  );
});
