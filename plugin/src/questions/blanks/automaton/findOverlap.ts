import {MAX_PAIRS, TOO_LARGE, UnsafePattern} from './model.js';
import type {Position} from './model.js';

/**
 * Whether some text leads from a position of a loop to a position of it in two ways, so that each round doubles the
 * ways: `(a+)+` takes `aa` in one round or in two. `start` and `end` are the positions of the loop, each of which leads
 * to all of them; two ways that part and meet again are therefore two ways around.
 */
export function findOverlap(positions: readonly Position[], start: number, end: number): boolean {
  // Both ways begin together, and are then a pair of positions that took the same letters.
  const open: [number, number][] = [];
  const seen = new Set<number>();
  for (let position = start; position < end; position += 1) {
    if (positions[position]?.letters) open.push([position, position]);
  }
  let work = 0;
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [one, other] = pair;
    for (const [left, ways] of positions[one]?.next ?? []) {
      if (left < start || left >= end) continue;
      const letters = positions[left]?.letters ?? 0n;
      if (one === other && ways > 1 && letters) return true;
      for (const right of positions[other]?.next.keys() ?? []) {
        work += 1;
        if (right < start || right >= end || !(letters & (positions[right]?.letters ?? 0n)))
          continue;
        if (left === right && one !== other) return true;
        if (left === right) continue;
        const key = Math.min(left, right) * positions.length + Math.max(left, right);
        if (!seen.has(key)) open.push([left, right]);
        seen.add(key);
      }
    }
    if (work > MAX_PAIRS) throw new UnsafePattern(TOO_LARGE);
  }
  return false;
}
