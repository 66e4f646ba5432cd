import {sha256} from '@noble/hashes/sha2';
import {bytesToHex} from '@noble/hashes/utils';

/** A short name for a text: lower-case letters and digits, about 5 bits a character. Not a secret. */
export function hash(text: string, length = 6): string {
  return digest(text).getBigUint64(0).toString(36).padStart(13, '0').slice(-length);
}

/**
 * Names for texts that stand together: the beginnings of their hashes, as short as still tells different texts apart.
 * Hexadecimal, so that none is a word. Whatever their order, each keeps its name.
 */
export function nameTexts(texts: readonly string[]): string[] {
  const digests = texts.map((text) => bytesToHex(sha256(text)));
  const count = new Set(digests).size;
  let length = 1;
  while (new Set(digests.map((hex) => hex.slice(0, length))).size < count) length += 1;
  return digests.map((hex) => hex.slice(0, length));
}

/** A 32-bit seed for the order that the build shows. */
export function hashToSeed(text: string): number {
  return digest(text).getUint32(0);
}

/** SHA-256 by the same code in Node and in a browser, where `crypto.subtle` would make every reader asynchronous. */
function digest(text: string): DataView {
  return new DataView(sha256(text).buffer);
}
