import type {RawBlank} from '../../grammar/blank/blank.js';
import {escapePipes} from '../../grammar/blank/escapePipes.js';
import type {Context} from '../../grammar/context.js';
import type {Place} from '../../mdast/problem.js';
import {isUnitKey, normalizeText} from '../fields/grade.js';
import type {FieldKey} from '../fields/model.js';
import {splitAlternatives} from './alternatives.js';
import type {Alternative} from './alternatives.js';
import {findChoiceMarks} from './choiceMarks.js';
import {findDoubts} from './doubts.js';
import {isCode, readKey, toWords} from './key.js';
import {listFolds} from './folds.js';
import {findHint} from './hints.js';
import {findFolding} from './language.js';
import {MAX_LENGTH} from './length.js';
import {readMarks} from './marks.js';
import {isPlusMinus} from './plusMinus.js';
import {placeAlternative} from './placeAlternative.js';
import {readSelect} from './select.js';
import type {UnnamedInput, ReadBlank} from './select.js';
import {chooseSize} from './size.js';
import {findTildes} from './tildes.js';
import {UNIT_FOLDS} from './unitKey.js';

/**
 * Reads what stands between the brackets; nothing when it has mistakes, which are in the context then. With `isInCode`, signs
 * such as `*` are what is asked for.
 */
export function readBlank(
  blank: RawBlank,
  context: Context,
  isInCode = false,
): ReadBlank | undefined {
  const {problems} = context;
  if (!blank.text.trim()) {
    problems.push({rule: 'invalid-blank', place: blank.place, actual: 'blank without a key'});
    return undefined;
  }
  const text = blank.isInTable ? blank.text.replaceAll('\\|', '|') : blank.text;
  const place = (alternative: Alternative): Place | undefined =>
    placeAlternative(blank, text, alternative, context.source);
  const alternatives = splitAlternatives(text);
  const foreign = isInCode
    ? undefined
    : (findTildes(alternatives, place) ??
      findHint(alternatives, place) ??
      findChoiceMarks(alternatives, place));
  if (foreign) {
    problems.push(writeForCell(foreign, blank));
    return undefined;
  }
  const doubts = findDoubts(alternatives, place, context.locale).map((doubt) =>
    writeForCell(doubt, blank),
  );
  if (alternatives.some((alternative) => alternative.text.startsWith('!'))) {
    const select = readSelect(alternatives, problems, place);
    return select && {...select, doubts};
  }
  const keys: FieldKey[] = [];
  for (const alternative of alternatives) {
    const reading = isPlusMinus(alternative, alternatives)
      ? {key: normalizeText(alternative.text)}
      : readKey(alternative, context.locale);
    if ('key' in reading) keys.push(reading.key);
    else problems.push({...reading.problem, place: place(alternative) ?? blank.place});
  }
  if (keys.length < alternatives.length) return undefined;
  return {...build(alternatives, keys, context), doubts};
}

/** A message whose cure works in a table, too, if its blank stands in one. */
function writeForCell<Words extends {expected?: string}>(
  words: Words,
  {isInTable}: RawBlank,
): Words {
  if (!isInTable || words.expected === undefined) return words;
  return {...words, expected: escapePipes(words.expected)};
}

function build(
  alternatives: readonly Alternative[],
  keys: FieldKey[],
  {locale, loose}: Context,
): Omit<ReadBlank, 'doubts'> {
  const texts = alternatives.map((alternative) => alternative.text);
  const marks = keys.some(isNumber) ? readMarks(locale) : undefined;
  const words = keys.filter((key) => typeof key === 'string');
  const folds = [
    ...listFolds(words, {locale, ...(loose && {loose})}),
    ...(keys.some(isUnitKey) ? UNIT_FOLDS : []),
  ];
  const plain = keys.findIndex((key) => typeof key !== 'object' || !('pattern' in key));
  const first = texts[Math.max(0, plain)] ?? '';
  const key = keys[plain];
  const text = key && isNumber(key) ? translateRange(first, marks) : toWords(first);
  return {
    field: {
      keys,
      input: describeInput(keys),
      ...(marks && {marks}),
      ...(folds.length > 0 && {folds}),
      ...(words.length > 0 && findFolding(locale)),
    },
    shown: plain === -1 ? {text: first, isCode: true} : {text, isCode: isCode(first)},
  };
}

function isNumber(key: FieldKey): boolean {
  return Array.isArray(key) || isUnitKey(key);
}

/** Writes numbers so that a reader may type them as they are shown: `1.5..2.5` becomes `1,5..2,5` in German. */
function translateRange(text: string, marks = ',.'): string {
  const [, decimal = ''] = marks;
  return text.replace(/(?<!\.)\.(?!\.)/g, decimal);
}

function describeInput(keys: readonly FieldKey[]): UnnamedInput {
  const ranges = keys.filter((key) => Array.isArray(key));
  const isCode = keys.every((key) => typeof key === 'object' && 'code' in key);
  // The keyboards that this asks for on phones have no minus sign, and no letters for units.
  const isPositive = ranges.length === keys.length && ranges.every(([min]) => min >= 0);
  return {
    ...(keys.every(isNumber) && {required: true as const}),
    ...(isPositive && {inputMode: 'decimal' as const}),
    size: chooseSize(keys),
    maxLength: MAX_LENGTH,
    autoCapitalize: 'none',
    spellCheck: false,
    ...(isCode && {'data-kind': 'code' as const}),
  };
}
