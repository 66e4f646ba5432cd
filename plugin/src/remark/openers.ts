import {readAttributeTokens} from './attributeTokens.js';
import {findNearest} from './nearest.js';
import {placeOnLine} from './source.js';
import type {Problem} from './problem.js';

/** Names that the grammar gives to leaf directives inside a quiz. */
export const LEAF_NAMES = ['question'] as const;

/** Names that the grammar keeps for kinds of questions and helps to come. */
export const RESERVED_NAMES = [
  'explanation',
  'hint',
  'lines',
  'match',
  'order',
  'output',
  'recall',
] as const;

/** What may stand before a directive on its line: indentation, quotation marks, list markers. */
export const BEFORE = String.raw`(?:[\s>]|[-*+]\s|\d+[.)]\s)*`;

const OPENER = new RegExp(
  String.raw`^(?<before>${BEFORE})(?<colons>:{2,})(?<space>[ \t]*)(?<name>[A-Za-z][\w-]*)`,
);

/** Whether a name after three or more colons was meant to be `quiz`. */
export function meansQuiz(name: string): boolean {
  return (
    name.toLowerCase() === 'quiz' || findNearest(name.toLowerCase(), ['quiz'], 1) !== undefined
  );
}

/** What is wrong with the directives on one line of the source, outside of code. */
export function checkLine(text: string, line: number): Problem | undefined {
  return checkOpener(text, line) ?? checkInlineLeaf(text, line);
}

/** A directive in running text, where somebody or a formatter joined it to a line. */
function checkInlineLeaf(text: string, line: number): Problem | undefined {
  const prose = text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  const match = /\S\s+(?<leaf>::question(?![\w-])\S*)/.exec(prose);
  const leaf = match?.groups?.leaf;
  if (!leaf || OPENER.test(text)) return undefined;
  const end = match.index + match[0].length;
  const place = placeOnLine(line, end - leaf.length, end);
  return {rule: 'malformed-leaf', place, actual: `\`${leaf}\` inside a paragraph`};
}

/** What is wrong with one line that means to open a quiz or to be one of its leaf directives; nothing if it is right. */
function checkOpener(text: string, line: number): Problem | undefined {
  const groups = OPENER.exec(text)?.groups;
  if (!groups) return undefined;
  const {before = '', colons = '', space = '', name = ''} = groups;
  const isLeaf = colons.length === 2;
  if (
    isLeaf ? !LEAF_NAMES.some((leaf) => leaf === name.toLowerCase()) : name.toLowerCase() !== 'quiz'
  ) {
    return undefined;
  }
  const rule = isLeaf ? 'malformed-leaf' : 'malformed-fence';
  const start = before.length;
  const end = text.trimEnd().length;
  const actual = `\`${text.slice(start, end)}\``;
  if (space || name !== name.toLowerCase() || (!isLeaf && colons.length === 2)) {
    return {rule, place: placeOnLine(line, start, end), actual};
  }
  let index = start + colons.length + name.length;
  if (text[index] === '[') index = endOfLabel(text, index);
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
  return {rule, place: placeOnLine(line, index, end), actual, ...(note && {note})};
}

/** Offset after the `]` that closes the label, or of the bracket itself when none does. */
export function endOfLabel(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '[') depth += 1;
    else if (text[index] === ']' && --depth === 0) return index + 1;
  }
  return open;
}
