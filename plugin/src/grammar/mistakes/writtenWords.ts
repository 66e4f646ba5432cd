import {narrow} from '../../mdast/narrow.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {maskCode} from '../blank/inlineCode.js';

/** Stands for what is in code: a word, of which no notation knows a letter. */
const CODE = '\uE000';

/** A line as notations are looked for in it: with plain signs, and without what is in code. */
export function readForNotations(line: number, source: Source): string {
  return narrow(maskCode(lineAt(source, line), CODE));
}

/** Groups that hold words of the author. The others are marks, of which only the plain sign counts. */
const WORDS: ReadonlySet<string> = new Set(['key', 'text', 'front', 'back', 'spoiler', 'variable']);

/**
 * The groups of a match (with the flag `d`) in a line that was read for notations. Those with the author's words are as they
 * stand in the line, so that a cure loses nothing of it.
 *
 *     - (x) `tags` and `sizes`   →   mark: `x`, text: `` `tags` and `sizes` ``
 */
export function readWritten(
  match: RegExpExecArray,
  line: string,
): Readonly<Record<string, string | undefined>> {
  const places = Object.entries(match.indices?.groups ?? {});
  const written = places.map(([name, place]) => [name, place && line.slice(...place)] as const);
  return {...match.groups, ...Object.fromEntries(written.filter(([name]) => WORDS.has(name)))};
}
