import type {PhrasingContent} from 'mdast';

import type {AuthoredOption} from '../authored.js';
import type {Answer, Interaction, ReadText, Report} from './answers.js';
import {unescape} from './entries.js';

/**
 * Reads a choice: radio buttons for `{=a ~b}`, where one option is right or, as in `{=a =b ~c}`, each of several, and checkboxes for `{~%50%a ~%50%b ~c}`, where
 * weights say how right each option is.
 */
export function readChoice(answers: Answer[], read: ReadText, report: Report): Interaction {
  const isSingle = answers.some(({isRight}) => isRight);
  const isKey = ({isRight, weight = 0}: Answer): boolean => (isSingle ? isRight : weight > 0);
  const keys = answers.filter(isKey);
  const share = 100 / keys.length;
  for (const {weight, text} of answers) {
    if (weight === undefined || (!isSingle && Math.abs(weight - share) < 1)) continue;
    report(
      `weight ${weight}% of the option "${unescape(text)}": dropped, options here are right or wrong`,
    );
  }
  const options = answers.map((answer): AuthoredOption => ({
    content: read(answer.text),
    correct: isKey(answer),
    feedback: answer.feedback ? read(answer.feedback) : [],
  }));
  const kind = isSingle ? {any: keys.length > 1} : {multiple: true};
  return {type: 'choice', ...kind, options};
}

/**
 * Makes the options `True` and `False`. `{T#No.#Yes.}` has the feedback `No.` for a wrong answer and `Yes.` for a right
 * one.
 */
export function readTrueFalse(
  isTrue: boolean,
  wrong: string | undefined,
  right: string | undefined,
  read: ReadText,
): Interaction {
  const options = [true, false].map((value): AuthoredOption => {
    const correct = value === isTrue;
    const feedback = correct ? right : wrong;
    return {
      content: [{type: 'paragraph', children: [{type: 'text', value: value ? 'True' : 'False'}]}],
      correct,
      feedback: feedback?.trim() ? read(feedback) : [],
    };
  });
  return {type: 'choice', options};
}

/** Makes a table of pairs such as `=France -> Paris`. The right side of `= -> Rome` becomes a wrong choice. */
export function readMatch(answers: Answer[], read: ReadText, report: Report): Interaction {
  const toCell = (text: string): PhrasingContent[] => {
    const [first, ...rest] = read(text);
    if (rest.length > 0) report('a cell with more than one paragraph: only the first was kept');
    return first?.type === 'paragraph' ? first.children : [];
  };
  const rows = answers.map(({text}) => {
    const [left = '', right = ''] = text.split('->');
    return {left: toCell(left), right: toCell(right)};
  });
  report('the columns to match have no names: they are `Item` and `Match`');
  const columns = ['Item', 'Match'].map((value): PhrasingContent[] => [{type: 'text', value}]);
  return {
    type: 'match',
    columns: [columns[0] ?? [], columns[1] ?? []],
    pairs: rows.filter(({left}) => left.length > 0).map(({left, right}) => [left, right]),
    wrong: rows.filter(({left}) => left.length === 0).map(({right}) => right),
  };
}
