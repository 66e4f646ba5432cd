import type {Code, RootContent} from 'mdast';

import {isVisible} from '../../mdast/comment.js';
import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOf, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** How many lines a message shows. */
const MOST = 8;

/**
 * Explains a program that stands in several code blocks: only the first one is the program, the second one has wrong lines,
 * and more of them are the explanation.
 *
 *     ::lines, `a = 1`, `b = 2`, `c = 3`, each in a block   → `too-few-options`, which asks for one block with three lines
 *     ::lines, a program, wrong lines, and text             → nothing
 */
export function explainSplitProgram(
  fences: readonly Code[],
  explanation: readonly RootContent[],
  by: string | undefined,
  source: Source,
): Problem | undefined {
  const shown = explanation.filter((block) => isVisible(block));
  const end = shown.findIndex(({type}) => type !== 'code');
  const behind = shown.slice(0, end === -1 ? undefined : end).filter(isCode);
  const [next] = behind;
  const isDirect = fences.length > 1 && next && isDirectlyBelow(next, fences.at(-1), source);
  const all = isDirect ? [...fences, ...behind] : fences;
  const [first, second, third] = all;
  if (!first || !second) return undefined;
  const isShort = listParts(first, by).length === 1;
  const isSplit = third !== undefined && end === -1 && isOneProgram(all);
  if (!isShort && !isSplit) return undefined;
  const noun = by === 'block' ? 'block' : 'line';
  const lines = all.flatMap((fence) => listParts(fence, undefined));
  const written =
    lines.length > MOST || by === 'block'
      ? `all ${noun}s of the program${by === 'block' ? ', and a blank line between two of them' : ''}`
      : `the lines ${lines
          .slice(0, -1)
          .map((line) => quoteCode(line.trim()))
          .join(', ')} and ${quoteCode(lines.at(-1)?.trim() ?? '')}`;
  return {
    rule: isShort ? 'too-few-options' : 'foreign-notation',
    place: firstLineOf(source, first),
    actual: third
      ? `program in ${all.length} code blocks, of which only the first counts as right`
      : `code of one ${noun} above a second code block, whose lines count as wrong`,
    expected: `one code block below \`::lines\` with ${written}`,
    note: third
      ? `put wrong lines, if there are any, into one second block below it${isShort ? '' : ', and `::explanation` above code that explains'}`
      : `put another right ${noun} into the first block if those of the second one are meant to be wrong`,
  };
}

/** Whether nothing stands between two blocks, such as `::explanation`. */
function isDirectlyBelow(block: Code, above: Code | undefined, source: Source): boolean {
  const [end, start] = [above?.position?.end.line, block.position?.start.line];
  if (end === undefined || start === undefined) return false;
  return source.lines.slice(end, start - 1).every((line) => !line.replace(/>/g, '').trim());
}

function isCode(block: RootContent): block is Code {
  return block.type === 'code';
}

/** The lines of a fence, or its blocks between blank lines. */
function listParts({value}: Code, by: string | undefined): string[] {
  const lines = splitLines(value);
  if (by !== 'block') return lines.filter((line) => line.trim());
  return lines.filter((line, index) => line.trim() && !lines[index - 1]?.trim());
}

/** Whether code blocks are in one language, and repeat none of the lines of another one, as an explanation would. */
function isOneProgram(all: readonly Code[]): boolean {
  const [first] = all;
  const lines = all.flatMap((fence) => [...new Set(listParts(fence, undefined))]);
  return all.every(({lang}) => lang === first?.lang) && new Set(lines).size === lines.length;
}
