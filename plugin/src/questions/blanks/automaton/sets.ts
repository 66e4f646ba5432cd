import type {Part} from './parsePattern.js';

/** How a part that takes one character is written by itself; nothing for other parts. */
export function writeSet(part: Part): string | undefined {
  switch (part.type) {
    case 'value': {
      // Some are only written so where they stand, such as the backslash of `\c`.
      const code = part.codePoint.toString(16);
      return part.codePoint > 0xffff ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
    }
    case 'dot':
    case 'characterClass':
    case 'characterClassEscape':
    case 'unicodePropertyEscape':
      return part.raw;
    default:
      return undefined;
  }
}
