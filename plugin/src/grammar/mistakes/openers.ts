import type {Place, Problem} from '../../mdast/problem.js';
import {placeOnLine} from '../../mdast/source.js';
import {readAttributeTokens, endOfLabel} from '../attributeTokens.js';
import {LEAF_NAMES, isLeafName, expectLeaf} from '../names.js';

/** What may stand before a directive on its line: indentation, quotation marks, list markers. */
export const BEFORE = String.raw`(?:[\s>]|[-*+]\s|\d+[.)]\s)*`;

/** White space of any kind, and characters that look like none. */
const SPACE = String.raw`[\s\u200B\u2060]`;

const SPACES_AT_END = new RegExp(`(?<!${SPACE})${SPACE}+$`);

/** White space that is none to Markdown. */
const ODD_SPACE = /[^\S \t]|[\u200B\u2060]/;

/** Colons of which at least one is full-width, as some keyboards type them. */
const WIDE_OPENER = new RegExp(
  String.raw`^(?<before>${BEFORE})(?=:*：)[:：]{2,}${SPACE}*quiz(?![\w-])`,
  'i',
);

const OPENER = new RegExp(
  String.raw`^(?<before>[\u200B\u2060]*${BEFORE})(?<colons>:{2,})(?<space>${SPACE}*)(?<name>[A-Za-z][\w-]*)`,
);

const INLINE_LEAF = new RegExp(
  String.raw`\S\s+(?<leaf>::(?<name>${LEAF_NAMES.join('|')})(?![\w-])(?<rest>\S*))`,
);

/** What is wrong with the directives on one line of the source, outside of code. */
export function checkLine(text: string, line: number): Problem | undefined {
  if (!text.includes('::')) return text.includes('：') ? checkWideColons(text, line) : undefined;
  return checkOpener(text, line) ?? checkInlineLeaf(text, line);
}

/** Colons that are no colons to Markdown. */
function checkWideColons(text: string, line: number): Problem | undefined {
  const match = WIDE_OPENER.exec(text);
  if (!match) return undefined;
  const start = match.groups?.before?.length ?? 0;
  const end = text.trimEnd().length;
  return {
    rule: 'malformed-fence',
    place: placeOnLine(line, start, end),
    actual: `full-width colons in \`${text.slice(start, end)}\``,
    note: 'type the colons of a Latin keyboard',
  };
}

/** A directive in running text, where somebody or a formatter joined it to a line. */
function checkInlineLeaf(text: string, line: number): Problem | undefined {
  const prose = text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  const match = INLINE_LEAF.exec(prose);
  const {leaf, name, rest} = match?.groups ?? {};
  if (!match || !leaf || !name || OPENER.test(text)) return undefined;
  const start = match.index + match[0].length - leaf.length;
  const label = start + 2 + name.length;
  const hasLabel = rest?.startsWith('[');
  const end = hasLabel ? endOfLabel(text, label) : label;
  const braces = /^\{[^}]*\}/.exec(text.slice(end))?.[0].length ?? 0;
  const isOpen = hasLabel && end === label;
  const whole = isOpen ? text.trimEnd().length : Math.max(end + braces, start + leaf.length);
  return {
    rule: 'malformed-leaf',
    place: placeOnLine(line, start, whole),
    actual: `\`${text.slice(start, whole)}\` inside a paragraph`,
    expected: expectLeaf(name),
  };
}

/** What is wrong with one line that means to open a quiz or to be one of its leaf directives; nothing if it is right. */
function checkOpener(text: string, line: number): Problem | undefined {
  const groups = OPENER.exec(text)?.groups;
  if (!groups) return undefined;
  const {before = '', colons = '', space = ''} = groups;
  const name = groups.name?.toLowerCase() ?? '';
  const isLeaf = colons.length === 2;
  if (isLeaf ? !isLeafName(name) : name !== 'quiz') return undefined;
  const rule = isLeaf ? 'malformed-leaf' : 'malformed-fence';
  const expected = isLeaf ? {expected: expectLeaf(name)} : {};
  const start = before.length;
  const end = text.replace(SPACES_AT_END, '').length;
  const actual = `\`${text.slice(start, end)}\``;
  const isOdd = ODD_SPACE.test(before + space + text.slice(end));
  if (space || isOdd || name !== groups.name) {
    const note = isOdd && 'remove the no-break or other unusual space on this line';
    return {rule, place: placeOnLine(line, start, end), actual, ...expected, ...(note && {note})};
  }
  let index = start + colons.length + name.length;
  if (text[index] === '[') {
    const open = index;
    index = endOfLabel(text, open);
    if (index === open) return explainOpenLabel(name, placeOnLine(line, open, end), rule);
  }
  if (text[index] === '{') {
    const {error, end: after} = readAttributeTokens(text, index);
    if (error !== undefined) {
      const found = text.slice(error, end);
      return {
        rule: 'malformed-attributes',
        place: placeOnLine(line, error, Math.max(end, error + 1)),
        actual: found ? `\`${found}\`` : 'end of the line',
      };
    }
    index = after;
  }
  if (index >= end) return undefined;
  const note = /^\s+[[{]/.test(text.slice(index)) ? 'leave out the space' : undefined;
  return {
    rule,
    place: placeOnLine(line, index, end),
    actual,
    ...expected,
    ...(note && {note}),
  };
}

/** What is wrong with a line of text that was meant as a leaf directive, and has too many colons. */
export function checkColons(text: string, line: number): Problem | undefined {
  const {before = '', colons = '', name = ''} = OPENER.exec(text)?.groups ?? {};
  if (colons.length === 2 || !isLeafName(name)) return undefined;
  const start = before.length;
  const end = text.trimEnd().length;
  return {
    rule: 'malformed-leaf',
    place: placeOnLine(line, start, end),
    actual: `\`${text.slice(start, end)}\``,
    expected: expectLeaf(name),
    note: 'it takes two colons, and no end',
  };
}

/** Text in brackets that goes on below its line. */
function explainOpenLabel(
  name: string,
  place: Place,
  rule: 'malformed-leaf' | 'malformed-fence',
): Problem {
  const what = {quiz: 'the title of a quiz', hint: 'a hint'}[name];
  const actual = what ? '`[` without `]` on its line' : `text in brackets after \`::${name}\``;
  const expected = what ? '`]` at the end of the line' : expectLeaf(name);
  const note = what ? `${what} is one line, however long` : '';
  return {rule, place, actual, expected, note};
}
