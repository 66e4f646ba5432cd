import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {decode} from '../../../plugin/src/files/decode.js';
import {UsageError} from '../../../plugin/src/files/UsageError.js';

const REST = 'expected text in UTF-8; save the file as UTF-8';

describe('text that is not UTF-8', () => {
  it.each([
    ['Latin-1', Buffer.from('# Café\n', 'latin1'), ':1:6: unexpected byte E9'],
    [
      'Latin-1 with Windows line ends',
      Buffer.from('a\r\nb\r\nï', 'latin1'),
      ':3:1: unexpected byte EF',
    ],
    [
      'Latin-1 below UTF-8',
      Buffer.concat([Buffer.from('é𝄞 '), Buffer.from([0xe9])]),
      ':1:5: unexpected byte E9',
    ],
    ['cut within a letter', Buffer.from('ab€').subarray(0, 4), ':1:3: unexpected byte E2'],
    [
      'bad behind a letter that stands for bad ones',
      Buffer.from([0xef, 0xbf, 0xbd, 0x0a, 0xff]),
      ':2:1: unexpected byte FF',
    ],
    [
      'bad like the start of such a letter',
      Buffer.from([0x61, 0xef, 0xbf, 0x61]),
      ':1:2: unexpected byte EF',
    ],
    [
      'half of a pair, as some databases write it',
      Buffer.from([0xed, 0xa0, 0x80]),
      ':1:1: unexpected byte ED',
    ],
    ['longer than needed', Buffer.from([0xc0, 0xaf]), ':1:1: unexpected byte C0'],
    [
      'bad behind a byte order mark',
      Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]),
      ':1:2: unexpected byte FF',
    ],
    ['UTF-16', Buffer.from('\uFEFF:::quiz', 'utf16le'), ': unexpected UTF-16'],
    [
      'UTF-16 the other way round',
      Buffer.from('\uFEFF:::quiz', 'utf16le').swap16(),
      ': unexpected UTF-16',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from(':::quiz', 'utf16le'),
      ':1:2: unexpected byte 00, as UTF-16 has',
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), ':1:1: unexpected byte 89'],
  ])('is refused with its place: %s', (_, bytes, found) => {
    expect(() => decode(bytes, 'a.md')).toThrow(
      new UsageError(`Cannot read a.md${found}, ${REST}`),
    );
  });

  it('is refused, and any other text comes back byte for byte', () => {
    const byte = fc.oneof(fc.constantFrom(0x0a, 0x0d, 0x61, 0xbd, 0xbf, 0xe9, 0xef), fc.nat(255));
    const part = fc.oneof(
      fc.string({unit: 'binary'}).map((text) => Buffer.from(text)),
      fc.array(byte, {maxLength: 4}).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => Buffer.concat(parts)),
        (bytes) => {
          let text: string;
          try {
            text = decode(bytes, 'a.md');
          } catch (error) {
            const {message} = error as Error;
            if (message.includes('unexpected UTF-16')) return [0xfe, 0xff].includes(bytes[0] ?? 0);
            const [, line, column, byte] =
              /^Cannot read a\.md:(\d+):(\d+): unexpected byte ([0-9A-F]{2})/.exec(message) ?? [];
            // What stands before the place is a text, and with the byte there it is none.
            const offset = findOffset(bytes, Number(line), Number(column));
            expect(bytes[offset]?.toString(16).padStart(2, '0').toUpperCase()).toBe(byte);
            expect(readStrictly(bytes.subarray(0, offset))).toBeDefined();
            expect(readStrictly(bytes)).toBeUndefined();
            return true;
          }
          return Buffer.from(text).equals(bytes);
        },
      ),
      {numRuns: 2000},
    );
  });
});

/** As the language has it, zeros aside. */
function readStrictly(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Where a place is among bytes, up to which they are UTF-8. */
function findOffset(bytes: Buffer, line: number, column: number): number {
  const text = bytes.toString('utf8');
  const mark = text.startsWith('\uFEFF') ? 3 : 0;
  const lines = text.slice(mark && 1).split(/(?<=\n|\r(?!\n))/);
  const before = lines.slice(0, line - 1).join('') + lines[line - 1]?.slice(0, column - 1);
  return mark + Buffer.byteLength(before);
}
