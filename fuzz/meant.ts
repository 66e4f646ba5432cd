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
/** Blocks of blocks, whose own content has no colons. */
const AROUND = [
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'mdxJsxFlowElement',
];

const HEADING = /^#{1,6}\s/;

/** The quizzes that stand in a text by intent, whatever a parser makes of them; those in code, comments and the like are not meant. */
export function findMeantQuizzes({text, places}: Parsed): MeantQuiz[] {
  const lines = readLines(text);
  return lines.flatMap(({line, colons}, index) => {
    if (colons === undefined || !QUIZ.test(line)) return [];
    const {type, isLiteral} = findPlace(colons, places) ?? {type: 'nothing', isLiteral: false};
    // The host makes no node of an HTML comment, so nothing but the blocks around it is there.
    if (isLiteral || AROUND.includes(type)) return [];
    if (isCodeBehindFence(lines, index)) return [];
    const rest = lines.slice(index + 1);
    const body = rest.slice(0, findEnd(lines[index]!, rest, places)).map((each) => each.line);
    return [{line: index, type, body}];
  });
}

/** Whether a line is code because it is indented behind a fence: a fence for the plugin, and text for the host alone. */
function isCodeBehindFence(lines: readonly Line[], index: number): boolean {
  const isIndented = ({line}: Line) => /^(?: {4}|\t)|^\s*$/.test(line);
  const above = lines.slice(0, index).findLast((each) => !isIndented(each));
  return isIndented(lines[index]!) && above !== undefined && FENCE.test(above.line);
}

/** A line without the characters that nobody sees, with the offset of its first colon. */
interface Line {
  line: string;
  colons: number | undefined;
}

function readLines(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].map(({index, 1: raw = ''}) => {
    const colon = raw.search(/[:：]/);
    return {line: raw.replace(/\p{Cf}/gu, ''), colons: colon === -1 ? undefined : index + colon};
  });
}

/** How many of the lines below its opener belong to a quiz. */
function findEnd(opener: Line, lines: readonly Line[], places: Parsed['places']): number {
  let depth = 0;
  // What a fence ended too early goes on to a fence that is left over.
  let closed: number | undefined;
  for (const [index, each] of lines.entries()) {
    const {line} = each;
    if (QUIZ.test(line) || HEADING.test(line)) return closed ?? index;
    if (FENCE.test(line) && closesAround(opener, each, places)) return closed ?? index;
    if (BLOCK.test(line) && opensBlock(each, places)) depth += 1;
    else if (FENCE.test(line)) {
      if (depth > 0) depth -= 1;
      else if (closed === undefined) closed = index;
      // Behind the end of a quiz, a fence in code is a part of that code.
      else if (!isInCode(each, places)) return index;
    }
  }
  return closed ?? lines.length;
}

/** Whether a line opens a block for the host's parser, too. In code, and with more text behind it, it opens nothing. */
function opensBlock({colons = 0}: Line, places: Parsed['places']): boolean {
  return places.length === 0 || findPlace(colons, places)?.type === 'containerDirective';
}

function isInCode({colons = 0}: Line, places: Parsed['places']): boolean {
  return findPlace(colons, places)?.isLiteral ?? false;
}

/** Whether a fence with more colons than the quiz has closes a block around it. */
function closesAround(opener: Line, fence: Line, places: Parsed['places']): boolean {
  const {colons: from = 0} = opener;
  const {colons: to = 0} = fence;
  const isLonger = countColons(fence) > countColons(opener);
  return (
    isLonger &&
    places.some(
      ({type, start, end}) =>
        type === 'containerDirective' && start < from && end === to + countColons(fence),
    )
  );
}

const countColons = ({line}: Line): number => /[:：]+/.exec(line)?.[0].length ?? 0;
