import {describe, expect, it} from 'vitest';

import {GUESSERS, placeBets} from '../../../../plugin/src/lint/guessers/guessers.js';
import {reportGuessers} from '../../../../plugin/src/lint/guessers/reportGuessers.js';
import {lintText} from '../rules/lintText.js';

/** The points of each guesser in a question; nothing where it has no bet. */
async function guess(
  question: string,
  {attributes = '', locale = 'en'} = {},
): Promise<Record<string, number | undefined>> {
  const text = `:::quiz${attributes}\n\n${question}\n\n:::\n`;
  const {questions} = await lintText(text, {locale});
  const [bets = []] = questions.map(placeBets);
  return Object.fromEntries(GUESSERS.map(({name}, index) => [name, bets[index]?.points]));
}

const PORTS = 'Which port is it?\n\n- [ ] 22\n- [x] 443\n- [ ] 80';

describe('a guesser', () => {
  it.each([
    ['longest', PORTS, 1],
    ['longest', 'Which?\n\n- [x] one\n- [ ] two\n- [ ] a', 1 / 2],
    ['shortest', PORTS, 0],
    ['shortest', 'Which?\n\n- [x] one\n- [ ] three\n- [ ] three more', 1],
    ['first', PORTS, 0],
    ['first', 'Which?\n\n- [x] one\n- [ ] two\n- [ ] three', 1],
    ['last', PORTS, 0],
    ['last', 'Which?\n\n- [ ] one\n- [ ] two\n- [x] three', 1],
    ['specific', 'Which?\n\n- [x] within 15 seconds\n- [ ] soon\n- [ ] later', 1],
    ['specific', 'Which?\n\n- [x] the `goAway` message\n- [ ] a message\n- [ ] no message', 1],
    ['specific', 'Which?\n\n- [x] by HTTP\n- [ ] by Mail\n- [ ] by hand', 1],
    ['specific', 'Which?\n\n- [ ] one\n- [x] two\n- [ ] three', 1 / 3],
    ['hedged', 'Which?\n\n- [ ] It is late\n- [x] It is usually late\n- [ ] It is early', 1],
    ['echo', 'What sends text?\n\n- [x] a message for sending\n- [ ] a pipe\n- [ ] a file', 1],
    ['echo', 'What sends audio?\n\n- [x] `sendAudio`\n- [ ] `goAway`\n- [ ] `setup`', 1],
    ['absolute', 'Which?\n\n- [ ] It is always late\n- [x] It is late\n- [ ] It is never late', 1],
    ['two', 'Which ones?\n\n- [x] a\n- [x] b\n- [ ] c\n- [ ] d', 1 / 6],
    ['two', 'Which ones?\n\n- [x] a\n- [x] b\n- [x] c\n- [ ] d', 0],
  ])('who takes what is %s scores in %j', async (name, question, points) => {
    expect((await guess(question))[name]).toBeCloseTo(points);
  });

  it.each([
    ['hedged', 'Was stimmt?\n\n- [ ] Es ist spät\n- [x] Es ist meistens spät\n- [ ] Es ist früh'],
    ['absolute', 'Was?\n\n- [ ] Es ist immer spät\n- [x] Es ist spät\n- [ ] Es ist nie spät'],
    ['echo', 'Was sendet Texte?\n\n- [x] Der ganze Text\n- [ ] Ein Rohr\n- [ ] Eine Datei'],
  ])('who takes what is %s knows German words', async (name, question) => {
    expect((await guess(question, {locale: 'de'}))[name]).toBe(1);
  });

  it('of one option has nothing to say of a multiple-choice question, and the one of two nothing of others', async () => {
    expect(await guess('Which ones?\n\n- [x] a\n- [x] b\n- [ ] c')).toMatchObject({
      longest: undefined,
      two: expect.any(Number) as number,
    });
    expect((await guess(PORTS))['two']).toBeUndefined();
    expect((await guess('Which ones?\n\n- [x] a\n- [x] b'))['two']).toBeUndefined();
    expect(Object.values(await guess('It is [[443]].'))).not.toContainEqual(expect.any(Number));
  });

  it('who looks at places draws where options are shuffled, but knows where a pinned one stands', async () => {
    const attributes = '{shuffle=options}';
    expect(await guess(PORTS, {attributes})).toMatchObject({
      first: expect.closeTo(1 / 3) as number,
      last: expect.closeTo(1 / 3) as number,
    });
    const pinned = 'Which?\n\n- [ ] one\n- [ ] two\n- [x] None of these :pin';
    expect(await guess(pinned, {attributes})).toMatchObject({first: 0, last: 1});
    expect(await guess(PORTS, {attributes: '{shuffle=questions}'})).toMatchObject({first: 0});
  });
});

describe('the report on guessers', () => {
  it('says who is beyond chance, and leaves out guessers without questions', async () => {
    const list = Array.from(
      {length: 10},
      (_, index) => `Which, ${index}?\n\n- [x] a long one\n- [ ] shorter\n- [ ] short\n- [ ] tiny`,
    );
    const text = `:::quiz\n\n${list.join('\n\n---\n\n')}\n\n:::\n`;
    const {questions} = await lintText(text);
    const report = reportGuessers(questions.map(placeBets));
    expect(report.map(({name}) => name)).not.toContain('two');
    const longest = report.find(({name}) => name === 'longest');
    expect(longest).toMatchObject({questions: 10, points: 10, score: 1, side: 'above'});
    expect(longest?.chance).toBeCloseTo(0.25);
    // Eight guessers, each side.
    expect(longest?.p).toBeCloseTo(8 * 2 * 0.25 ** 10, 10);
    expect(report.find(({name}) => name === 'hedged')).toMatchObject({side: null, p: 1});
    expect(report.find(({name}) => name === 'last')).toMatchObject({points: 0, side: null});
  });
});
