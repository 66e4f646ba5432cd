import {lineAt} from '../../remark/source.js';
import type {Source} from '../../remark/source.js';
import type {Edit, Fix} from './edit.js';

const QUIZ = /^[\s>]*(:{3,})quiz/;
const OPENER = /^[\s>]*(:{3,})[A-Za-z]/;
const CLOSER = /^[\s>]*(:{3,})\s*$/;
const CODE = /^[\s>]*(`{3,}|~{3,})/;

/** Gives both fences of a quiz one colon more than any block in it has. */
export const fixColons: Fix = ({place, first: cause = place}, source) => {
  let first = cause.start.line;
  while (first > 0 && !QUIZ.test(lineAt(source, first))) first -= 1;
  const colons = QUIZ.exec(lineAt(source, first))?.[1]?.length;
  const end = colons && findEnd(first, source);
  if (!end || end.inner < colons) return [];
  return [first, end.line].map((line) => lengthen(line, end.inner + 1, source));
};

/** Gives a closing fence, which indentation made a part of a list, the indentation of its opening fence. */
export const fixIndentedFence: Fix = ({place: {start}}, source) => {
  const text = lineAt(source, start.line);
  if (!CLOSER.test(text)) return [];
  let first = start.line;
  while (first > 0 && !QUIZ.test(lineAt(source, first))) first -= 1;
  const prefix = /^[\s>]*/.exec(lineAt(source, first))?.[0] ?? '';
  const fence = prefix + text.trim();
  const isFree = !lineAt(source, start.line - 1)
    .slice(prefix.length)
    .trim();
  return [{line: start.line, lines: isFree ? [fence] : [prefix.trimEnd(), fence]}];
};

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
