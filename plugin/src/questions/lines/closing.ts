import type {Place} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {endsInExplanation} from '../closingSentence.js';
import type {Doubt} from '../contract.js';
import type {Item} from '../order/build.js';

/** A sentence without any sign of code. */
const PROSE = /^[\p{Lu}\p{Lo}][^`{}()[\];=<>_/\\#$]{1,500}$/u;

/**
 * Finds an explanation that became the last line of a program, because it was written above the closing fence.
 *
 *     git clone URL
 *     git commit
 *     Only what was added is in the commit.   → `doubtful-order`, which asks for it below the code block
 */
export function findClosingLine<T extends Item>(
  lines: readonly T[],
  isExplained: boolean,
  placeLine: (line: T) => Place | undefined,
): Doubt | undefined {
  const last = lines.at(-1);
  const text = last?.canonical.trim() ?? '';
  // Code ends in signs that would join the parts of a sentence.
  const texts = lines.map(({canonical}) => canonical.trim().replace(/[;,:]$/, ''));
  if (!last || !PROSE.test(text) || !endsInExplanation(texts, isExplained)) return undefined;
  return {
    rule: 'doubtful-order',
    place: placeLine(last),
    actual: 'sentence as the last line of a program, like an explanation',
    expected: `${quoteCode(text)} below the code block, with a blank line above it`,
    note: 'readers have to find the place of each line',
    explains: 'missing-explanation',
  };
}
