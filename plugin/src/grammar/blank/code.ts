import type {Code} from 'mdast';

import type {Place} from '../../mdast/problem.js';
import {firstLineOf, lineAt, placeOnLine, splitLines} from '../../mdast/source.js';
import type {Context} from '../context.js';
import {createFindBlank} from '../syntax/findBlank.js';
import type {RawBlank} from './blank.js';
import {explainUnclosed} from './explain.js';

/** Quoted values, which may hold the word as any other, and the word itself. */
const WORD = /(?<![^\s=])(?:"[^"]*"|'[^']*')|(?<!\S)(?<word>blanks)(?!\S)/g;

/** Whether a code fence is one to fill in. */
export function isFenceOfBlanks({lang, meta}: Code): boolean {
  // Without a language the word takes its place.
  return lang === 'blanks' || findWord(meta ?? '') !== undefined;
}

/** The fence with other code and without the word. */
export function rewriteFence(fence: Code, value: string): Code {
  const {lang, meta} = fence;
  return {
    ...fence,
    value,
    lang: lang === 'blanks' ? null : (lang ?? null),
    meta: meta ? removeWord(meta) : null,
  };
}

/** Offset of the word in a fence's meta. */
function findWord(meta: string): number | undefined {
  return [...meta.matchAll(WORD)].find(({groups}) => groups?.word)?.index;
}

function removeWord(meta: string): string {
  const index = findWord(meta);
  if (index === undefined) return meta;
  return `${meta.slice(0, index).trimEnd()} ${meta.slice(index + 'blanks'.length).trimStart()}`.trim();
}

/** Code between blanks, and the blanks. */
type Piece = string | RawBlank;

/** Cuts code at its blanks; `\[[` is a literal. */
export function splitCode(fence: Code, {source}: Pick<Context, 'source'>): Piece[] {
  const start = fence.position?.start.line;
  return splitLines(fence.value).flatMap((text, index) => {
    const line = start === undefined ? undefined : start + 1 + index;
    // Indentation and quotation marks before the code are no part of its value.
    const before = line === undefined ? 0 : Math.max(0, lineAt(source, line).lastIndexOf(text));
    const place = (from: number, to: number): Place | undefined =>
      line === undefined ? undefined : placeOnLine(line, before + from, before + to);
    return [...(index > 0 ? ['\n'] : []), ...splitLine(text, place)];
  });
}

function splitLine(
  text: string,
  place: (start: number, end: number) => Place | undefined,
): Piece[] {
  const pieces: Piece[] = [];
  const find = createFindBlank(text);
  let last = 0;
  for (const {index, 0: found} of text.matchAll(/\\\[\[|\[\[(?!\[)/g)) {
    if (index < last) continue;
    pieces.push(text.slice(last, index));
    last = index + found.length;
    if (found !== '[[') {
      pieces.push('[[');
      continue;
    }
    const {end, isClosed} = find(index);
    if (!isClosed) {
      const problem = explainUnclosed(place(index, last), '`]]` on the same line');
      pieces.push({text: '', place: undefined, problem});
      continue;
    }
    pieces.push({text: text.slice(index + 2, end - 2), place: place(index, end)});
    last = end;
  }
  return [...pieces, text.slice(last)];
}

/** The blanks of a fence; one without any is a mistake in place of them. */
export function readCodeBlanks(fence: Code, context: Pick<Context, 'source'>): RawBlank[] {
  const blanks = splitCode(fence, context).filter((piece) => typeof piece !== 'string');
  if (blanks.length > 0) return blanks;
  const place = firstLineOf(context.source, fence);
  const actual = 'code fence with the word `blanks` and without a blank';
  return [
    {
      text: '',
      place,
      problem: {rule: 'invalid-blank', place, actual, expected: '`[[key]]` in the code', note: ''},
    },
  ];
}
