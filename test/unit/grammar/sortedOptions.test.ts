import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (options: string): string => `:::quiz\n\nWhich are inherited?\n\n${options}\n\n:::\n`;

/** Names of two groups that say which options are right. */
const NAMES: [right: string, wrong: string][] = [
  ['Correct', 'Incorrect'],
  ['Right answers', 'Wrong answers'],
  ['Correct options', 'Distractors'],
  ['True', 'False'],
  ['True statements', 'False statements'],
  ['Yes', 'No'],
  ['Richtig', 'Falsch'],
  ['Richtige Antworten', 'Falsche Antworten'],
  ['Vrai', 'Faux'],
  ['Correctas', 'Incorrectas'],
  ['Certo', 'Errado'],
  ['正解', '不正解'],
  ['Верно', 'Неверно'],
  ['✅', '❌'],
  ['✅ Do', '❌ Do not'],
  ['Inherited', 'Not inherited'],
  ['Safe', 'Unsafe'],
];

/** Groups, as lists with markers. */
const WAYS: ((right: string, wrong: string) => string)[] = [
  (right, wrong) =>
    `${right}:\n\n- [x] color\n- [x] font\n\n${wrong}:\n\n- [ ] margin\n- [ ] border`,
  (right, wrong) =>
    `${wrong}:\n\n- [ ] margin\n- [ ] border\n\n${right}:\n\n- [x] color\n- [x] font`,
  (right, wrong) =>
    `**${right}**\n\n- [x] color\n- [x] font\n\n**${wrong}**\n\n- [ ] margin\n- [ ] border`,
  (right, wrong) =>
    `#### ${right}\n\n- [x] color\n- [x] font\n\n#### ${wrong}\n\n- [ ] margin\n- [ ] border`,
  (right, wrong) =>
    `- ${right}\n  - [x] color\n  - [x] font\n- ${wrong}\n  - [ ] margin\n  - [ ] border`,
];

const toPlain = (options: string): string => options.replace(/\[[ x]\] /g, '');

describe.each(['md', 'mdx'] as const)('as %s, options below names that tell the key', (format) => {
  const expectList = async (options: string, name: string): Promise<void> => {
    const [message = ''] = await listMessages(ask(options), format);
    expect(message).toMatch(/^[57]:1 nested-task-list /);
    for (const line of ['- [x] color', '- [x] font', '- [ ] margin', '- [ ] border']) {
      expect(message).toContain(`\`${line}\``);
    }
    expect(message).not.toContain(`${name}: `);
  };

  it.each(NAMES)('become one list without them: %s, %s', async (right, wrong) => {
    for (const write of WAYS) {
      const options = write(right, wrong);
      // A heading is a mistake of its own, which does not hide this one.
      if (!options.startsWith('#')) await expectList(options, right);
    }
  });

  it.each([
    ['Correct', 'Incorrect'],
    ['True', 'False'],
    ['Richtig', 'Falsch'],
  ])('take their markers from them where they have none: %s, %s', async (right, wrong) => {
    for (const write of WAYS) {
      const options = write(right, wrong);
      if (!options.startsWith('#')) await expectList(toPlain(options), right);
    }
  });

  it('take their markers from them where all are marked', async () => {
    const options =
      'Correct:\n\n- [x] color\n- [x] font\n\nIncorrect:\n\n- [x] margin\n- [x] border';
    await expectList(options, 'Correct');
  });

  it('below a heading have both mistakes named', async () => {
    const options =
      '#### Correct\n\n- [x] color\n- [x] font\n\n#### Incorrect\n\n- [ ] margin\n- [ ] border';
    const messages = await listMessages(ask(options), format);
    expect(messages.join('\n')).toContain('`- [x] color`, `- [x] font`, `- [ ] margin`');
  });

  it.each([
    '- [x] color\n- [ ] margin\n\nTrue:\n\n- It is inherited.\n\nFalse:\n\n- It is not.',
    '::recall\n\nTrue:\n\n- color\n\nFalse:\n\n- margin',
    'Correct:\n\n- The [[color]] is.\n\nIncorrect:\n\n- The margin is.',
    '- [x] Correct: color\n- [ ] Incorrect: margin',
    '- [x] True\n- [ ] False',
  ])('are none in a question with other things to answer: %j', async (options) => {
    expect(await listMessages(ask(options), format)).toEqual([]);
  });
});
