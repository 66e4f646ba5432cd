import type {RootContent} from 'mdast';

import {isVisible} from '../../mdast/comment.js';
import {firstLineOf} from '../../mdast/source.js';
import type {Context} from '../../grammar/context.js';
import type {Range} from '../contract.js';
import {findBlankInCode} from '../../grammar/blank/blankInCode.js';
import {adviseBrackets} from '../../grammar/blank/explain.js';
import {findBlanks, hasBlank} from '../../grammar/blank/find.js';
import {FENCE_CURE} from './blanksInCode.js';

/** The blocks from the first to the last that holds a blank. */
export function locateBlanks(blocks: readonly RootContent[], context: Context): Range | undefined {
  const isFilledIn = (block: RootContent): boolean => hasBlank(block, context.source);
  const start = blocks.findIndex(isFilledIn);
  if (start === -1) return undefined;
  const mark = blocks.findIndex(isMark);
  const last = mark > start ? mark : blocks.length;
  const end = blocks.findLastIndex((block, index) => index < last && isFilledIn(block)) + 1;
  const late = blocks.slice(last).find(isFilledIn);
  if (late) reportLate(late, context);
  checkExplanation(blocks.slice(end), context);
  return {start, end};
}

function isMark(block: RootContent): boolean {
  return block.type === 'leafDirective' && block.name === 'explanation';
}

/** Nobody can fill in what stands in the explanation. */
function reportLate(block: RootContent, context: Context): void {
  const blank = findBlanks([block], context)[0]?.blank;
  context.problems.push({
    rule: 'ambiguous-question',
    place: blank?.place,
    actual: 'blank in the explanation',
    ...adviseBrackets(blank?.text),
    note: 'or put `::explanation` below it if readers should fill it in',
  });
}

/** What follows may be needed to fill in the blanks, or give them away: only its author can tell. */
function checkExplanation(rest: readonly RootContent[], {source, problems}: Context): void {
  const next = rest.find(
    (block) => isVisible(block) && !(block.type === 'leafDirective' && block.name === 'hint'),
  );
  const noun = next && nameMaterial(next);
  if (!next || !noun) return;
  problems.push({
    rule: 'ambiguous-explanation',
    place: firstLineOf(source, next),
    actual: `${noun} after the last blank`,
    expected:
      next.type === 'code' && findBlankInCode(next)
        ? `${FENCE_CURE}, or \`::explanation\` above it, if the explanation starts there`
        : '`::explanation` above it, if the explanation starts there',
    note: 'put it above the blanks if readers need it to fill them in',
  });
}

function nameMaterial(block: RootContent): string | undefined {
  if (block.type === 'code') return 'code fence';
  if (block.type === 'table') return 'table';
  if (block.type !== 'paragraph') return undefined;
  const shown = block.children.filter(
    (child) => isVisible(child) && !(child.type === 'text' && !child.value.trim()),
  );
  return shown.length > 0 && shown.every(({type}) => /^image(Reference)?$/.test(type))
    ? 'image'
    : undefined;
}
