import {codes} from 'micromark-util-symbol';
import type {Code} from 'micromark-util-types';

/** The full-width colon `：`, which keyboards for Chinese and Japanese type. */
export const WIDE_COLON = 0xff1a;

/** How many colons of each kind a fence has. */
export interface Colons {
  narrow: number;
  wide: number;
}

/** Whether a character is a colon, full-width ones included. */
export function isColon(code: Code): boolean {
  return code === codes.colon || code === WIDE_COLON;
}

/** Counts one colon more. */
export function countColon(colons: Colons, code: Code): void {
  colons[code === WIDE_COLON ? 'wide' : 'narrow'] += 1;
}

/** Whether these are enough colons for the fence of a container. Two are enough if one is full-width: they look like more. */
export function isFence({narrow, wide}: Colons): boolean {
  return narrow + wide >= (wide > 0 ? 2 : 3);
}

/** How many colons a closing fence needs. Authors who mix both kinds in the opener use one kind in the closing fence. */
export function leastToClose({narrow, wide}: Colons): number {
  return narrow >= 3 ? narrow : narrow + wide;
}
