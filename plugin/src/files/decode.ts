import {isUtf8} from 'node:buffer';

import {placeOffsets, readText as withoutMark} from '../mdast/source.js';
import {UsageError} from './UsageError.js';

/**
 * Decodes the bytes of a file. The text keeps a byte order mark. Throws a `UsageError` for bytes that are not UTF-8,
 * because a decoder would replace them, and they would never come back.
 */
export function decode(bytes: Buffer, name: string): string {
  if (startsAsUtf16(bytes)) throw refuse(name, 'UTF-16');
  const zero = bytes.indexOf(0);
  if (zero < 0 && isUtf8(bytes)) return bytes.toString('utf8');
  const offset = findBadByte(zero < 0 ? bytes : bytes.subarray(0, zero));
  const before = withoutMark(bytes.toString('utf8', 0, offset));
  const {line, column} = placeOffsets(before, before.length, before.length).start;
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  // UTF-16 without a mark has a zero beside each letter.
  const hint = byte === '00' ? ', as UTF-16 has' : '';
  throw refuse(`${name}:${line}:${column}`, `byte ${byte}${hint}`);
}

function startsAsUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function refuse(place: string, found: string): UsageError {
  return new UsageError(
    `Cannot read ${place}: unexpected ${found}, expected text in UTF-8; save the file as UTF-8`,
  );
}

/** The 0-based offset of the first byte that is not UTF-8; the number of bytes when there is none. */
function findBadByte(bytes: Buffer): number {
  if (isUtf8(bytes)) return bytes.length;
  let offset = 0;
  // A decoder puts U+FFFD where it does not understand bytes. The text may also hold that character itself.
  for (const part of bytes.toString('utf8').split('\uFFFD')) {
    offset += Buffer.byteLength(part);
    if (bytes.toString('hex', offset, offset + 3) !== 'efbfbd') break;
    offset += 3;
  }
  return offset;
}
