import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

/** Whether the rule points at the first option of a question, and at no other one. */
async function isFound(option: string, others: readonly string[], locale = 'en') {
  const options = [`- [x] ${option}`, ...others.map((text) => `- [ ] ${text}`)].join('\n');
  const text = `:::quiz\n\nWhich one?\n\n${options}\n\n:::\n`;
  // In MDX, `<-` is a mistake of the page.
  const formats = text.includes('<-') ? ['md'] : ['mdx', 'md'];
  const found = await Promise.all(
    formats.map(async (format) => {
      const {messages} = await lintText(text, {path: `docs/page.${format}`, locale});
      expect(messages.filter(({severity}) => severity === 'error')).toEqual([]);
      const lines = messages.filter(({rule}) => rule === 'feedback-in-option');
      return lines.map(({place}) => place?.start.line);
    }),
  );
  expect(found.at(-1)).toEqual(found[0]);
  return found[0];
}

const CITIES = ['Rome', 'Lyon'];
const BLOCKS = ['Rome\n\n  In Italy', 'Lyon\n\n  In the east'];

describe('feedback in the text of an option', () => {
  it.each([
    'Paris (correct)',
    'Paris (correct!)',
    'Paris (correct answer)',
    'Paris (Correct, it is the capital.)',
    'Paris *(right)*',
    'Paris #It has a tower',
    'Paris #Correct.',
    'Paris [correct]',
    'Paris **Correct**',
    'Paris **Correct!**',
    'Paris _right answer_',
    'Paris **Feedback: It is the capital.**',
    'Paris — Correct! It is the capital.',
    'Paris — correct',
    'Paris – correct',
    'Paris—correct',
    'Paris - correct',
    'Paris -- correct',
    'Paris -> correct',
    'Paris => correct',
    'Paris => **correct**',
    'Paris → right',
    'Paris ← this one',
    'Paris ← the answer',
    'Paris <- this one',
    'Paris <-- correct',
    'Paris ←',
    'Paris <--',
    'Paris // correct',
    'Paris # correct',
    'Paris | correct',
    'Paris; correct',
    'Paris … correct',
    'Paris. Correct! It is the capital.',
    'Paris. Wrong, it is the capital.',
    'Paris. Yes! It is.',
    'Paris. Incorrect because it is not.',
    'Paris. Explanation: It is the capital.',
    'Paris – Explanation: It is the capital.',
    'Paris ✓',
    'Paris ✔ right',
    'Paris ✅ Correct! It is.',
    'Paris 👈',
    'Paris :white_check_mark:',
    'Paris :x:',
    'Paris\n  Feedback: It is the capital.',
    'Paris\n  Correct! It is the capital.',
    'Paris\n  correct',
    'Paris\\\n  Correct!',
  ])('is found: %j', async (option) => {
    expect(await isFound(option, CITIES)).toEqual([5]);
  });

  it.each([
    'Paris\n  - Feedback: It is the capital.',
    'Paris\n  - Correct! It is the capital.',
    'Paris\n  - Wrong because it is not.',
    'Paris\n\n  Feedback: It is the capital.',
    'Paris\n\n  Explanation: It is the capital.',
    'Paris\n\n  **Explanation:** It is the capital.',
    'Paris\n\n  Reason: It is the capital.',
    'Paris\n\n  In the north — correct',
    'Paris\n\n  1. In the north\n  2. Correct!',
    'Paris\n\n  | a | b |\n  | --- | --- |\n  | In the north | Yes, correct (correct) |\n\n  In it',
  ])('is found where all options have several blocks: %j', async (option) => {
    expect(await isFound(option, BLOCKS)).toEqual([5]);
  });

  it.each([
    ['de', 'Paris — richtig'],
    ['de', 'Paris\n  - Falsch, weil es nicht stimmt.'],
    ['de', 'Paris. Richtig! Das ist die Hauptstadt.'],
    ['de', 'Paris\n  Begründung: Das ist die Hauptstadt.'],
    ['fr', 'Paris => bonne réponse'],
    ['fr', 'Paris\n  - Explication : c’est la capitale.'],
    ['es', 'París (correcto)'],
    ['es', 'París\n  - Incorrecto porque no es la capital.'],
    ['pt', 'Paris – correto'],
    ['pt', 'Paris\n  Explicação: é a capital.'],
    ['ja', 'パリ（正解）'],
    ['ja', 'パリ → 正解'],
    ['ja', 'パリ\n  - 解説：首都です。'],
    ['ja', 'パリ。正解！首都です。'],
  ])('is found in %s: %j', async (locale, option) => {
    expect(await isFound(option, CITIES, locale)).toEqual([5]);
  });

  it.each([
    ['Turn right', ['Turn left', 'Stop']],
    ['Straight on – right, then left', ['Left', 'Stop']],
    ['`1 == 1` → true', ['`1 == 1` → false', '`1 == 1` → null']],
    ['It fails — because the port is taken', ['It works', 'It waits']],
    ['It returns null. No error is thrown.', ['It throws', 'It waits']],
    ['Correct', ['Wrong', 'Unknown']],
    ['Correct the spelling, then save', ['Save', 'Close']],
    ['Right-click the file', ['Open it', 'Close it']],
    ['The answer depends on the time zone', ['It is 3', 'It is 4']],
    ['It sends the wrong answer', ['It sends nothing', 'It stops']],
    ['**Correct** the text', ['**Delete** the text', '**Copy** the text']],
    ['Press ←', ['Press →', 'Hold ←']],
    ['A value that is not valid', ['A number', 'A text']],
    ['Whether the certificate is valid (and correct for the host)', ['The port', 'The name']],
    ['print (no arguments)', ['print (one argument)', 'print (two arguments)']],
    ['`x` – a number', ['`y` – a text', '`z` – a list']],
    ['TCP; it is reliable', ['UDP; it is not', 'ICMP']],
    ['First\n\n  - one\n  - two', ['Second\n\n  - one\n  - three', 'Third\n\n  - two\n  - four']],
    ['It says: “Correct!”', ['It says: “Wrong!”', 'It says nothing']],
  ])('is not taken for what it is not: %j', async (option, others) => {
    expect(await isFound(option, others)).toEqual([]);
  });
});

/** The messages of the rule about a page with a choice question, in both formats. */
async function listReasons(options: readonly string[], below = '') {
  const text = `:::quiz\n\nWhich one?\n\n${options.join('\n')}\n\nBecause.\n\n:::\n${below}`;
  const both = await Promise.all(
    ['md', 'mdx'].map(async (format) => {
      const {messages} = await lintText(text, {path: `docs/page.${format}`});
      const found = messages.filter(({rule}) => rule === 'feedback-in-option');
      return found.map(({place, reason}) => `${place?.start.line} ${reason}`);
    }),
  );
  expect(both[0]).toEqual(both[1]);
  return both[0];
}

describe('a mark or a verdict behind an option', () => {
  it.each(['B ✅', 'B ✅ (correct)', 'B (right)'])('is to be left out: %s', async (option) => {
    const [first] = (await listReasons([`- [x] ${option}`, '- [ ] A'])) ?? [];
    expect(first).toContain('expected the option without that');
  });
});

describe('lists below options', () => {
  it('are all feedback where one of them begins like it', async () => {
    const options = ['- [ ] A\n  - It is a part.', '- [x] B\n  - Right, it is.', '- [ ] C'];
    const found = (await listReasons(options)) ?? [];
    expect(found.map((each) => each.split(' ')[0])).toEqual(['5', '7']);
  });

  it('are what is asked for where none does', async () => {
    const options = ['- [ ] A\n  - one\n  - two', '- [x] B\n  - one\n  - three'];
    expect(await listReasons(options)).toEqual([]);
  });
});

describe('feedback in a footnote', () => {
  it.each([
    ['Wrong, it is for sound.', true],
    ['Correct: it is for moving images.', true],
    ['RFC 6716 describes it.', false],
    ['Opus is from 2012.', false],
  ])('is found where it begins like feedback: %s', async (note, isFound) => {
    const options = ['- [x] AV1', '- [ ] Opus[^opus]', '- [ ] WebVTT'];
    const found = await listReasons(options, `\n[^opus]: ${note}\n`);
    if (!isFound) {
      expect(found).toEqual([]);
      return;
    }
    expect(found).toHaveLength(1);
    expect(found?.[0]).toMatch(/^6 .* in a footnote/);
    expect(found?.[0]).toContain(`\`> ${note}\``);
    expect(found?.[0]).toContain('remove `[^opus]` there, and the footnote in line 13');
    const cured = ['- [x] AV1', '- [ ] Opus', `  > ${note}`, '- [ ] WebVTT'];
    expect(await listReasons(cured)).toEqual([]);
  });
});
