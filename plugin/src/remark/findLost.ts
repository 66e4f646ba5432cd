import type {Code, Html, Root, RootContent, Text} from 'mdast';

import {checkFences, findOpenBlock} from '../grammar/mistakes/fences.js';
import {checkBlock} from '../grammar/mistakes/lostQuiz.js';
import {isClosed} from '../grammar/mistakes/unclosed.js';
import {isQuiz} from '../grammar/quiz.js';
import {withoutInvisible} from '../grammar/syntax/characters.js';
import type {Problem} from '../mdast/problem.js';
import {placeTexts} from '../mdast/placeTexts.js';
import {firstLineOfValue, lineAt, splitLines} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {walk} from '../mdast/walk.js';

/** What was meant as a quiz, or as the rest of one, and is something else. */
export interface LostQuiz {
  /** The block that tells of it: what holds its opener, or the fence behind the rest of it. */
  node: RootContent;
  mistakes: Problem[];
  /** Its lines in the file, 1-based, both inclusive. */
  first: number;
  last: number;
}

/** A line on which a quiz, a section, another block with fences or nothing but a fence begins. */
interface Mark {
  kind: 'lost' | 'quiz' | 'heading' | 'block' | 'fence';
  node: RootContent;
  first: number;
  /** The last line that belongs to it as the parser sees it. Nothing where the parser does not know its end. */
  last?: number;
  mistakes: Problem[];
  /** Whether the fences of the quiz are wrong, which its notice says. */
  isBroken?: boolean;
}

/**
 * Finds the lines of quizzes that were lost, and of what a quiz with wrong fences lost. A fence that stands alone was meant
 * to close the quiz above it. Without one, the quiz goes on to the next heading or quiz.
 *
 * ```markdown
 * ::: quiz         ← from here
 *
 * - [x] a
 *
 * :::              ← to here
 *
 * :::quiz
 *
 * - [x] a
 *
 * :::              ← the parser ends the quiz here
 *
 * Because.         ← from here
 *
 * :::              ← to here
 * ```
 */
export function findLost(tree: Root, source: Source): LostQuiz[] {
  const marks = listMarks(tree, source).sort((a, b) => a.first - b.first);
  const starts = [...marks.keys()].filter((index) => isStart(marks[index]));
  return starts.flatMap((index, order): LostQuiz[] => {
    const mark = marks[index];
    const next = starts[order + 1] ?? marks.length;
    const below = marks.slice(index + 1, next);
    const end = (marks[next]?.first ?? Infinity) - 1;
    if (mark?.kind === 'lost') return [{...mark, last: Math.min(findEnd(mark, below) ?? end, end)}];
    if (mark?.last === undefined) return [];
    const first = mark.last + 1;
    if (mark.isBroken) return [{...mark, first, last: Math.min(findEnd({}, below) ?? end, end)}];
    // What a quiz lost stands in the same section.
    const heading = below.findIndex(({kind}) => kind === 'heading');
    const own = heading === -1 ? below : below.slice(0, heading);
    const fence = own.findLast(({kind}) => kind === 'fence');
    return fence ? [{...fence, first, last: fence.first}] : [];
  });
}

function isStart(mark: Mark | undefined): boolean {
  return mark?.kind === 'lost' || mark?.kind === 'quiz';
}

/**
 * The last line of a lost quiz, by what stands between it and the next quiz. A block that the quiz holds belongs to it as a
 * whole, also behind a fence that was too short to close that block.
 *
 * ```markdown
 * ::quiz
 *
 * ::::tip          ← the quiz does not end at `:::`,
 *
 * :::
 *
 * - [x] a
 *
 * ::::             ← but here
 * ```
 */
function findEnd({last}: Pick<Mark, 'last'>, below: readonly Mark[]): number | undefined {
  const fence = below.findLast(({kind}) => kind === 'fence');
  const own = fence?.first ?? last;
  if (own !== undefined) return below.reduce(withBlock, own);
  const heading = below.find(({kind}) => kind === 'heading');
  return heading && heading.first - 1;
}

function withBlock(end: number, {kind, first, last = end}: Mark): number {
  return kind === 'block' && first <= end ? Math.max(end, last) : end;
}

function listMarks(tree: Root, source: Source): Mark[] {
  const marks: Mark[] = [];
  placeTexts(tree);
  // Code behind a quiz with wrong fences may have its closing fence, and so may code without its own.
  let isBroken = false;
  const addFences = (text: Code | Html | Text, node: RootContent): void => {
    const start = firstLineOfValue(text);
    for (const [index, line] of splitLines(text.value).entries()) {
      if (!isFence(line)) continue;
      const mistakes: Problem[] = [{rule: 'stray-fence', place: text.position}];
      marks.push({kind: 'fence', node, first: start + index, mistakes});
    }
  };
  walk(tree, (node, _, parent) => {
    const {start, end} = node.position ?? {};
    if (!start || !end || !parent || node.type === 'root') return undefined;
    const block = node;
    const add = (kind: Mark['kind'], mark: Partial<Mark> = {}): void => {
      marks.push({kind, node: block, first: start.line, mistakes: [], ...mark});
    };
    if (isQuiz(node)) {
      isBroken = checkFences(node, source, parent) !== undefined;
      // A quiz without content may end where the next line begins.
      add('quiz', {last: end.column === 1 ? end.line - 1 : end.line, isBroken});
      return 'skip';
    }
    const mistakes = checkBlock(node, source);
    if (node.type === 'containerDirective' && mistakes.length > 0) {
      // A quiz that holds another one, or a block without its end, has no end of its own. Two colons may not be meant as one.
      const isOpen = holdsQuiz(node, source) || findOpenBlock(node, source) !== undefined;
      const isWhole = isFence(lineAt(source, end.line)) && !isOpen;
      add('lost', {mistakes, ...(isWhole && {last: end.line})});
      return isWhole ? 'skip' : undefined;
    }
    for (const mistake of mistakes) {
      add('lost', {mistakes: [mistake], first: mistake.place?.start.line ?? start.line});
    }
    // A heading in another block is no section, and one of two lines may have been meant as a separator below a text.
    const isSection = start.column === 1 && start.line === end.line;
    if (node.type === 'heading' && isSection) add('heading');
    if (node.type === 'containerDirective') add('block', {last: end.line});
    if (node.type === 'text' && parent.type === 'paragraph') addFences(node, parent);
    // HTML goes on to the next blank line. A fence in it closes a block that begins there.
    const isBlock = node.type === 'html' && parent.type !== 'paragraph';
    if (isBlock && !splitLines(node.value).some((line) => OPENER.test(line))) addFences(node, node);
    if (node.type !== 'code') return undefined;
    const isIndented = firstLineOfValue(node) === start.line;
    if (isBroken || isIndented || !isClosed(node, source)) addFences(node, node);
    return undefined;
  });
  return marks;
}

/** A line on which a block with fences begins. */
const OPENER = /^[\s>]*[:：]{3,}\s*[^\s:：]/;

/** Whether a line has nothing but colons, as far as readers see it, with or without quotation marks before them. */
function isFence(line: string): boolean {
  return /^[\s>]*[:：]{3,}\s*$/.test(withoutInvisible(line));
}

/** Whether a block holds a quiz, or what was meant as one. */
function holdsQuiz(block: RootContent, source: Source): boolean {
  const say: Parameters<typeof walk>[1] = (node) =>
    node !== block && (isQuiz(node) || checkBlock(node, source).length > 0) ? 'stop' : undefined;
  return walk(block, say) === 'stop';
}
