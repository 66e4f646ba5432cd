import type {Parents, Root, RootContent} from 'mdast';

import {buildNotice} from '../grammar/mistakes/notice.js';
import {firstLineOfValue, splitLines} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import type {LostQuiz} from './findLost.js';

/**
 * Hides the lines of lost quizzes where the site lets the build pass, because they show the key. A notice takes their place.
 * What stands above and below them stays.
 *
 * ```markdown
 * Text.
 * ::: quiz          → the text, and the notice
 *
 * - [x] a
 *
 * :::
 * ```
 */
export function hideLost(tree: Root, lost: readonly LostQuiz[], source: Source): void {
  if (lost.length === 0) return;
  const notices = new Map<RootContent, RootContent[]>();
  // How many lines are hidden up to each line.
  const counts = new Uint32Array(source.lines.length + 2);
  for (const {node, mistakes, first, last} of lost) {
    const notice = mistakes.length > 0 ? [buildNotice([], mistakes, source)] : [];
    notices.set(node, [...(notices.get(node) ?? []), ...notice]);
    counts.fill(1, first, Math.min(last, source.lines.length) + 1);
  }
  for (let line = 1; line < counts.length; line += 1) counts[line]! += counts[line - 1]!;
  hide(tree, {
    notices,
    count: (first, last) => (counts[last] ?? 0) - (counts[first - 1] ?? 0),
  });
}

interface Hiding {
  notices: ReadonlyMap<RootContent, RootContent[]>;
  /** How many lines of these are hidden. */
  count: (first: number, last: number) => number;
}

/** Hides lines in the blocks of a parent. */
function hide(parent: Parents, hiding: Hiding): void {
  const blocks: RootContent[] = parent.children;
  const shown = blocks.flatMap((block) => {
    const notices = hiding.notices.get(block) ?? [];
    const rest = cut(block, hiding);
    // Text above a lost quiz comes first; the parser has put what follows a lost quiz into its block.
    return block.type === 'containerDirective' ? [...notices, ...rest] : [...rest, ...notices];
  });
  blocks.splice(0, blocks.length, ...shown);
}

/** What is left of a block. */
function cut(block: RootContent, hiding: Hiding): RootContent[] {
  const {start, end} = block.position ?? {};
  // What the plugin made has no place. Nobody sees the others, and the rest of the page may need them.
  if (!start || !end || block.type === 'definition' || block.type === 'mdxjsEsm') return [block];
  const hidden = hiding.count(start.line, end.line);
  const isLost = hiding.notices.has(block);
  if (hidden === 0 && !isLost) return [block];
  if ('children' in block) {
    hide(block, hiding);
    if (block.type === 'listItem' && hiding.count(start.line, start.line) > 0) block.checked = null;
    if (block.type === 'containerDirective' && isLost) return block.children;
    return block.children.length > 0 ? [block] : [];
  }
  if (block.type !== 'text' && block.type !== 'code' && block.type !== 'html') return [];
  const first = firstLineOfValue(block);
  const lines = splitLines(block.value);
  const shown = lines.filter((_, index) => hiding.count(first + index, first + index) === 0);
  block.value = shown.join('\n').replace(/^\n+/, '');
  return block.value.trim() ? [block] : [];
}
