import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import {readLeafAttributes, refuseLabel} from '../grammar/leafAttributes.js';
import type {Context, Slot} from '../grammar/context.js';
import {writeLeaf} from '../grammar/names.js';
import {isComment, isVisible} from '../mdast/comment.js';
import {toPlainText} from '../mdast/plainText.js';
import {firstLineOf} from '../mdast/source.js';
import type {QuestionParts, Range} from '../questions/contract.js';

/** Takes a section apart, and reports `::hint` and `::explanation` where they mean nothing. */
export function splitParts(
  section: readonly RootContent[],
  range: Range,
  context: Context,
): QuestionParts {
  const blocks = section.map((block, index) => ({block, index}));
  const shown = blocks.filter(({block}) => !isComment(block));
  const before = shown.filter(({index}) => index < range.start).map(({block}) => block);
  const inside = shown.filter(({index}) => index >= range.start && index < range.end);
  const after = shown.filter(({index}) => index >= range.end).map(({block}) => block);
  const hints = before.filter(isHint);
  while (after[0] && isHint(after[0])) hints.push(...after.splice(0, 1).filter(isHint));
  const mark = after[0] && isMark(after[0]) ? after.shift() : undefined;
  const rest = [...before, ...inside.map(({block}) => block), ...after];
  for (const block of rest) if (!hints.some((hint) => hint === block)) checkPlace(block, context);
  if (mark?.type === 'leafDirective') checkMark(mark, after, context);
  const isContent = (block: RootContent): boolean => !isHint(block) && !isMark(block);
  return {prompt: before.filter(isContent), hints, explanation: after.filter(isContent)};
}

/** The slots of the hints, in the order in which they are offered. */
export function readHints(hints: readonly LeafDirective[], context: Context): Slot[] {
  return hints.map((hint, index) => {
    const {children} = hint;
    readLeafAttributes(hint, {}, context);
    if (!toPlainText(children) && children.every(isComment)) {
      context.problems.push({
        rule: 'empty-option',
        place: firstLineOf(context.source, hint),
        actual: '`::hint` without text',
        expected: 'the hint in brackets: `::hint[…]`',
      });
    }
    return {name: `hint/${index + 1}`, children};
  });
}

function isHint(block: RootContent): block is LeafDirective {
  return block.type === 'leafDirective' && block.name === 'hint';
}

function isMark(block: RootContent): boolean {
  return block.type === 'leafDirective' && block.name === 'explanation';
}

const PLACES = {
  hint: 'it before, or directly after, what the reader answers',
  explanation: 'it once, directly after what the reader answers',
};

function checkPlace(block: RootContent, {source, problems}: Context): void {
  if (block.type !== 'leafDirective') return;
  const {name} = block;
  if (name !== 'hint' && name !== 'explanation') return;
  problems.push({
    rule: 'misplaced-directive',
    place: firstLineOf(source, block),
    actual: `${writeLeaf(name)} at this place`,
    expected: PLACES[name],
  });
}

function checkMark(
  mark: LeafDirective,
  explanation: readonly RootContent[],
  context: Context,
): void {
  readLeafAttributes(mark, {}, context);
  refuseLabel(mark, context);
  // The text in brackets is the explanation, which has been said.
  if (mark.children.length > 0 || explanation.some((block) => isVisible(block))) return;
  context.problems.push({
    rule: 'misplaced-directive',
    place: firstLineOf(context.source, mark),
    actual: '`::explanation` with nothing below it',
    expected: 'the explanation below it',
  });
}
