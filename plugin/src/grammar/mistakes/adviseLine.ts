import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {adviseText, isLeafName} from '../names.js';
import {rewriteOpener} from './rewriteOpener.js';

/** An opener with a mistake in it: its line, and what stands on that. */
export interface Opener {
  /** The line of the source, 1-based. */
  line: number;
  text: string;
  /** The columns of the opener, from 0, without what stands before it and white space behind it. */
  start: number;
  end: number;
  /** The name of the directive, in lower case. */
  name: string;
}

/** The line of an opener as it should be, and where the text behind a leaf directive belongs. */
export function adviseLine(
  {note}: Problem,
  {line, text, start, end, name}: Opener,
  source: Source,
): Pick<Problem, 'note'> {
  const {quizName} = source;
  const rewritten = rewriteOpener(text.slice(start, end), name, quizName);
  if (!rewritten || (!isLeafName(name) && name !== quizName)) return {};
  const others = rewritten.elsewhere.map((each) =>
    each.startsWith('::question{')
      ? `\`${each}\` belongs above the prompt`
      : `\`${each}\` belongs there`,
  );
  const advice = [
    // A space before what has to go is no mistake of its own.
    rewritten.text ? undefined : note,
    `write ${quoteCode(rewritten.line)}`,
    ...(rewritten.text ? adviseText(name, rewritten.text, hasPrompt(line, source)) : []),
    ...rewritten.dropped.map((word) => `leave out \`${word}\``),
    ...others,
  ];
  return {note: advice.filter(Boolean).join('; ')};
}

/** Whether text stands above a line that is no directive, separator or option. */
export function hasPrompt(line: number, source: Source): boolean {
  let above = line - 1;
  while (above > 0 && !lineAt(source, above).trim()) above -= 1;
  return !/^[\s>]*(?::{2,}|-{3,}\s*$|[-*+]\s+\[)|^\s*$/.test(lineAt(source, above));
}
