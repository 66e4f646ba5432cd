import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Point, Problem} from '../../mdast/problem.js';
import {findCodeBlocks} from '../../mdast/codeBlocks.js';
import {findAttributeLists} from './attributeLists.js';
import {findForeignOnLines} from './foreignInteraction.js';
import {findGift} from './gift.js';
import {maskLine} from './maskLine.js';
import {explainTag} from './mdxTag.js';
import {explainMisnamed} from './textOpeners.js';
import {findShortcodes} from './shortcodes.js';
import {findQuizLines} from './quizLines.js';

/** The error of a parser of MDX, as far as it says what it failed on. */
interface MdxError {
  message: string;
  /** 1-based. */
  line: number;
  column: number;
  /** The package that threw it. */
  source: string;
}

/**
 * Says what an author wrote in a quiz that MDX cannot read, and how to write it. Nothing of errors outside of quizzes.
 *
 * ```markdown
 * - [x] Array<number>   → `swallowed-text`, which asks for backticks
 * - [x] {a b}           → `swallowed-text`, which asks for backticks or `\{`
 * Two lines<br>of it    → `swallowed-text`, which asks for `<br />`
 * HTTPS uses {=443 ~80} → `missing-answer`, which asks for `[[443|!80]]`
 * ```
 */
export function explainMdxError(error: unknown, source: Source): Problem[] {
  if (!isMdxError(error)) return [];
  const at = pointAt(error);
  const misnamed = explainMisnamed(at.line, source);
  if (misnamed) return [misnamed];
  const quiz = findQuizLines(source).findLast(({first}) => first <= at.line);
  // Where a quiz without its end ends is not known.
  if (!quiz?.isClosed) return [];
  const isOpen = error.message.includes('closing brace');
  // Braces that nothing closes are read up to the end of the page.
  if (at.line > quiz.last && !isOpen) return [];
  if (error.source.endsWith('mdxjs-esm')) return listOne(explainScript(at, source));
  if (error.source.endsWith('mdx-expression')) return explainBraces(at, quiz, source);
  const foreign = findForeignAt(at, quiz, source);
  return foreign.length > 0 ? foreign : listOne(explainTag(at, error.message, source));
}

function listOne(problem: Problem | undefined): Problem[] {
  return problem ? [problem] : [];
}

function isMdxError(error: unknown): error is MdxError {
  const {source, line, column, message} = (error ?? {}) as Partial<MdxError>;
  return (
    (source ?? '').includes('mdx') &&
    typeof message === 'string' &&
    typeof line === 'number' &&
    typeof column === 'number'
  );
}

/** An element that nothing closes is named with its own place, and what should close it with another one. */
function pointAt({message, line, column}: MdxError): Point {
  const [, tagLine, tagColumn] = /`<[^`]*>` \((\d+):(\d+)-/.exec(message) ?? [];
  return tagLine && tagColumn ? {line: Number(tagLine), column: Number(tagColumn)} : {line, column};
}

interface Lines {
  first: number;
  last: number;
}

/** Finds the brace that opens an expression with a mistake in it: the outermost one that is still open there. */
function findBrace(at: Point, {first, last}: Lines, source: Source): Point | undefined {
  const open: Point[] = [];
  const code = findCodeBlocks(source);
  for (let line = first; line <= Math.min(at.line, last); line += 1) {
    if (code.some((block) => block.first <= line && line <= block.last)) continue;
    const text = maskLine(source, line);
    const end = line === at.line ? at.column - 1 : text.length;
    for (let index = 0; index < end; index += 1) {
      if (text[index] === '{') open.push({line, column: index + 1});
      if (text[index] === '}') open.pop();
    }
  }
  return open[0];
}

function explainBraces(at: Point, quiz: Lines, source: Source): Problem[] {
  const brace = findBrace(at, quiz, source);
  if (!brace) return [];
  const {line, column} = brace;
  const gift = findGift(quiz.first, quiz.last, source);
  if (gift.some(({place}) => place?.start.line === line)) return gift;
  const list = findAttributeLists(line, source).find(({place}) => place?.start.column === column);
  const shortcode = findShortcodes(line, source).find(({place}) => place?.start.column === column);
  if (list ?? shortcode) return listOne(list ?? shortcode);
  const foreign = findForeignAt(brace, quiz, source);
  if (foreign.length > 0) return foreign;
  const text = lineAt(source, line);
  const end = endOfBraces(maskLine(source, line), column - 1);
  const written = text.slice(column - 1, end).trimEnd();
  return [
    {
      rule: 'swallowed-text',
      place: placeOnLine(line, column - 1, column - 1 + written.length),
      actual: `\`${written}\`, which MDX reads as an expression and cannot understand`,
      expected: 'backticks around it if it is code, or `\\{` in place of `{` if it is text',
    },
  ];
}

/** Where the braces end that open at a column, or else the line; 0-based and exclusive. */
function endOfBraces(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return text.length;
}

/** A line of a question that has options, or a blank or a directive, has its answer there. */
const ANSWERED = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[[ xX]\]|^[\s>]*::[a-z]|\[\[/;

const SEPARATOR = /^[\s>]*-{3,}\s*$/;

/**
 * Finds the blank of another system at a point, and the others of its question. One that is not certain counts only where
 * nothing else is to answer.
 */
function findForeignAt({line, column}: Point, quiz: Lines, source: Source): Problem[] {
  const isEnd = (each: number): boolean => SEPARATOR.test(lineAt(source, each));
  let first = line;
  while (first > quiz.first && !isEnd(first)) first -= 1;
  let last = line;
  while (last < quiz.last && !isEnd(last)) last += 1;
  const isAnswered = source.lines.slice(first - 1, last).some((text) => ANSWERED.test(text));
  const search = {isStrict: true, isAnswered};
  const isHere = ({place}: Problem): boolean =>
    place?.start.line === line && place.start.column <= column && column < place.end.column;
  const here = findForeignOnLines([line], source, search).filter(isHere);
  const code = findCodeBlocks(source, first, last);
  const lines = source.lines
    .map((_, index) => index + 1)
    .slice(first - 1, last)
    .filter((each) => !code.some((block) => block.first <= each && each <= block.last));
  const all = findForeignOnLines(lines, source, search);
  return all.some(isHere) ? all : here;
}

/** Explains a line that MDX reads as a script, because it begins with `import` or `export`. */
function explainScript({line}: Point, source: Source): Problem | undefined {
  let first = line;
  while (first > 1 && !/^(?:import|export)\b/.test(lineAt(source, first))) first -= 1;
  const [word] = /^(?:import|export)\b/.exec(lineAt(source, first)) ?? [];
  if (!word) return undefined;
  return {
    rule: 'swallowed-text',
    place: placeOnLine(first, 0, word.length),
    actual: `\`${word}\` at the start of a line, where MDX reads a script`,
    expected: `backticks around \`${word}\`, or another word at the start of the line`,
  };
}
