import type {RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {hasBlank} from '../grammar/blank/find.js';
import type {Context} from '../grammar/context.js';
import {isComment} from '../mdast/comment.js';
import {textAt} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {findDrawn} from './drawnLines.js';
import type {Drawn} from './drawnLines.js';

/**
 * Makes separators of the lines of a quiz that were drawn as such with other signs, and reports them. Only `---` and what
 * Markdown reads alike separate questions. A line counts where a question stands above it, or where text stands on both
 * sides.
 *
 * ```markdown
 * - [ ] b
 *
 * ———            → `swallowed-separator`, which asks for `---`
 *
 * Which other one?
 * =====          → the same, also directly below text
 * ```
 */
export function replaceDrawn(quiz: ContainerDirective, {source, problems}: Context): void {
  const rest = quiz.children.splice(0) as RootContent[];
  const blocks = quiz.children as RootContent[];
  for (let block = rest.shift(); block; block = rest.shift()) {
    const drawn = findDrawn(block, source);
    if (!drawn || !separates(drawn, blocks, rest, source)) {
      blocks.push(block);
      continue;
    }
    const {place, above, below, shorten} = drawn;
    shorten?.();
    blocks.push(...above);
    rest.unshift(...below);
    const isBetween = blocks.some(isShown) && rest.some(isShown);
    blocks.push({type: 'thematicBreak', data: {swallowed: true}, position: place});
    problems.push({
      rule: 'swallowed-separator',
      place,
      actual: `\`${textAt(source, place)}\`, which separates no questions`,
      expected: isBetween
        ? '`---` alone on the line, with blank lines around it'
        : 'questions on both sides of such a line',
      ...(!isBetween && {note: 'remove it'}),
    });
  }
}

/** Whether a drawn line was meant to separate questions, by the blocks above and below it. */
function separates(
  {above, below, isHeading}: Drawn,
  blocks: readonly RootContent[],
  rest: readonly RootContent[],
  source: Source,
): boolean {
  const shown = [...blocks, ...above];
  const section = shown.slice(shown.findLastIndex(({type}) => type === 'thematicBreak') + 1);
  const asks = (block: RootContent): boolean =>
    /^(?:list|table|leafDirective)$/.test(block.type) || hasBlank(block, source);
  if (section.some(asks)) return true;
  const next = [...below, ...rest].find(isShown);
  return !isHeading && section.some(isShown) && next?.type === 'paragraph';
}

function isShown(block: RootContent): boolean {
  return !isComment(block);
}
