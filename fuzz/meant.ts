import type {Parsed} from './host.js';
import {findPlace} from './places.js';

/** A quiz as its author meant it, by its lines alone. */
export interface MeantQuiz {
  /** 0-based line of what opens it. */
  line: number;
  /** The type of the node that the host's parser made of what opens it. */
  type: string;
  /** The lines between its fences, or up to the end of what may belong to it; without the fences. */
  body: string[];
}

/** What may stand before a fence on its line: indentation, quotation marks, list markers. */
const LEAD = String.raw`^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*`;

const QUIZ = new RegExp(String.raw`${LEAD}[:：]{2,}\s*quiz(?![\p{L}\p{N}_-])`, 'iu');
const BLOCK = new RegExp(String.raw`${LEAD}[:：]{3,}\s*[a-z]`, 'i');
const FENCE = /^[\s>]*[:：]{3,}\s*$/;
const HEADING = /^#{1,6}\s/;

/** The quizzes that stand in a text by intent, whatever a parser makes of them; those in code, comments and the like are not meant. */
export function findMeantQuizzes({text, places}: Parsed): MeantQuiz[] {
  const lines = readLines(text);
  return lines.flatMap(({line, colons}, index) => {
    if (colons === undefined || !QUIZ.test(line)) return [];
    const {type, isLiteral} = findPlace(colons, places) ?? {type: 'nothing', isLiteral: false};
    // The host makes no node of an HTML comment.
    if (type === 'root') return [];
    const rest = lines.slice(index + 1).map((each) => each.line);
    return isLiteral ? [] : [{line: index, type, body: rest.slice(0, findEnd(rest))}];
  });
}

/** Lines without the characters that nobody sees, each with the offset of its first colon. */
function readLines(text: string): {line: string; colons: number | undefined}[] {
  return [...text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].map(({index, 1: raw = ''}) => {
    const colon = raw.search(/[:：]/);
    return {line: raw.replace(/\p{Cf}/gu, ''), colons: colon === -1 ? undefined : index + colon};
  });
}

/** How many lines belong to a quiz that opens above them. */
function findEnd(lines: readonly string[]): number {
  let depth = 0;
  // What a fence ended too early goes on to a fence that is left over.
  let closed: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (QUIZ.test(line) || HEADING.test(line)) return closed ?? index;
    if (BLOCK.test(line)) depth += 1;
    else if (FENCE.test(line)) {
      if (depth > 0) depth -= 1;
      else if (closed === undefined) closed = index;
      else return index;
    }
  }
  return closed ?? lines.length;
}
