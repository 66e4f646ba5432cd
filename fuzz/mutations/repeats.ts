import type {Random} from '../random.js';
import {takeLines} from './lines.js';
import {MOST_BYTES} from './mutation.js';
import type {Mutation} from './mutation.js';

/** Pieces of which many make a parser slow that looks ahead or back from each. */
const PIECES = [
  '[',
  '[[',
  ']]',
  '[[a',
  '[[a]]',
  '[a](',
  '![',
  '(',
  '{',
  '}',
  '{{',
  '*',
  '**a',
  '_',
  '~',
  '~~a',
  '`',
  '``a',
  '<',
  '</',
  '<a',
  '<!--',
  '-->',
  '{/*',
  '*/}',
  '/',
  '//',
  '/**/',
  '/*a*/ ',
  '$',
  '$$',
  '|',
  '| ',
  '\\',
  '&',
  '&#',
  ':',
  ':a',
  '::',
  ':::',
  ':::a\n',
  ':::quiz\n',
  ':::quiz\n\n',
  '::::',
  ':::\n',
  '::hint[',
  '::question\n',
  '::order\n\n',
  '>',
  '> ',
  '>\n',
  '- ',
  '-',
  '1. ',
  '- [x] ',
  '- [x] a\n',
  '- [ ] a\n',
  '  ',
  '\t',
  ' ',
  '\n',
  '\r',
  '\u00A0',
  '\u200B',
  '#',
  '# a\n',
  '---\n',
  '```\n',
  '~~~\n',
  '<div>\n',
  '</div>\n',
  'a',
  'a ',
  'quiz',
  'a\n',
  '[^1]',
  '[^1]: a\n',
  '"',
  "'",
  '="',
  'a=1 ',
  '.',
  '!',
  '@',
  'https://a.example ',
  '€',
  '👩‍🏫',
  '\u0301',
];

/** As many as make a document that is nearly full, or a few hundred. */
function countFor(piece: string, room: number, random: Random): number {
  const most = Math.max(1, Math.floor(room / Math.max(1, Buffer.byteLength(piece))));
  return random.chance(0.7) ? most : Math.min(most, 50 + random.below(400));
}

/** The same many times over, which shows where time grows faster than the text. */
export const REPEATS: readonly Mutation[] = [
  (text, random) => {
    const piece = random.chance(0.5)
      ? random.pick(PIECES)
      : random.pick(PIECES) + random.pick(PIECES);
    const at = random.below(text.length + 1);
    const room = MOST_BYTES - Buffer.byteLength(text);
    return text.slice(0, at) + piece.repeat(countFor(piece, room, random)) + text.slice(at);
  },
  // At the start of a line of a short text, so that nothing before it changes what it means.
  (text, random) => {
    const lines = takeLines(text, random, 300).split('\n');
    const piece = random.pick(PIECES);
    const end = random.pick(['', ']', ']]', ')', '}', '*/}', '`', '-->', '>', ':::', '\n']);
    const many = piece.repeat(countFor(piece, MOST_BYTES - 500, random));
    lines.splice(random.below(lines.length + 1), 0, many + end);
    return lines.join('\n');
  },
  // A block or a line of the text itself.
  (text, random) => {
    const piece = `${takeLines(text, random, random.pick([1, 60, 300]))}\n`;
    const at = text.indexOf('\n', random.below(text.length)) + 1;
    const room = MOST_BYTES - Buffer.byteLength(text);
    return text.slice(0, at) + piece.repeat(countFor(piece, room, random)) + text.slice(at);
  },
  // Blocks in blocks.
  (text, random) => {
    const depth = 2 + random.below(60);
    const kind = random.below(3);
    const body = takeLines(text, random, 300);
    if (kind === 0) return body.replace(/^/gm, '> '.repeat(depth));
    if (kind === 1) {
      return `${Array.from({length: depth}, (_, index) => `${'  '.repeat(index)}- a\n`).join('')}\n${body.replace(/^/gm, '  '.repeat(depth))}`;
    }
    const fences = Array.from({length: depth}, (_, index) => ':'.repeat(3 + depth - index));
    const open = fences.map((fence) => `${fence}note\n\n`).join('');
    return `${open}${body}\n\n${fences.toReversed().join('\n\n')}\n`;
  },
];
