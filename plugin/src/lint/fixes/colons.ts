import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Edit, Fix} from './edit.js';

const QUIZ = /^[\s>]*(:{3,})quiz/;
const OPENER = /^[\s>]*(:{3,})[A-Za-z]/;
const CLOSER = /^[\s>]*(:{3,})\s*$/;
const CODE = /^[\s>]*(`{3,}|~{3,})/;

/** Gives both fences of a quiz one colon more than any block in it has. */
export const fixColons: Fix = ({place, first: cause = place}, source) => {
  return lengthenBoth(findQuiz(cause.start.line, source), source);
};

/** Gives the block around a quiz more colons than the quiz has, and a closing fence as many as its opening one. */
export const fixMissingEnd: Fix = (found, source) => {
  const {first: outer, place} = found;
  if (outer) return lengthenBoth(outer.start.line, source);
  const colons = countColons(CLOSER, place.start.line, source);
  const wanted = countColons(QUIZ, findQuiz(place.start.line, source), source);
  if (colons > 0 && colons < wanted) return [lengthen(place.start.line, wanted, source)];
  return fixIndentedFence(found, source);
};

/** Gives a closing fence, which indentation made a part of a list, the indentation of its opening fence. */
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

/** The line of the quiz that a line is in; 0 when there is none above. */
function findQuiz(line: number, source: Source): number {
  let first = line;
  while (first > 0 && !QUIZ.test(lineAt(source, first))) first -= 1;
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

/** The line that was meant to end a block, and the most colons in it: fences go in pairs, those in code apart. */
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
