import {splitAlternatives} from '../../questions/blanks/alternatives.js';
import {findChoiceMarks} from '../../questions/blanks/choiceMarks.js';
import {findHint} from '../../questions/blanks/hints.js';
import {isForPeople, readRange} from '../../questions/blanks/range.js';
import {findTildes} from '../../questions/blanks/tildes.js';
import type {AuthoredKey, Blank} from '../authored.js';
import {toLine} from '../toLine.js';

/**
 * Characters that mean something to the grammar, to MDX or to math: `[[`, `{`, `$`, `::`, and `!` or `/` at the start.
 */
const SPECIAL = /[\\`[\]{}<$]|:(?=:)|^[!/]/g;
/** A plain number: `3`, `-0.5` and `.5`. */
export const PLAIN = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/;

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * Writes a blank. In a table, its bars still need backslashes.
 *
 * - The keys `SSH` and `ssh` become `[[SSH|ssh]]`.
 * - The key `SSH` with the wrong choice `FTP` becomes `[[SSH|!FTP]]`.
 */
export function writeBlank({keys, wrong = []}: Blank): string {
  const texts = wrong.map((text) => ({text: `!${escape(text)}`, isText: true}));
  const written = keys.map((key) => ({text: writeKey(key), isText: 'text' in key}));
  const alternatives = [...written, ...texts];
  const isMistaken = isForeign(alternatives.map(({text}) => text).join('|'));
  const shown = alternatives.map(({text, isText}) => (isMistaken && isText ? protect(text) : text));
  return `[[${shown.join('|')}]]`;
}

/** Whether signs of the texts would look like those with which other systems mark an answer, or give a hint. */
function isForeign(written: string): boolean {
  const alternatives = splitAlternatives(written);
  const nowhere = (): undefined => undefined;
  return Boolean(
    findTildes(alternatives, nowhere) ??
    findHint(alternatives, nowhere) ??
    findChoiceMarks(alternatives, nowhere),
  );
}

/** Puts a backslash before the first sign that has none, which says that all of them are meant. */
function protect(written: string): string {
  if (written.startsWith('`') || written.startsWith('/') || written.includes('\\')) return written;
  return written.replace(/(?<!^)[!-/:-@[-_{-~]|^(?=[ -~])[^!`\w]/, '\\$&');
}

function writeKey(key: AuthoredKey): string {
  if ('text' in key) return writeText(key.text);
  if ('code' in key) return writeCode(key.code);
  return 'number' in key ? key.number : `/${key.pattern}/${key.flags ?? ''}`;
}

/**
 * Writes a text so that it stays a text. `3` may become a number, because both accept the same. `1..5` would become a
 * range, so its dots get backslashes.
 */
function writeText(text: string): string {
  if (PLAIN.test(text)) return text;
  const written = escape(text);
  if (!isNumeric(written)) return written;
  const literal = text.replace(PUNCTUATION, '\\$&');
  return isNumeric(literal) ? writeCode(text) : literal;
}

function isNumeric(text: string): boolean {
  return readRange(text) !== undefined || isForPeople(text);
}

function escape(text: string): string {
  // A blank is one line; in a table a backslash would be that of the cell.
  return text.replace(/\s+/g, ' ').replace(SPECIAL, '\\$&').replace(/\|+/g, '`$&`');
}

function writeCode(text: string): string {
  // Two backticks with nothing between them would begin code that goes on behind the blank.
  if (!text) return '';
  // A blank is one line.
  const code = toLine(text);
  const longest = (code.match(/`+/g) ?? []).reduce((most, {length}) => Math.max(most, length), 0);
  const marks = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(code) ? ' ' : '';
  return `${marks}${space}${code}${space}${marks}`;
}
