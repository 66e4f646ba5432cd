import type {Code, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {findCodeBlocks} from '../../mdast/codeBlocks.js';
import type {Problem} from '../../mdast/problem.js';
import {
  firstLineOf,
  lastLineOf,
  lineAt,
  placeOnLine,
  sourceOf,
  splitLines,
} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {hasBlank} from '../blank/find.js';
import {DEFAULT_NAME, isLeafName} from '../names.js';
import {findTaskList, isQuiz} from '../quiz.js';
import {withoutInvisible} from '../syntax/characters.js';
import {explainCloserBehindText} from './closerBehindText.js';
import {describeCloser} from './describeCloser.js';

/** What looks like a colon or shares its key. */
const COLON = String.raw`[:：∶﹕︓꞉;；]`;

/** A line of nothing but such characters. */
const COLONS_ONLY = new RegExp(`^${COLON}+$`);

/** Words that people put on the line that ends a block, in the languages of the interface. */
const END = /^(?:end|ende|close|closed|stop|finish|fin|done|fim|fine)(?:of|the|ofthe)?$/;

/** Colons at the start of a line, or behind a mark such as `/`. */
const FENCE = /^[^\p{L}\p{N}:：]{0,4}[:：]{2}/u;

/**
 * Explains the line of a quiz without an end that was meant as its closing fence. Nothing if no line up to `last`, 1-based,
 * looks like one.
 *
 * ```markdown
 * :::quiz
 *
 * - [x] a
 * - [ ] b
 *
 * :::end     → `unclosed-fence` for this line; so do `::`, `：：：`, `</quiz>`, `~~~`, `---` and `:::quiz`
 * ```
 */
export function explainFailedCloser(
  quiz: ContainerDirective,
  source: Source,
  last: number = quiz.position?.end.line ?? 0,
): Problem | undefined {
  const first = quiz.position?.start.line;
  if (first === undefined) return undefined;
  const blocks = quiz.children.filter(({position}) => (position?.start.line ?? 0) <= last);
  return (
    explainCloserLine(first, last, source) ??
    explainCloserBehindText(first, last, source) ??
    explainCodeAsCloser(blocks, first, source) ??
    explainOpenerAsCloser(blocks, first, source) ??
    explainSeparatorAsCloser(blocks, first, source)
  );
}

/** The same of what the text alone tells, for a file that has no tree. */
export function explainCloserLine(
  first: number,
  last: number,
  source: Source,
): Problem | undefined {
  const code = findCodeBlocks(source, first, last).filter(({isClosed}) => isClosed);
  for (let line = first + 1; line <= last; line += 1) {
    if (code.some((block) => block.first <= line && line <= block.last)) continue;
    const text = lineAt(source, line);
    const start = /^[\s>]*/.exec(text)?.[0].length ?? 0;
    const note = explainLine(text.slice(start), source);
    if (note === undefined) continue;
    return describeCloser(placeOnLine(line, start, text.trimEnd().length), first, source, note);
  }
  return undefined;
}

/** Whether a code block is a line `~~~` that was meant as the end of a quiz: nothing directly below it is code. */
export function isCodeAsCloser({lang, value}: Code): boolean {
  return !lang && !splitLines(value)[0]?.trim();
}

/** Explains the fence of such a code block. */
export function describeCodeAsCloser(
  code: Code,
  first: number | undefined,
  source: Source,
): Problem {
  return describeCloser(
    firstLineOf(source, code),
    first,
    source,
    'such a line begins a code block',
  );
}

/** What to say of a line that was meant as a closing fence. Nothing of another line. */
function explainLine(text: string, {quizName}: Source): string | undefined {
  const written = withoutInvisible(text).replace(/\s/g, '');
  if (COLONS_ONLY.test(written)) {
    return /^:+$/.test(written) ? '' : 'type the colons of a Latin keyboard';
  }
  const isFence = FENCE.test(written);
  if (isFence && !/[\p{L}\p{N}|]/u.test(written)) return '';
  const words = written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const names = [quizName.replace(/\W/g, ''), DEFAULT_NAME, 'block'];
  const name = names.find((each) => words.includes(each));
  const rest = name === undefined ? words : words.replace(name, '');
  const isEnd = END.test(rest) || (name !== undefined && rest === '' && written.includes('/'));
  if (!isEnd) return undefined;
  if (isFence) return 'put no word on the line that closes a quiz';
  return name === undefined || name === 'block' ? undefined : '';
}

function explainCodeAsCloser(
  blocks: readonly RootContent[],
  first: number,
  source: Source,
): Problem | undefined {
  const code = blocks.at(-1);
  if (code?.type !== 'code' || !/^[`~]{3}/.test(sourceOf(source, code))) return undefined;
  const [fence, ...others] = findCodeBlocks(
    source,
    code.position?.start.line,
    code.position?.end.line,
  );
  if (!fence || fence.isClosed || others.length > 0 || !isCodeAsCloser(code)) return undefined;
  return describeCodeAsCloser(code, first, source);
}

/** A second opener below which nothing is asked. */
function explainOpenerAsCloser(
  blocks: readonly RootContent[],
  first: number,
  source: Source,
): Problem | undefined {
  const opener = blocks.find((block) => isQuiz(block));
  if (!opener || opener.children.some((block) => asks(block, source))) return undefined;
  if (!blocks.some((block) => block !== opener && asks(block, source))) return undefined;
  return describeCloser(
    firstLineOf(source, opener),
    first,
    source,
    'such a line begins another quiz',
  );
}

/** The first separator behind the questions below which nothing is asked. */
function explainSeparatorAsCloser(
  blocks: readonly RootContent[],
  first: number,
  source: Source,
): Problem | undefined {
  const last = blocks.findLastIndex((block) => asks(block, source));
  const separator = last === -1 ? undefined : blocks.slice(last + 1).find(isSeparator);
  if (!separator) return undefined;
  return describeCloser(
    lastLineOf(source, separator),
    first,
    source,
    '`---` only separates questions',
  );

  function isSeparator(block: RootContent): boolean {
    if (block.type === 'thematicBreak') return true;
    const [last = '', ...above] = splitLines(sourceOf(source, block).trimEnd()).reverse();
    return block.type === 'heading' && above.length > 0 && /^[\s>]*-+$/.test(last);
  }
}

function asks(block: RootContent, source: Source): boolean {
  if (isQuiz(block)) return false;
  if (block.type === 'leafDirective') return isLeafName(block.name);
  return findTaskList(block) !== undefined || hasBlank(block, source);
}
