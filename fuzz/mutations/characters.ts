import type {Mutation} from './mutation.js';

/** Characters that mean something to a parser, and such as editors, keyboards and other programs leave behind. */
const CHARACTERS_OF_NOTE = [
  ...'\\&<>{}$`~[]()|*_#:"\'!@%=+-^/;,.0 x\t\r\n\f\v\0',
  ...'：［］｛｝（）｜＃“”‘’«»–—…•·√✓✗',
  // Unseen: marks of direction, joiners, byte order, white space that is none to Markdown, ends of lines of other systems.
  ...'\u200B\u200C\u200D\u200E\u200F\u202A\u202C\u2060\u2066\u2069\uFEFF\u00AD\u00A0\u2003\u3000\u0085\u2028\u2029',
  // Accents without a letter, a selector of glyphs, letters whose other case has another length.
  ...'\u0301\u0338\uFE0F\u0130\u00DF\uFB01',
  // Half a character, which only a broken program writes; private use, and the last one that there is.
  '\uD83D',
  '\uDE00',
  '\uE000',
  '\u{10FFFF}',
  '👩‍🏫',
];

const insert = (text: string, at: number, piece: string, skip = 0) =>
  text.slice(0, at) + piece + text.slice(at + skip);

/** Changes of single characters and bytes. */
export const CHARACTERS: readonly Mutation[] = [
  (text, random) => insert(text, random.below(text.length + 1), random.pick(CHARACTERS_OF_NOTE)),
  (text, random) => insert(text, random.below(text.length), random.pick(CHARACTERS_OF_NOTE), 1),
  (text, random) => insert(text, random.below(text.length), '', 1 + random.below(6)),
  (text, random) => {
    const at = random.below(text.length - 1);
    return insert(text, at, `${text.charAt(at + 1)}${text.charAt(at)}`, 2);
  },
  (text, random) => {
    const at = random.below(text.length);
    const word = /^[A-Za-z]+/.exec(text.slice(at))?.[0] ?? '';
    const other = random.chance(0.5) ? word.toUpperCase() : word.toLowerCase();
    return insert(text, at, other, word.length);
  },
  (text, random) => {
    const bytes = Buffer.from(text);
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes.toString();
  },
];
