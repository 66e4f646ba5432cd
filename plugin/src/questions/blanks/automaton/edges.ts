import {parsePattern} from './parsePattern.js';
import type {Part} from './parsePattern.js';

type Item = Extract<Part, {type: 'characterClass'}>['body'][number];

/**
 * Code points with which one of these sets may begin or end, in any order: between two of them, each set takes all
 * characters or none.
 *
 * - `[a-f\d]` has those of its range and of `\d`: `a`, `g`, `0` and `:`.
 * - Where case does not matter, each character that has another case also stands between two of its own.
 */
export function listEdges(sets: readonly string[], flags: string): ReadonlySet<number> {
  const edges = new Set([0, ...SURROGATES, ...(flags.includes('i') ? listEdgesOfCase() : [])]);
  const add = (...some: readonly number[]): void => {
    for (const edge of some) edges.add(edge);
  };
  const read = (part: Part | Item): void => {
    if (part.type === 'characterClass') part.body.forEach(read);
    else if (part.type === 'value') add(part.codePoint, part.codePoint + 1);
    else if (part.type === 'characterClassRange') add(part.min.codePoint, part.max.codePoint + 1);
    else add(...findEdges(part.raw, flags));
  };
  for (const set of sets) read(parsePattern(set, flags));
  return edges;
}

/** Halves of pairs. What has a name, such as `\w` and `\p{L}`, does not tell them apart. */
const SURROGATES = [0xd800, 0xe000];

/** By the flags and the set: to ask for each character takes long. */
const known = new Map<string, readonly number[]>();

/** The edges of a set that has a name. */
function findEdges(set: string, flags: string): readonly number[] {
  const key = `${flags}/${set}`;
  const edges =
    known.get(key) ??
    [...listCharacters(flags).matchAll(RegExp(`(?:${set})+`, `${flags}g`))].flatMap(
      ({0: run, index: start, input}) =>
        [start, start + run.length].flatMap((edge) => input.codePointAt(edge) ?? []),
    );
  known.set(key, edges);
  return edges;
}

let edgesOfCase: readonly number[] | undefined;

function listEdgesOfCase(): readonly number[] {
  const changing = /[\p{Changes_When_Casemapped}\p{Changes_When_Casefolded}]/gu;
  return (edgesOfCase ??= (listCharacters('u').match(changing) ?? []).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    return [code, code + 1];
  }));
}

/** All characters that a response may have but for halves of pairs, made when a pattern first needs them. */
let units: string | undefined;
let points: string | undefined;

function listCharacters(flags: string): string {
  units ??= join(0, 0xd7ff) + join(0xe000, 0xffff);
  if (!flags.includes('u')) return units;
  // No character has its place between these planes, or behind them.
  return (points ??= units + join(0x10000, 0x3ffff) + join(0xe0000, 0xe0fff));
}

function join(from: number, to: number): string {
  let characters = '';
  for (let code = from; code <= to; code += 1) characters += String.fromCodePoint(code);
  return characters;
}
