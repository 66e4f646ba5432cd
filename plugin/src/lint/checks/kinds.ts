import {findTruth} from '../../grammar/truth.js';
import type {LintOption, LintQuestion} from '../question.js';
import {findWords} from '../words/index.js';

/** Whether an option speaks of the others: "None of the above", "Both A and C". */
export function isSummary({text}: LintOption, {locale, options}: LintQuestion): boolean {
  const words = findWords(locale);
  const pair = options.filter((other) => words?.pair?.test(other.text));
  if (words?.summary.test(text) || (pair.length > 1 && words?.pair?.test(text))) {
    const {whole, part} = words.scale ?? {};
    return !whole?.test(text) || !options.some((other) => part?.test(other.text));
  }
  if (!LETTERS.test(text)) return false;
  // Where at least half of the options are pairs of letters, the question asks for letters.
  return options.filter((other) => LETTERS.test(other.text)).length * 2 < options.length;
}

/** `Both A and C`, `only 1 and 2`, `a, b und d`. */
const LETTERS =
  /^(?:(?:both|neither|all|only|options?|answers?)\s+)*\(?[a-f1-6]\)?(?:\s*,\s*\(?[a-f1-6]\)?)*,?\s*(?:and|or|nor|&|und|et|y|e)\s*\(?[a-f1-6]\)?[.!]?$/i;

/** Whether two options are all there can be: True and False, Yes and No, a statement and its negation. */
export function isOpposition({options, locale}: LintQuestion): boolean {
  const [a, b, third] = options;
  if (!a?.text || !b?.text || third) return false;
  const words = findWords(locale);
  const [first, second] = [a.text, b.text];
  const truths = [first, second].map((text) => findTruth(text, locale));
  if (truths.includes('true') && truths.includes('false')) return true;
  if (words?.yes.test(first) && words.no.test(second)) return true;
  if (words?.no.test(first) && words.yes.test(second)) return true;
  return negate(first) === negate(second);
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

/** Whether an option is code and nothing else. */
export function isCode({nodes}: LintOption): boolean {
  const shown = nodes.filter((node) => node.type !== 'text' || node.value.trim());
  return shown.length > 0 && shown.every(({type}) => type === 'inlineCode' || type === 'code');
}
