import {findCodeBlocks} from '../../mdast/codeBlocks.js';
import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {findQuizLines} from './quizLines.js';

const START = /^<{7}(?:\s|$)/;
const END = /^>{7}(?:\s|$)/;

/** Lines that Git left around two versions of a text, 1-based and both included. */
interface Conflict {
  first: number;
  last: number;
}

/**
 * Reports merges that were not finished, as far as they are in a quiz. Code that shows a whole conflict is left alone.
 *
 * ```markdown
 * :::quiz
 *
 * <<<<<<< HEAD    → `merge-conflict`
 * Which?
 * =======
 * Which one?
 * >>>>>>> main
 * ```
 */
export function findConflicts(source: Source): Problem[] {
  const {text} = source;
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const quizzes = findQuizLines(source);
  return listConflicts(source)
    .filter((conflict) => quizzes.some((quiz) => overlap(quiz, conflict)))
    .map(({first}) => {
      const written = lineAt(source, first).trimEnd();
      return {
        rule: 'merge-conflict',
        place: placeOnLine(first, 0, written.length),
        actual: `\`${written}\`, which Git left there because a merge was not finished`,
        expected: 'one of the two versions, and no line of `<<<<<<<`, `=======` or `>>>>>>>`',
      };
    });
}

/** The conflict that is in a quiz, or around a fence of it. */
export function findConflictIn(
  lines: {start: {line: number}; end: {line: number}} | undefined,
  source: Source,
  conflicts: readonly Problem[],
): Problem | undefined {
  if (!lines || conflicts.length === 0) return undefined;
  const quiz = {first: lines.start.line, last: lines.end.line};
  const found = listConflicts(source).find((conflict) => overlap(quiz, conflict));
  return conflicts.find(({place}) => place?.start.line === found?.first);
}

function listConflicts(source: Source): Conflict[] {
  const {lines} = source;
  const conflicts: Conflict[] = [];
  let open: number | undefined;
  lines.forEach((text, index) => {
    const line = index + 1;
    if (START.test(text)) {
      if (open !== undefined) conflicts.push({first: open, last: open});
      open = line;
    } else if (END.test(text)) {
      conflicts.push({first: open ?? line, last: line});
      open = undefined;
    }
  });
  if (open !== undefined) conflicts.push({first: open, last: open});
  const code = findCodeBlocks(source);
  return conflicts.filter(
    ({first, last}) =>
      first === last || !code.some((block) => block.first < first && last < block.last),
  );
}

function overlap(a: Conflict, b: Conflict): boolean {
  return a.first <= b.last && b.first <= a.last;
}
