import type {RootContent} from 'mdast';

import {explainMeantTable} from './meantTable.js';
import {explainMeantOrder} from './meantOrder.js';
import {explainMeantOutput} from './meantOutput.js';
import {asksFor} from './asksFor.js';
import {isComment} from '../mdast/comment.js';
import type {Problem} from '../mdast/problem.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Source} from '../mdast/source.js';
import {explainPairs} from '../questions/match/pairs.js';

/**
 * Says which directive a question lacks that has nothing to answer, by its prompt and by what stands below it.
 *
 * ```markdown
 * Put the steps into their order.
 *
 * 1. Mix
 * 2. Bake        → `::order` above line 3
 *
 * | HTTP | 80 |  → `::match` above a table
 * ```
 */
export function explainMeantType(
  blocks: readonly RootContent[],
  source: Source,
): Problem | undefined {
  const shown = blocks.filter((block) => !isComment(block));
  const isText = ({type}: RootContent): boolean => type === 'paragraph' || type === 'heading';
  const start = shown.findIndex((block) => !isText(block));
  const texts = start === -1 ? shown.slice(0, 1) : shown.slice(0, start);
  const prompt = texts.map((block) => toPlainText([block])).join('\n');
  return (
    explainMeantOrder(shown, prompt, source) ??
    explainMeantOutput(shown, prompt, source) ??
    explainMeantTable(shown, prompt, source) ??
    explainMeantPairs(shown.slice(1), prompt, source)
  );
}

/** Pairs that are no table, below a prompt that asks for them. */
function explainMeantPairs(
  below: readonly RootContent[],
  prompt: string,
  source: Source,
): Problem | undefined {
  const [first] = below;
  if (!asksFor('match', prompt) || (first?.type !== 'list' && first?.type !== 'paragraph')) {
    return undefined;
  }
  const {place, expected, note} = explainPairs(below, source) ?? {};
  if (!place || !expected) return undefined;
  return {
    rule: 'missing-answer',
    place,
    actual: 'pairs that are text, and nothing to answer',
    expected: `\`::match\` with blank lines around it, and below it ${expected}`,
    ...(note && {note}),
  };
}
