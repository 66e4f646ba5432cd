import {findCodeBlocks} from '../../mdast/codeBlocks.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** The colons of a fence, and what stands before them. */
const FENCE = /^[\s>]*(:{3,})/;

/** The lines of a quiz, 1-based, both fences included. */
export interface QuizLines {
  first: number;
  last: number;
  isClosed: boolean;
}

/**
 * Finds the lines of quizzes by their text alone, for pages that have no tree; 1-based, both fences included. A quiz that
 * nothing closes goes on to the end of the page, and is not `isClosed`.
 */
export function findQuizLines(source: Source): QuizLines[] {
  const {lines, quizName} = source;
  const code = findCodeBlocks(source);
  const quizzes: QuizLines[] = [];
  let open: {first: number; colons: number} | undefined;
  for (let line = 1; line <= lines.length; line += 1) {
    if (code.some(({first, last}) => first <= line && line <= last)) continue;
    const text = lineAt(source, line);
    const [before = '', colons = ''] = FENCE.exec(text) ?? [];
    if (!colons) continue;
    const rest = text.slice(before.length);
    if (open && colons.length >= open.colons && !rest.trim()) {
      quizzes.push({first: open.first, last: line, isClosed: true});
      open = undefined;
    } else if (!open && isOpener(rest, quizName)) {
      open = {first: line, colons: colons.length};
    }
  }
  if (open) quizzes.push({first: open.first, last: lines.length, isClosed: false});
  return quizzes;
}

function isOpener(rest: string, quizName: string): boolean {
  const name = rest.trimStart().toLowerCase();
  return name.startsWith(quizName) && !/^[\w-]/.test(name.slice(quizName.length));
}
