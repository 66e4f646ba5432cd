import {findTruth} from '../../grammar/truth.js';
import type {LintQuestion} from '../question.js';
import {findStem} from '../stem.js';
import {findWords} from '../words/index.js';
import type {Words} from '../words/words.js';

/**
 * Whether two options are all there can be, so that no third one is missing.
 *
 * - `True` and `False`, `Yes` and `No, it waits`
 * - `It prints` and `It does not print`
 * - `Before the request` and `After the request`, which differ in a word and its opposite
 */
export function isOpposition({options, locale}: LintQuestion): boolean {
  const [a, b, third] = options;
  if (!a?.text || !b?.text || third) return false;
  const words = findWords(locale);
  const [first, second] = [a.text, b.text];
  const truths = [readTruth(first, locale), readTruth(second, locale)];
  if (truths.includes(true) && truths.includes(false)) return true;
  if (words?.yes.test(first) && words.no.test(second)) return true;
  if (words?.no.test(first) && words.yes.test(second)) return true;
  if (negate(first) === negate(second)) return true;
  return areOpposite(first, second, words) || areOpposite(readHead(first), readHead(second), words);
}

/** What the key says where the only options are Yes and No, or True and False; nothing for all other options. */
export function findVerdict({options, locale}: LintQuestion): boolean | undefined {
  const [first, second, third] = options.map(({text}) => readTruth(text, locale));
  const isBare = options.length === 2 && third === undefined && first !== second;
  if (!isBare || first === undefined || second === undefined) return undefined;
  const [key, other] = options.filter(({correct}) => correct);
  return key && !other ? readTruth(key.text, locale) : undefined;
}

/** Whether an option says yes or no and nothing else: `Yes.` says `true`. */
function readTruth(text: string, locale: string): boolean | undefined {
  const truth = findTruth(text, locale);
  if (truth) return truth === 'true';
  const words = findWords(locale);
  const bare = text.replace(/[.!]$/, '');
  if (words?.yes.exec(bare)?.[0] === bare) return true;
  return words?.no.exec(bare)?.[0] === bare ? false : undefined;
}

/** What stands before the first comma or dash: `Before` of `Before, so that nothing is lost`. */
function readHead(text: string): string {
  return text.split(/[,;:(–—]/)[0] ?? '';
}

/**
 * Whether two texts of a language say the opposite, so that not both can be right.
 *
 * - `true` and `false`, `rises` and `falls`, `goes up` and `goes down`
 * - `valid` and `invalid`, but not `side` and `aside`
 * - `sorted` and `not sorted`
 */
export function areOpposites(first: string, second: string, locale: string): boolean {
  const truths = [readTruth(first, locale), readTruth(second, locale)];
  if (truths.includes(true) && truths.includes(false)) return true;
  const [a, b] = [first, second].map((text) => listWords(spellDenial(text)).join(' '));
  if (!a || !b || SYNONYMS.test(a) || SYNONYMS.test(b)) return false;
  return isDenied(a, b) || isDenied(b, a) || areOpposite(a, b, findWords(locale), isNegatedForm);
}

/** Writes `isn't` as `is not`, and `cannot` as `can not`. */
function spellDenial(text: string): string {
  return text.replace(/\bcan(?:not|['’]t)\b/gi, 'can not').replace(/n['’]t\b/gi, ' not');
}

/** What seems to be negated or opposed, and means the same without its syllable or with the other small word. */
const SYNONYMS =
  /^(?:inflammable|inhabitable|invaluable|unravel|unloosen|unthaw|irregardless|(?:fills?|filled|filling) (?:in|out)|(?:slow|burn)(?:s|ed|t|ing)? (?:up|down))$/;

/** A word that denies, with the verb that it needs in English. */
const DENIAL =
  /(?:^| )(?:(is|are|was|were|can|will|does|do|did|has|have) )?(?:not|never|non|nicht|kein|nie|no|pas|nunca|não)(?= |$)/;

/** Whether a text is another one with `not` in it: `is not sorted` and `sorted`, `does not wait` and `waits`. */
function isDenied(text: string, other: string): boolean {
  const bare = [text.replace(DENIAL, ' $1'), text.replace(DENIAL, ' ')].map(dropEndings);
  return DENIAL.test(text) && bare.includes(dropEndings(other));
}

function dropEndings(text: string): string {
  return text
    .trim()
    .replace(/ +/g, ' ')
    .replace(/(?<=\w\w)s\b/g, '');
}

/** Whether a word is another one with a syllable that negates, and an ending that words have which can be negated. */
function isNegatedForm(word: string, other: string): boolean {
  if (other.length < 3 || !word.endsWith(other)) return false;
  const syllable = word.slice(0, -other.length);
  if (/^(?:un|non|anti)$/.test(syllable)) return true;
  return (
    /^(?:in|im|il|ir|dis|de|a)$/.test(syllable) &&
    /(?:able|ible|ent|ant|ive|al|ct|te|ed|id|ous|ar|ect|ure|ses?|ncy|nce|ity)$/.test(other) &&
    !(syllable === 'a' && other.length < 7)
  );
}

/** Whether two texts differ in one word and its opposite. */
function areOpposite(
  first: string,
  second: string,
  words: Words | undefined,
  isNegation = isNegated,
): boolean {
  const [a, b] = dropShared(listWords(first), listWords(second));
  const [word, other] = [a[0], b[0]];
  if (word === undefined || other === undefined || a.length > 1 || b.length > 1) return false;
  const [stem, opposite] = [findStem(word, words), findStem(other, words)];
  return (
    (words?.opposites?.get(stem)?.has(opposite) ?? false) ||
    isNegation(word, other) ||
    isNegation(other, word)
  );
}

function listWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Takes away the words with which both texts begin, and those with which both end. */
function dropShared(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Whether a word is another one with a syllable that negates: `asynchronous`, `unordered`, `invalid`, `disabled`. */
function isNegated(word: string, other: string): boolean {
  if (other.length < 4 || !word.endsWith(other)) return false;
  return /^(?:an?|un|in|im|il|ir|dis|non|de|anti|nicht)$/.test(word.slice(0, -other.length));
}

/** Takes the negation out of a text: `It prints` and `It does not print` both become `it print`. */
function negate(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:does|do|did) not (\w+)/g, '$1')
    .replace(/\b(?:doesn|don|didn)['’]t (\w+)/g, '$1')
    .replace(/\bcan(?:not|['’]t)\b/g, 'can')
    .replace(/n['’]t\b/g, '')
    .replace(/\b(?:not|nicht|no|non|never|always) ?|\b(?:un|non-?|in|im)(?=\p{L}{3})/gu, '')
    .replace(/(?<=\w\w)s\b/g, '')
    .trim();
}
