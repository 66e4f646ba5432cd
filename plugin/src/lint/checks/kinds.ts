import {walk} from '../../mdast/walk.js';
import type {LintOption, LintQuestion} from '../question.js';
import {findWords} from '../words/index.js';

/** Whether an option speaks of the others: "None of the above", "None of these headers", "Both A and C". */
export function isSummary(option: LintOption, {locale, options}: LintQuestion): boolean {
  const {text} = option;
  if (isCode(option)) return false;
  const words = findWords(locale);
  const {whole, part} = words?.scale ?? {};
  const hasStep = options.some((other) => part?.test(other.text));
  const pair = options.filter((other) => words?.pair?.test(other.text));
  if (words?.summary.test(text) || (pair.length > 1 && words?.pair?.test(text))) {
    return !whole?.test(text) || !hasStep;
  }
  if (words?.others?.test(text)) {
    // "None, it is lost" is a number where others are: "One", "3 of them". Two of the kind speak of something else.
    const isAlone = options.filter((other) => words.others?.test(other.text)).length === 1;
    return isAlone && !hasStep && !options.some(startsWithNumber);
  }
  return areLetters(option, options);
}

/** Whether an option joins others: "Both of the above", "A and C", or "HTML and CSS" beside "HTML" and "CSS". */
export function isCombination(option: LintOption, question: LintQuestion): boolean {
  const {locale, options} = question;
  if (isCode(option)) return false;
  if (areLetters(option, options) || isUnion(option, options)) return true;
  return (findWords(locale)?.both?.test(option.text) ?? false) && isSummary(option, question);
}

/** A longer option says more than the letters of others. */
const MOST_CHARACTERS = 60;

/** The letter or number of an option: `A`, `(b)`, `2`, `III`. */
const LABEL = String.raw`\(?(?:[a-f1-6]|i{1,3}|iv|vi?)\)?`;

/**
 * `Both A and C`, `1 and 2 only`, `a, b und d`, `A and B are correct`. The word between the last two stands alone, because
 * `def` and `bye` name no options.
 */
const LETTERS = new RegExp(
  String.raw`^(?:(?:both|neither|either|all|only|options?|answers?|sowohl|weder|entweder|nur|antworten?|optionen)\s)*${LABEL}(?:,\s?${LABEL})*(?:,?\s(?:and|or|nor|und|oder|noch|als auch|et|ou|y|o|e)\s|\s?&\s?)${LABEL}(?:\s(?:only|(?:is|are|ist|sind)\s(?:true|correct|right|wahr|korrekt|richtig)))?[.!]?$`,
  'i',
);

/**
 * Whether an option names others by letters or numbers. Where at least half of the options do so, the question asks for
 * letters, and letters in code are names.
 */
function areLetters(option: LintOption, options: readonly LintOption[]): boolean {
  if (option.text.length > MOST_CHARACTERS || !LETTERS.test(option.text)) return false;
  if (hasCode(option) || isFormula(option, options)) return false;
  return options.filter(({text}) => LETTERS.test(text)).length * 2 < options.length;
}

/** An operator of logic in capitals. */
const OPERATOR = /(?<!\p{L})(?:NOT|AND|OR|NOR|XOR|NAND|UND|ODER|NICHT)(?!\p{L})/u;

/** Whether an option such as `A OR B` is a formula, as another one that has operators is, too. */
function isFormula({text}: LintOption, options: readonly LintOption[]): boolean {
  return OPERATOR.test(text) && options.filter((other) => OPERATOR.test(other.text)).length > 1;
}

/** What stands between the parts of an option that joins others. */
const JOINT = / ?, ?(?:and |und )?| (?:and|und|as well as|sowie|plus) | ?[&+] ?/;

/** Whether all parts of an option are options themselves. */
function isUnion({text}: LintOption, options: readonly LintOption[]): boolean {
  const parts = text.replace(/^both\s/i, '').split(JOINT);
  if (parts.length === 1) return false;
  const folded = options.map((other) => fold(other.text));
  return parts.every((part) => folded.includes(fold(part)));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:an?|the|ein|eine|der|die|das) /, '')
    .replace(/[.!]$/, '');
}

function startsWithNumber({text}: LintOption): boolean {
  return /^\p{N}/u.test(text);
}

/** Whether an option is code and nothing else. */
export function isCode({nodes}: LintOption): boolean {
  const shown = nodes.filter((node) => node.type !== 'text' || node.value.trim());
  return shown.length > 0 && shown.every(({type}) => type === 'inlineCode' || type === 'code');
}

/** Whether there is code in an option. */
function hasCode({nodes}: LintOption): boolean {
  return nodes.some(
    (node) => walk(node, ({type}) => (type === 'inlineCode' ? 'stop' : undefined)) === 'stop',
  );
}
