import {listEdges} from './edges.js';

/** For each set of characters, as it is written in a pattern, the letters that it takes, a bit each. */
export type Alphabet = ReadonlyMap<string, bigint>;

/**
 * Puts characters that no set of a pattern tells apart into one letter. A letter whose sets are among those of another
 * one is left out, because whatever is matched with it can be matched with the other one in as many ways: `\d` and
 * `[a-f\d]` make one letter, the digits.
 */
export function readAlphabet(sets: ReadonlySet<string>, flags: string): Alphabet {
  const letters = dropCovered(listLetters([...sets], flags));
  return new Map(
    [...sets].map((set, index) => {
      let bits = 0n;
      letters.forEach((of, letter) => {
        if (of & (1n << BigInt(index))) bits |= 1n << BigInt(letter);
      });
      return [set, bits];
    }),
  );
}

/** Every combination of sets that have a character in common and the others have not, a bit for each set. */
function listLetters(sets: readonly string[], flags: string): bigint[] {
  const samples = takeSamples(sets, flags);
  const changes = new Map<number, bigint>();
  sets.forEach((set, index) => {
    // The engine itself says what a set takes, so that case and Unicode are as they will be.
    for (const {0: run, index: start} of samples.matchAll(RegExp(`(?:${set})+`, `${flags}g`))) {
      for (const edge of [start, start + run.length]) {
        changes.set(edge, (changes.get(edge) ?? 0n) ^ (1n << BigInt(index)));
      }
    }
  });
  const letters = new Set<bigint>();
  let current = 0n;
  for (const [, change] of [...changes].sort(([a], [b]) => a - b)) {
    current ^= change;
    letters.add(current);
  }
  return [...letters];
}

/** One character for all of those between two edges: `a`, `b` and `{` for `[a-z]` and `a`. */
function takeSamples(sets: readonly string[], flags: string): string {
  const last = flags.includes('u') ? 0x10ffff : 0xffff;
  const samples = [...listEdges(sets, flags)].filter((code) => code <= last);
  // Behind the second halves of pairs, the first halves stay alone.
  const [second, others] = [
    samples.filter(isSecondHalf),
    samples.filter((code) => !isSecondHalf(code)),
  ];
  return [...second, ...others].map((code) => String.fromCodePoint(code)).join('');
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function dropCovered(letters: readonly bigint[]): bigint[] {
  return letters.filter(
    (letter) => !letters.some((other) => other !== letter && (letter & other) === letter),
  );
}
