import {parse} from 'regjsparser';
import type {CapturingGroup, RootNode} from 'regjsparser';

interface Features {
  lookbehind: true;
  namedGroups: true;
  unicodePropertyEscape: true;
}

/** A part of a pattern as the parser found it, with its wording in `raw`. */
export type Part = RootNode<Features>;
/** A group to which `\1` or `\k<name>` may point. */
export type Group = CapturingGroup<Features>;

/** Reads a pattern without flags that change its syntax, such as `v`; throws a `SyntaxError` at syntax it does not know. */
export function parsePattern(pattern: string, flags: string): Part {
  return parse<Features>(pattern, flags, {
    lookbehind: true,
    namedGroups: true,
    unicodePropertyEscape: true,
  });
}

/** All parts of a pattern, an outer one before those in it. */
export function listParts(part: Part): Part[] {
  const inner = 'body' in part && part.type !== 'characterClass' ? part.body : [];
  return [part, ...inner.flatMap(listParts)];
}
