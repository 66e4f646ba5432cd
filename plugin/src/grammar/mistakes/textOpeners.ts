import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {expectLeaf, guessLeaf, isLeafName, meansQuiz} from '../names.js';
import {trimGap} from '../syntax/characters.js';
import {adviseLine} from './adviseLine.js';
import {BEFORE} from './openers.js';
import {rewriteOpener} from './rewriteOpener.js';

/** An opener with brackets or braces, by its name. */
const OPENER = new RegExp(String.raw`^(?<before>${BEFORE}):{3,}\s*(?<name>[A-Za-z][\w-]*)\s*[[{]`);

/**
 * Explains a line that was meant to open a quiz, and has a mistake in its name and another one in what is behind it, so
 * that it is text: `:::quizz{attempts={2}}`. Nothing of other lines.
 */
export function explainMisnamed(line: number, source: Source): Problem | undefined {
  const {quizName} = source;
  const text = lineAt(source, line);
  const {before = '', name = ''} = OPENER.exec(text)?.groups ?? {};
  if (!name || !meansQuiz(name, quizName)) return undefined;
  const [start, end] = [before.length, trimGap(text).length];
  const written = text.slice(start, end);
  const rewritten = rewriteOpener(written, quizName, quizName);
  return {
    rule: 'malformed-fence',
    place: placeOnLine(line, start, end),
    actual: quoteCode(written),
    ...(rewritten && {note: `write ${quoteCode(rewritten.line)}`}),
  };
}

const FENCE = new RegExp(String.raw`^(?<before>${BEFORE}):{3,}\s*(?<name>[A-Za-z][\w-]*)`);

/** One colon before a name. An emoji has colons on both sides, and a definition list has a space behind its colon. */
const ONE_COLON = new RegExp(
  String.raw`^(?<before>${BEFORE})[:：](?!question:(?!:)|[a-z]{1,20}:\s+\S)(?:(?<name>[a-z]{1,20})(?=[[{:：\s]|$)|\s(?<spaced>[a-z]{1,20})(?=[[{:：]|\s*$))`,
  'i',
);

/** A directive whose name has letters beyond those of English, which is text. */
const OTHER_LETTERS = new RegExp(
  String.raw`^(?<before>${BEFORE})[:：]{2,3}\s?(?<name>[\p{L}\p{M}_-]{1,30})(?=[[{:：\s]|$)`,
  'u',
);

/** Explains a directive in another language, `::提示[…]`, and one that text behind it makes text, `::review[a](b)`. */
export function explainForeignName(line: number, source: Source): Problem | undefined {
  const text = lineAt(source, line);
  const {before = '', name = ''} = OTHER_LETTERS.exec(text)?.groups ?? {};
  const [start, end] = [before.length, trimGap(text).length];
  const written = text.slice(start, end);
  const meant = isLeafName(name) ? undefined : guessLeaf(name);
  const isUnknown = /^::[a-z][\w-]*[[{]/.test(written) && !isLeafName(name);
  if (!meant && isUnknown) {
    const place = placeOnLine(line, start, end);
    return {rule: 'unknown-directive', place, actual: quoteCode(written)};
  }
  if (!meant || (!isUnknown && /^[a-z-]*$/i.test(name))) return undefined;
  const rewritten = rewriteOpener(
    `::${written.replace(/^[:：]+\s?/, '').replace(name, meant)}`,
    meant,
    '',
  );
  return {
    rule: 'malformed-leaf',
    place: placeOnLine(line, start, end),
    actual: quoteCode(written),
    expected: expectLeaf(meant),
    ...(rewritten && {note: `write ${quoteCode(rewritten.line)}`}),
  };
}

/**
 * Says what is wrong with a line of text that was meant as a leaf directive, and has one colon, or three and another slip.
 *
 * ```markdown
 * :::hint [Look]   → `malformed-leaf`, because it takes two colons
 * :Order           → `malformed-leaf`, which asks for `::order`
 * :hint: Look      → nothing, because it is an option of another system
 * ```
 */
export function explainColons(line: number, source: Source): Problem | undefined {
  const text = lineAt(source, line);
  const one = ONE_COLON.exec(text)?.groups;
  const {before = '', name: written = '', spaced = ''} = one ?? FENCE.exec(text)?.groups ?? {};
  const name = (written || spaced).toLowerCase();
  if (!isLeafName(name)) return undefined;
  const [start, end] = [before.length, trimGap(text).length];
  const problem: Problem = {
    rule: 'malformed-leaf',
    place: placeOnLine(line, start, end),
    actual: quoteCode(text.slice(start, end)),
    expected: expectLeaf(name),
    note: one ? 'it takes two colons' : 'it takes two colons, and no end',
  };
  return {...problem, ...adviseLine(problem, {line, text, start, end, name}, source)};
}
