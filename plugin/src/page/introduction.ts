import type {RootContent} from 'mdast';

import {isComment} from '../mdast/comment.js';
import {toPlainText} from '../mdast/plainText.js';
import {quoteCode} from '../mdast/quoteCode.js';
import type {Problem} from '../mdast/problem.js';
import {sourceOf} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import type {Section} from './sections.js';

/** What a directive can say of all questions of a quiz. */
const SETTINGS = /^::question\{\s?(?:(?:multiple|any|loose)\b[^{}#]{0,60})\}$/;

/**
 * Says of a first section without anything to answer that it is an introduction, and that its directive is for no question,
 * if the section asks nothing.
 *
 * ```markdown
 * ::question{multiple}     → `misplaced-directive`, which names the lines of the questions
 *
 * Select everything that is right.
 *
 * ---
 * ```
 */
export function blameIntroduction(
  problem: Problem,
  [first, ...others]: readonly Section[],
  source: Source,
): Problem {
  if (problem.rule !== 'missing-answer' || problem.actual !== undefined) return problem;
  const [directive, ...rest] = first?.blocks.filter((block) => !isComment(block)) ?? [];
  const written = directive?.type === 'leafDirective' ? sourceOf(source, directive).trim() : '';
  if (!SETTINGS.test(written) || others.length === 0 || rest.some(asks)) return problem;
  const lines = others.flatMap(({blocks}) => {
    const block = blocks.find((each) => !isComment(each));
    const line = block?.position?.start.line;
    return line === undefined ? [] : `line ${line}`;
  });
  const named = [lines.slice(0, -1).join(', '), lines.at(-1)].filter(Boolean).join(' and ');
  return {
    rule: 'misplaced-directive',
    place: problem.place,
    actual: `${quoteCode(written)} in an introduction, where it is for no question`,
    expected: `it as the first line of each question that it is for: above ${named}, with a blank line between`,
    note: 'or something to answer below it if a question begins there',
  };
}

function asks(block: RootContent): boolean {
  return /[?？]/.test(toPlainText([block]));
}
