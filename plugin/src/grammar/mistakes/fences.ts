import type {Code, Nodes, Parents, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import type {Place, Problem} from '../../mdast/problem.js';
import {firstLineOf, lastLineOf, lineAt, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {isLeafName, expectLeaf} from '../names.js';
import {findMistake, isNearQuiz, isQuiz} from '../quiz.js';
import {explainFailedCloser} from './closers.js';
import {checkBlock} from './lostQuiz.js';
import {explainOpenCode} from './openCode.js';
import {
  countColons,
  explainMissingEnd,
  explainShortFence,
  isClosed,
  isLoneFence,
} from './unclosed.js';

/** Mistakes after which text that was meant as a quiz, or as a part of one, is something else. */
export function findLostFences(tree: Root, source: Source): Problem[] {
  const problems: Problem[] = [];
  const strays: Problem[] = [];
  // What stands closer to a lone fence explains it better than a quiz further up.
  const nearest = new Map<Parents | undefined, Nodes>();
  const places = new Map<Nodes, Place | undefined>();
  walk(tree, (node, _, parent) => {
    if (node.type === 'containerDirective' || node.type === 'heading') nearest.set(parent, node);
    if (isQuiz(node)) {
      // With a mistake in its fences, a fence behind it is a consequence.
      if (!checkFences(node, source)) places.set(node, firstLineOf(source, node));
      return 'skip';
    }
    problems.push(...checkBlock(node, source));
    const quiz = isLoneFence(node) ? nearest.get(parent) : undefined;
    if (quiz && places.has(quiz)) {
      const first = places.get(quiz);
      strays.push(explainStray(node, quiz, source, first));
    }
    return undefined;
  });
  // A lone `:::` is the other half of a mistake that was already found, or a mistake of its own.
  return problems.length > 0 ? problems : strays;
}

/** A `:::` behind a quiz that has its end: it, or the one that ends the quiz, is one too many. */
function explainStray(
  fence: Nodes,
  quiz: Nodes,
  source: Source,
  first: Place | undefined,
): Problem {
  const end = quiz.position?.end.line ?? 0;
  const start = fence.position?.start.line ?? 0;
  const isDirect = source.lines.slice(end, start - 1).every((text) => !/[^\s>]/.test(text));
  return {
    rule: 'stray-fence',
    place: fence.position,
    actual: `\`${sourceOf(source, fence).trim()}\` behind the end of the quiz`,
    expected: `one \`:::\` for each block`,
    note: isDirect
      ? 'remove it'
      : `remove it, or the one in line ${end} if the quiz should go on to here`,
    ...(first && {first}),
  };
}

/** What is wrong with the fences of one quiz: with its end, nothing inside it can be trusted to be where it was meant. */
export function checkFences(
  quiz: ContainerDirective,
  source: Source,
  parent?: Parents,
): Problem | undefined {
  if (!quiz.position) return undefined;
  const open = findOpenBlock(quiz, source);
  const opener = firstLineOf(source, quiz);
  if (findMistake(quiz, 'unclosed')) return explainMissingEnd(quiz, source, parent);
  if (!open) return explainShortFence(quiz, source) ?? explainOddCloser(quiz, source);
  if (open.type !== 'code' && isLeafName(open.name)) return explainLeafAsBlock(open, source);
  const place = firstLineOf(source, open);
  const last = lastLineOf(source, quiz);
  if (open.type === 'code') {
    return explainOpenCode(open, quiz, source) ?? explainInnerFence(last, place);
  }
  const nested = findQuiz(quiz);
  if (nested) {
    // An opener with a mistake in it may be a line such as `::: quiz end`.
    const before = (nested.position?.start.line ?? 0) - (isQuiz(nested) ? 1 : 0);
    const failed = explainFailedCloser(quiz, source, before);
    const first = firstLineOf(source, nested);
    return failed ?? {rule: 'unclosed-fence', place: opener, ...(first && {first})};
  }
  if (countColons(open, source) < countColons(quiz, source)) {
    const fence = ':'.repeat(countColons(open, source));
    return {
      rule: 'stray-fence',
      place,
      actual: `\`${fence}${open.name}\` without its end, which takes in the rest of the quiz`,
      expected: `a line \`${fence}\` after its content`,
      note: '',
      ...(last && {first: last}),
    };
  }
  return explainInnerFence(last, place);
}

/** A directive that its colons made a block of. */
export function explainLeafAsBlock(block: ContainerDirective, source: Source): Problem {
  return {
    rule: 'malformed-leaf',
    place: firstLineOf(source, block),
    actual: `\`:::${block.name}\``,
    expected: expectLeaf(block.name),
    note: isClosed(block, source) ? 'it takes two colons, and no end' : 'it takes two colons',
  };
}

/** The `:::` of a block in a quiz, or of one that code in it shows, which ended the quiz. */
function explainInnerFence(place: Place | undefined, first: Place | undefined): Problem {
  return {rule: 'stray-fence', place, ...(first && {first})};
}

/** The first quiz inside another one. */
function findQuiz(quiz: ContainerDirective): ContainerDirective | undefined {
  let found: ContainerDirective | undefined;
  walk(quiz, (node) => {
    if (node === quiz || !(isQuiz(node) || isNearQuiz(node))) return undefined;
    found = node;
    return 'stop';
  });
  return found;
}

/** A closing fence with characters that readers do not see. */
function explainOddCloser(quiz: ContainerDirective, source: Source): Problem | undefined {
  const place = findMistake(quiz, 'odd-closer')?.position;
  if (!place) return undefined;
  const written = lineAt(source, place.start.line)
    .slice(place.start.column - 1)
    .trimEnd();
  return {
    rule: 'malformed-fence',
    place,
    actual: `\`${written}\` with an unusual character in it`,
    expected: 'nothing but colons on the line that closes a quiz',
    note: 'remove the no-break or other unusual space on this line',
  };
}

/** A code block or a directive that the quiz's closing fence cut off. */
export function findOpenBlock(
  quiz: ContainerDirective,
  source: Source,
): Code | ContainerDirective | undefined {
  let found: Code | ContainerDirective | undefined;
  walk(quiz, (node) => {
    if (node === quiz) return undefined;
    if (node.position?.end.line !== quiz.position?.end.line) return 'skip';
    const isBlock =
      node.type === 'containerDirective' || (node.type === 'code' && isFenced(node, source));
    if (!isBlock || isClosed(node, source)) return undefined;
    found = node;
    return 'stop';
  });
  return found;
}

function isFenced(node: Code, source: Source): boolean {
  return /^(`{3,}|~{3,})/.test(sourceOf(source, node));
}
