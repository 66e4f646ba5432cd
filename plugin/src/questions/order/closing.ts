import type {List} from 'mdast';

import {findLabel} from '../../grammar/labels.js';
import {toPlainText} from '../../mdast/plainText.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOf, sourceOf, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {endsInExplanation} from '../closingSentence.js';
import type {Doubt} from '../contract.js';

/**
 * Finds an explanation that became the last item, because an editor numbered its line.
 *
 * ```markdown
 * 1. Bit
 * 2. Byte
 * 3. Each is larger than the one before.   → `doubtful-order`, which asks for it below the list
 * ```
 */
export function findClosingItem(
  {children}: List,
  isExplained: boolean,
  source: Source,
): Doubt | undefined {
  const last = children.at(-1);
  const texts = children.map((item) => toPlainText(item.children));
  if (!last || !endsInExplanation(texts, isExplained)) return undefined;
  const [, mark = '', text = ''] =
    /^(\d{1,9}[.)])\s{0,9}([^]*)$/.exec(sourceOf(source, last).trim()) ?? [];
  const line = splitLines(text)
    .map((each) => each.trim())
    .join(' ');
  return {
    rule: 'doubtful-order',
    place: firstLineOf(source, last),
    actual: 'sentence as the last of short items, like an explanation',
    expected: `${quoteCode(findLabel(line)?.rest ?? line)} below the list, without \`${mark}\` and with a blank line above it`,
    note: 'readers have to find the place of each item',
    explains: 'missing-explanation',
  };
}
