import type {Code, Nodes, Parents} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import type {Problem} from '../../mdast/problem.js';
import {findMistake} from '../quiz.js';
import {explainFailedCloser} from './closers.js';
import {firstLineOf, lineAt, placeOnLine, sourceOf, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** Whether a block is nothing but a `:::` that closes nothing. */
export function isLoneFence(block: Nodes): boolean {
  const place = findMistake(block, 'stray-fence')?.position;
  return place !== undefined && place.start.offset === block.position?.start.offset;
}

/**
 * Whether a block of fences ends with its own fence. The fence of another block in it closes only that one.
 *
 * ````markdown
 * :::note
 *
 * ```
 * code
 * ```         → closes the code, and not the note
 *
 * ```js
 * :::         → does not close the code
 * ````
 */
export function isClosed(node: Code | ContainerDirective, source: Source): boolean {
  const text = sourceOf(source, node);
  const [opener] = /^(?:`+|~+|[:：]+)/.exec(text) ?? [];
  if (!opener) return true;
  const [last = '', ...above] = splitLines(text.trimEnd()).reverse();
  const fence = last.replace(/^[\s>]*/, '');
  return above.length > 0 && fence.length >= opener.length && isOf(opener, fence);
}

/** Whether a closing fence has no other characters than the opening one; full-width colons may be closed by others. */
function isOf(opener: string, fence: string): boolean {
  return [...fence].every(
    (mark) => opener.includes(mark) || (mark === ':' && opener.includes('：')),
  );
}

/** Why a quiz has no end, as far as its text tells. */
export function explainMissingEnd(
  quiz: ContainerDirective,
  source: Source,
  parent: Parents | undefined,
): Problem {
  const indented = findIndentedFence(quiz, source);
  return (
    explainOuterFence(quiz, source, parent) ??
    explainShortFence(quiz, source) ??
    explainCutByMargin(quiz, source, parent) ??
    (indented ? {rule: 'unclosed-fence', place: indented} : explainFailedCloser(quiz, source)) ?? {
      rule: 'unclosed-fence',
      place: firstLineOf(source, quiz),
    }
  );
}

/**
 * A quiz in a list item or a quotation of which only the first lines are in it, so that it ends with that.
 *
 * ```markdown
 * 2. Clone it:
 *
 *    :::quiz     → `unclosed-fence`, which asks for three spaces before each line
 *
 * What is in it?
 * ```
 */
function explainCutByMargin(
  quiz: ContainerDirective,
  source: Source,
  parent: Parents | undefined,
): Problem | undefined {
  const {start, end} = quiz.position ?? {};
  const isInside = parent?.type === 'listItem' || parent?.type === 'blockquote';
  if (!start || !end || !isInside) return undefined;
  const [before = ''] = /^[\s>]*/.exec(lineAt(source, start.line)) ?? [];
  const column = before.length;
  const close = findMarginFence(end.line, countColons(quiz, source), source);
  if (close === undefined || column === 0) return undefined;
  const mark = before.includes('>')
    ? `\`${before.trim()} \` before`
    : `${column} ${column === 1 ? 'space' : 'spaces'} before`;
  return {
    rule: 'unclosed-fence',
    place: firstLineOf(source, quiz),
    actual: `\`${':'.repeat(countColons(quiz, source))}${source.quizName}\` with ${mark} it, above lines that begin without them`,
    expected: `${mark} each line of the quiz, up to its \`:::\` in line ${close}, or before none of them`,
    note: 'a block ends with the list item or the quotation in which it begins',
  };
}

/** The line of the fence at the margin that was meant as the end of a quiz, before another one begins. */
function findMarginFence(line: number, colons: number, source: Source): number | undefined {
  for (let next = line; next <= source.lines.length; next += 1) {
    const [fence] = /^:{3,}(?=\s*$)|^\s*:{3,}/.exec(lineAt(source, next)) ?? [];
    if (fence && next > line && !/^:{3,}\s*$/.test(lineAt(source, next))) return undefined;
    if (fence && fence.length >= colons && /^:{3,}\s*$/.test(lineAt(source, next))) return next;
  }
  return undefined;
}

/** The fence of a quiz also ends the block around it, unless that has more colons. */
function explainOuterFence(
  quiz: ContainerDirective,
  source: Source,
  parent: Parents | undefined,
): Problem | undefined {
  if (parent?.type !== 'containerDirective' || !isClosed(parent, source)) return undefined;
  const own = countColons(quiz, source);
  if (countColons(parent, source) > own) return undefined;
  const {name} = parent;
  const first = firstLineOf(source, parent);
  return {
    rule: 'unclosed-fence',
    place: firstLineOf(source, quiz),
    actual: `\`${':'.repeat(own)}${source.quizName}\` in a block \`${name}\` that has no more colons`,
    expected: `more colons around it than it has: \`${':'.repeat(own + 1)}${name}\``,
    note: `add a colon to both fences of \`${':'.repeat(countColons(parent, source))}${name}\``,
    ...(first && {first}),
  };
}

/**
 * A closing fence that is too short for its quiz. What stands behind it would be in the explanation.
 *
 * ```markdown
 * ::::quiz
 *
 * - [x] a
 *
 * :::        → `unclosed-fence` for this line, whether the quiz has another end or not
 *
 * Text.
 * ```
 */
export function explainShortFence(quiz: ContainerDirective, source: Source): Problem | undefined {
  const fence = quiz.children.find(
    (block) => isLoneFence(block) && /^:+$/.test(sourceOf(source, block).trim()),
  );
  const colons = ':'.repeat(countColons(quiz, source));
  if (!fence || sourceOf(source, fence).trim().length >= colons.length) return undefined;
  return {
    rule: 'unclosed-fence',
    place: fence.position,
    actual: `\`${sourceOf(source, fence).trim()}\` as the end of \`${colons}${source.quizName}\``,
    expected: `as many colons as its opening fence has: \`${colons}\``,
    note: '',
  };
}

/** Counts the colons with which a block begins. */
export function countColons(block: ContainerDirective, source: Source): number {
  return /^[:：]+/.exec(sourceOf(source, block))?.[0].length ?? 0;
}

/** A closing fence that indentation made a part of the text before it. */
function findIndentedFence(quiz: ContainerDirective, source: Source): Problem['place'] {
  const {start, end} = quiz.position ?? {};
  const colons = countColons(quiz, source);
  for (let line = (start?.line ?? 0) + 1; line <= (end?.line ?? 0); line += 1) {
    const fence = /^(\s+)(:{3,})\s*$/.exec(lineAt(source, line));
    if (fence && (fence[2]?.length ?? 0) >= colons) {
      return placeOnLine(line, fence[1]?.length ?? 0, lineAt(source, line).trimEnd().length);
    }
  }
  return undefined;
}
