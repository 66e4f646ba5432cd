import type {RootContent} from 'mdast';

import {sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {DECLARATIONS} from '../names.js';
import {findTaskList, isQuiz} from '../quiz.js';
import {checkBlock} from './fences.js';
import {findLostOptions} from './lostOptions.js';
import {BLANK} from './unmarkedCode.js';

const TASK = /^\s*(?:[-*+]|\d+[.)])\s+\[[ x]\]/i;

/** Blocks of which the text may have blanks. */
const TEXTUAL = ['paragraph', 'list', 'table', 'blockquote', 'containerDirective'];

/**
 * The last line that shows a key among blocks that directly follow: prose after a key ends a quiz, unless `---` goes on
 * with it. Nothing when none of them does.
 */
export function findLastKey(blocks: readonly RootContent[], source: Source): number | undefined {
  let end: number | undefined;
  let hasKey = false;
  let isOver = false;
  for (const [index, block] of blocks.entries()) {
    const isHeading = block.type === 'heading' && index > 0;
    if (isHeading || isQuiz(block) || checkBlock(block, source).length > 0) break;
    if (block.type === 'thematicBreak') {
      if (end && !hasKey) break;
      hasKey = isOver = false;
      continue;
    }
    const key = isOver ? undefined : placeExposedKey(block, blocks[index - 1], source);
    if (key) {
      end = key;
      hasKey = true;
    } else if (block.type === 'paragraph') isOver = hasKey;
  }
  return end;
}

/** Whether any of the blocks shows a key. */
export function exposesKey(blocks: readonly RootContent[], source: Source): boolean {
  return blocks.some((block, index) => placeExposedKey(block, blocks[index - 1], source));
}

/** The blocks before the first that shows a key. */
export function takePrompt(blocks: readonly RootContent[], source: Source): RootContent[] {
  const end = blocks.findIndex((block, index) => {
    if (block.type === 'code' && block.value.split('\n').some((line) => TASK.test(line)))
      return true;
    return placeExposedKey(block, blocks[index - 1], source);
  });
  return blocks.slice(0, end === -1 ? undefined : end);
}

/** The last line of a block that shows what is to be answered. */
function placeExposedKey(
  block: RootContent,
  before: RootContent | undefined,
  source: Source,
): number | undefined {
  const {start, end} = block.position ?? {};
  const isDeclared =
    before?.type === 'leafDirective' && DECLARATIONS.some((name) => name === before.name);
  if (isDeclared || findTaskList(block)) return end?.line;
  if (block.type === 'code') {
    // A fence that was meant to end code may have made code of the rest of the page.
    const [text = ''] = block.value.split(/^#{1,6}\s/m);
    const line = text.split('\n').findLastIndex((item) => TASK.test(item));
    return line === -1 || !start ? undefined : start.line + 1 + line;
  }
  if (!TEXTUAL.includes(block.type)) return undefined;
  const hasKey = BLANK.test(sourceOf(source, block)) || findLostOptions(block, source).length > 0;
  return hasKey ? end?.line : undefined;
}
