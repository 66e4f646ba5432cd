import {createHash} from 'node:crypto';

/** A short name for a text: lower-case letters and digits, about 5 bits a character. Not a secret. */
export function hash(text: string, length = 6): string {
  const digest = createHash('sha256').update(text).digest();
  return digest.readBigUInt64BE().toString(36).padStart(13, '0').slice(-length);
}

/** A 32-bit seed for the order that the build shows. */
export function hashToSeed(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}
