import {isForPeople, readRange} from '../../questions/blanks/range.js';
import type {AuthoredKey, Blank} from '../authored.js';
import {toLine} from '../toLine.js';

/** What the grammar, or MDX and math around it, would take for something else than a letter. */
const SPECIAL = /[\\`[\]{}<$]|:(?=:)|^[!/]/g;
/** A number as a text says it. */
export const PLAIN = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/;

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** A blank as it stands in the text, without regard to a table around it. */
export function writeBlank({keys, wrong = []}: Blank): string {
  const choices = wrong.map((text) => `!${escape(text)}`);
  return `[[${[...keys.map(writeKey), ...choices].join('|')}]]`;
}

function writeKey(key: AuthoredKey): string {
  if ('text' in key) return writeText(key.text);
  if ('code' in key) return writeCode(key.code);
  return 'number' in key ? key.number : `/${key.pattern}/${key.flags ?? ''}`;
}

/** A plain number says no more as a text than as a number; others that look like one must not become it. */
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
