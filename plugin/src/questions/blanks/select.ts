import type {Place, Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {adviseCode, buildChoiceKey, findAlikeChoices, sortChoices} from '../fields/choices.js';
import type {Field, FieldInput} from '../fields/model.js';
import type {Doubt} from '../contract.js';
import type {Alternative} from './alternatives.js';
import {checkWords, isCode, toWords} from './key.js';

/** Reads the alternatives of a blank that offers them as choices, all of them as plain text. */
export function readSelect(
  alternatives: readonly Alternative[],
  problems: Problem[],
  place: (alternative: Alternative) => Place | undefined,
): Omit<ReadBlank, 'doubts'> | undefined {
  const before = problems.length;
  const choices = alternatives.map((alternative) => {
    const isWrong = alternative.text.startsWith('!');
    const written = isWrong ? alternative.text.slice(1).trim() : alternative.text;
    const text = toWords(written).replace(/\s+/g, ' ');
    return {alternative, isWrong, text, isCode: isCode(written)};
  });
  const alike = findAlikeChoices(choices);
  for (const [index, choice] of choices.entries()) {
    const {alternative, text} = choice;
    const problem = checkWords(text);
    if (problem) problems.push({...problem, place: place(alternative)});
    const first = text ? alike[index] : undefined;
    if (first)
      problems.push({
        ...explainDuplicate(alternative, first.alternative, place),
        ...adviseCode(choice, first),
      });
  }
  const [right] = choices.filter(({isWrong}) => !isWrong);
  const [wrong] = alternatives;
  if (!right && wrong) {
    problems.push({
      rule: 'no-correct-option',
      place: place({...wrong, end: alternatives.at(-1)?.end ?? wrong.end}),
      actual: 'blank with wrong choices only',
      expected: 'an alternative without `!`',
      note: 'put the key in backticks if it begins with `!`',
    });
  }
  if (!right || problems.length > before) return undefined;
  const texts = choices.map(({text}) => text);
  const keys = choices.filter(({isWrong}) => !isWrong).map(({text}) => buildChoiceKey(text, texts));
  const sorted = sortChoices(texts);
  return {
    field: {keys, input: {required: true}, choices: sorted},
    shown: {text: right.text, isCode: right.isCode},
  };
}

function explainDuplicate(
  alternative: Alternative,
  first: Alternative,
  place: (alternative: Alternative) => Place | undefined,
): Problem {
  const cause = place(first);
  return {
    rule: 'duplicate-option',
    place: place(alternative),
    actual: `choice ${quoteCode(alternative.text)}, which differs from another one in case, space or invisible characters at most`,
    expected: 'choices that differ',
    ...(cause && {first: cause}),
  };
}

/** The control of a blank before the words around it are known. */
export type UnnamedInput = Omit<FieldInput, 'aria-label'>;

/** A blank as it is filled in, and the first right writing, which stands in its place where the key is shown. */
export interface ReadBlank {
  field: Omit<Field, 'input'> & {input: UnnamedInput};
  shown: {text: string; isCode: boolean};
  /** What is probably not meant as it is written. */
  doubts: readonly Doubt[];
}
