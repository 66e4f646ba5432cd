import {replaceBetween} from '../mdast/replaceBetween.js';
import {findBrackets, maskCode} from './blank/brackets.js';
import {explainBraces} from './blank/explain.js';
import {BEFORE, checkLine} from './mistakes/openers.js';
import type {Problem} from '../mdast/problem.js';
import {placeOnLine} from '../mdast/source.js';

const FENCE = new RegExp(`^${BEFORE}(\`{3,}|~{3,})`);
const QUIZ = /^[\s>]*(:{3,})quiz(?![\w-])/;
const CLOSER = /^[\s>]*(:{3,})\s*$/;

/** Blanks out the braces of malformed directives, and those in blanks, so that every position stays what it was. */
export function maskBraces(
  document: string,
  inCode: boolean,
): {problems: Problem[]; masked: string} {
  const problems: Problem[] = [];
  let fence: string | undefined;
  let quiz = '';
  let line = 0;
  const mask = (text: string): string => {
    line += 1;
    const mark = FENCE.exec(text)?.[1];
    if (fence) {
      if (mark?.startsWith(fence) && text.trim().endsWith(mark)) fence = undefined;
      if (!inCode) return text;
    } else if (mark) {
      fence = mark;
      return text;
    }
    const closer = CLOSER.exec(text)?.[1];
    if (quiz && closer?.startsWith(quiz)) quiz = '';
    quiz ||= QUIZ.exec(text)?.[1] ?? '';
    const prose = quiz ? maskInBlanks(text, line, problems) : text;
    const problem = checkLine(replaceBetween(prose, '{/*', '*/}', blank), line);
    const brace = prose.indexOf('{', prose.indexOf('::'));
    if (!problem || brace === -1) return prose;
    problems.push(problem);
    return prose.slice(0, brace) + prose.slice(brace).replace(/\{[^}]*\}?/g, blank);
  };
  // Each line with its own end, which may be of two characters.
  const masked = document.replace(
    /([^\r\n]*)(\r\n|\r|\n|$)/g,
    (_, text: string, end: string) => mask(text) + end,
  );
  return {problems, masked};
}

function maskInBlanks(text: string, line: number, problems: Problem[]): string {
  let masked = text;
  for (const {start, end} of findBrackets(text, new Map())) {
    if (end === undefined || isInExpression(maskCode(masked.slice(0, start)))) continue;
    const written = text.slice(start + 2, end - 2);
    const prose = maskCode(written);
    if (!/(?<!\\)(?:\{|<\S)/.test(prose)) continue;
    problems.push(explainBraces({text: prose, place: placeOnLine(line, start, end)}));
    masked = masked.slice(0, start + 2) + written.replace(/[{}<>]/g, '_') + masked.slice(end - 2);
  }
  return masked;
}

/** Whether the brackets that follow are those of an array in MDX. */
function isInExpression(before: string): boolean {
  return before.lastIndexOf('{') > before.lastIndexOf('}');
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
