import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Edit, Fix} from './edit.js';

/** `:::quiz` and `:::tip`. */
const OPENER = /^[\s>]*(:{3,})[A-Za-z]/;
/** `:::` alone. */
const CLOSER = /^[\s>]*(:{3,})\s*$/;
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

/**
 * Gives the block around a quiz more colons than the quiz has. Where there is no such block, it gives the closing fence
 * as many colons as the opening fence has: the `:::` that should close `::::quiz` becomes `::::`.
 */
export const fixMissingEnd: Fix = (found, source) => {
  const {first: outer, place} = found;
  if (outer) return lengthenBoth(outer.start.line, source);
  const colons = countColons(CLOSER, place.start.line, source);
  const wanted = countColons(matchQuiz(source), findQuiz(place.start.line, source), source);
  if (colons > 0 && colons < wanted) return [lengthen(place.start.line, wanted, source)];
  return fixIndentedFence(found, source);
};

/**
 * Gives a closing fence the indentation of its opening fence. Below `- [x] Jupiter`, an indented `  :::` is a part of
 * that option. It becomes `:::` with a blank line above it.
 */
const fixIndentedFence: Fix = ({place: {start}}, source) => {
  const text = lineAt(source, start.line);
  if (!CLOSER.test(text)) return [];
  const prefix = /^[\s>]*/.exec(lineAt(source, findQuiz(start.line, source)))?.[0] ?? '';
  const fence = prefix + text.trim();
  const isFree = !lineAt(source, start.line - 1)
    .slice(prefix.length)
    .trim();
  return [{line: start.line, lines: isFree ? [fence] : [prefix.trimEnd(), fence]}];
};

/** Matches `:::quiz[Title]`, as deep in quotations as it may be. */
function matchQuiz({quizName}: Source): RegExp {
  return new RegExp(String.raw`^[\s>]*(:{3,})${quizName}(?![\w-])`);
}

/** Finds the opening fence of the quiz that a line is in, and returns its line; 0 when there is no quiz above. */
function findQuiz(line: number, source: Source): number {
  const quiz = matchQuiz(source);
  let first = line;
  while (first > 0 && !quiz.test(lineAt(source, first))) first -= 1;
  return first;
}

/** Gives both fences of a block one colon more than any block in it has. */
function lengthenBoth(first: number, source: Source): Edit[] {
  const colons = countColons(OPENER, first, source);
  const end = colons > 0 ? findEnd(first, source) : undefined;
  if (!end || end.inner < colons) return [];
  return [first, end.line].map((line) => lengthen(line, end.inner + 1, source));
}

function countColons(fence: RegExp, line: number, source: Source): number {
  return fence.exec(lineAt(source, line))?.[1]?.length ?? 0;
}

/**
 * Finds the line that was meant to end a block, and the largest number of colons inside. Each opening fence has one
 * closing fence. Fences in code do not count for the pairs.
 */
function findEnd(first: number, source: Source): {line: number; inner: number} | undefined {
  let inner = 0;
  let depth = 0;
  let code: string | undefined;
  for (let line = first; line <= source.lines.length; line += 1) {
    const text = lineAt(source, line);
    const mark = CODE.exec(text)?.[1];
    if (mark && (!code || (mark.startsWith(code) && text.trim() === mark))) {
      code = code ? undefined : mark;
      continue;
    }
    const fence = OPENER.exec(text) ?? CLOSER.exec(text);
    if (!fence) continue;
    if (!code) depth += OPENER.test(text) ? 1 : -1;
    if (depth === 0) return {line, inner};
    if (line > first) inner = Math.max(inner, fence[1]?.length ?? 0);
  }
  return undefined;
}

function lengthen(line: number, colons: number, source: Source): Edit {
  return {line, lines: [lineAt(source, line).replace(/:{3,}/, ':'.repeat(colons))]};
}
