import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Edit, Fix} from './edit.js';

/** `:::quiz` and `:::tip`. */
export const OPENER = /^[\s>]*(:{3,})[A-Za-z]/;
/** `:::` alone. */
export const CLOSER = /^[\s>]*(:{3,})\s*$/;
const CODE = /^[\s>]*(`{3,}|~{3,})/;

/**
 * Gives both fences of a quiz one colon more than any block in it has.
 *
 *     :::quiz                     ::::quiz
 *     :::tip                      :::tip
 *     A hint.          becomes    A hint.
 *     :::                         :::
 *     :::                         ::::
 */
export const fixColons: Fix = ({place, first: cause = place}, source) => {
  return lengthenBoth(findQuiz(cause.start.line, source), source);
};

/** Matches `:::quiz[Title]`, as deep in quotations as it may be. */
export function matchQuiz({quizName}: Source): RegExp {
  return new RegExp(String.raw`^[\s>]*(:{3,})${quizName}(?![\w-])`);
}

/** Finds the opening fence of the quiz that a line is in, and returns its line; 0 when there is no quiz above. */
export function findQuiz(line: number, source: Source): number {
  const quiz = matchQuiz(source);
  let first = line;
  while (first > 0 && !quiz.test(lineAt(source, first))) first -= 1;
  return first;
}

/** Gives both fences of a block one colon more than any block in it has. */
export function lengthenBoth(first: number, source: Source): Edit[] {
  const colons = countColons(OPENER, first, source);
  const end = colons > 0 ? findEnd(first, source) : undefined;
  if (!end || end.inner < colons) return [];
  return [first, end.line].map((line) => lengthen(line, end.inner + 1, source));
}

/** Counts the colons of a fence on a line; 0 when there is none. */
export function countColons(fence: RegExp, line: number, source: Source): number {
  return fence.exec(lineAt(source, line))?.[1]?.length ?? 0;
}

/**
 * Finds the line that was meant to end a block, and the largest number of colons inside. Each opening fence has one
 * closing fence. Fences in code do not count for the pairs. Nothing where code lacks its end and so holds the end of the
 * block and the next quiz: only the author knows where that code ends.
 *
 *     :::quiz
 *     ```sh
 *     curl
 *     :::         was meant to end the quiz
 *     :::quiz     is another one, up to here in code
 */
function findEnd(first: number, source: Source): {line: number; inner: number} | undefined {
  let inner = 0;
  let depth = 0;
  let code: string | undefined;
  // How many blocks are open in the code; below 0 when a fence there ends what was opened outside of it.
  let shown = 0;
  const quiz = matchQuiz(source);
  for (let line = first; line <= source.lines.length; line += 1) {
    const text = lineAt(source, line);
    const mark = CODE.exec(text)?.[1];
    if (mark && (!code || (mark.startsWith(code) && text.trim() === mark))) {
      code = code ? undefined : mark;
      shown = 0;
      continue;
    }
    const fence = OPENER.exec(text) ?? CLOSER.exec(text);
    if (!fence) continue;
    if (code && shown < 0 && quiz.test(text)) return undefined;
    if (code) shown += shown < 0 ? 0 : OPENER.test(text) ? 1 : -1;
    else depth += OPENER.test(text) ? 1 : -1;
    if (depth === 0) return {line, inner};
    if (line > first) inner = Math.max(inner, fence[1]?.length ?? 0);
  }
  return undefined;
}

/** Gives the fence on a line so many colons. */
export function lengthen(line: number, colons: number, source: Source): Edit {
  return {line, lines: [lineAt(source, line).replace(/:{2,}/, ':'.repeat(colons))]};
}
