import type {Code, List, RootContent} from 'mdast';

import {findAnswer} from '../grammar/mistakes/plainAnswer.js';
import {readPlainOptions} from '../grammar/mistakes/readPlainOptions.js';
import type {PlainOption} from '../grammar/mistakes/plainAnswer.js';
import type {Problem} from '../mdast/problem.js';
import {firstLineOf, lineAt, placeOnLine, splitLines} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {quoteCode} from '../mdast/quoteCode.js';
import {explainUnlisted} from '../questions/order/unlisted.js';
import {asksFor} from './asksFor.js';

/** Where a directive stands that lacks. */
export const ABOVE = 'on a line of its own above it, with blank lines around it';

/** An item that is an order itself, of which readers choose one. */
const ORDER = /(?:,|;|→|->|>|\s[–-]\s).{1,99}(?:,|;|→|->|>|\s[–-]\s)/u;

/** Explains items or lines of code below a prompt that asks for their order. */
export function explainMeantOrder(
  blocks: readonly RootContent[],
  prompt: string,
  source: Source,
): Problem | undefined {
  if (!asksFor('order', prompt)) return undefined;
  const code = blocks.filter((block): block is Code => block.type === 'code');
  const [only] = code;
  const items = readPlainOptions(blocks, source);
  if (only && items.length === 0 && splitLines(only.value).length > 1) {
    return {
      rule: 'missing-answer',
      place: firstLineOf(source, only),
      actual: 'code without a directive, and nothing to answer',
      expected: `\`::lines\` ${ABOVE}`,
      note: 'its lines have to be in the right order there',
    };
  }
  if (items.length < 2) return explainOrderInText(blocks, source);
  if (items.every(({text}) => ORDER.test(text))) return undefined;
  const answer = findAnswer(blocks, items, source);
  const sorted = answer ? sortItems(items, answer.rest) : items;
  // An answer that names some of them chooses.
  if (!sorted || items.some(({isRight}) => isRight)) return undefined;
  const [first] = items;
  const list = blocks.find((block): block is List => block.type === 'list');
  const isListed = list?.ordered === true && list.position?.start.line === first?.line;
  const lines = sorted.map(({text}, index) => quoteCode(`${index + 1}. ${text}`));
  return {
    rule: 'missing-answer',
    place: first && placeOnLine(first.line, first.start, first.end),
    actual: `${isListed ? 'ordered list' : 'items'} without a directive, and nothing to answer`,
    expected:
      isListed && !answer
        ? `\`::order\` ${ABOVE}`
        : `\`::order\` with blank lines around it, and below it lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1) ?? ''}${answer ? '' : ' in the right order'}`,
    ...(answer && {note: `remove line ${answer.first}, which tells the order`}),
  };
}

/** The items in the order in which an answer names all of them: `B, A, C`. */
function sortItems(items: readonly PlainOption[], answer: string): PlainOption[] | undefined {
  const names = answer.match(/\b(?:[A-Za-z]|\d{1,2})\b/g) ?? [];
  const sorted = names.flatMap((name) => {
    const label = name.toLowerCase();
    const index = /\d/.test(name) ? Number(name) - 1 : label.charCodeAt(0) - 97;
    return items.find((item) => item.label === label) ?? items[index] ?? [];
  });
  return sorted.length === items.length && new Set(sorted).size === items.length
    ? sorted
    : undefined;
}

/** Items of text: `Step 1: Clone`, or `Clone → Build → Ship`. */
function explainOrderInText(blocks: readonly RootContent[], source: Source): Problem | undefined {
  const found = explainUnlisted(blocks.slice(1), source);
  if (!found?.place || !found.expected) return undefined;
  const {line} = found.place.start;
  return {
    rule: 'missing-answer',
    place: found.place,
    actual: `\`${lineAt(source, line).trim()}\`, which is text, and nothing to answer`,
    expected: `\`::order\` ${ABOVE}, and ${found.expected}`,
    ...(found.note && {note: found.note}),
  };
}
