import {isUtf8} from 'node:buffer';

import {placeOffsets, readText as withoutMark} from '../mdast/source.js';
import {UsageError} from './UsageError.js';

/**
 * The text of a file's bytes, a byte order mark included. Throws a `UsageError` for what is not UTF-8: letters that a
 * decoder replaces would never come back.
 */
export function decode(bytes: Buffer, name: string): string {
  if (startsAsUtf16(bytes)) throw refuse(name, 'UTF-16');
  const zero = bytes.indexOf(0);
  if (zero < 0 && isUtf8(bytes)) return bytes.toString('utf8');
  const offset = findBadByte(zero < 0 ? bytes : bytes.subarray(0, zero));
  const before = withoutMark(bytes.toString('utf8', 0, offset));
  const {line, column} = placeOffsets(before, before.length, before.length).start;
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  // Without its mark, UTF-16 shows in the zeros between its letters.
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
  // A decoder puts U+FFFD for what it does not understand; it may also stand in the text.
  for (const part of bytes.toString('utf8').split('\uFFFD')) {
    offset += Buffer.byteLength(part);
    if (bytes.toString('hex', offset, offset + 3) !== 'efbfbd') break;
    offset += 3;
  }
  return offset;
}
