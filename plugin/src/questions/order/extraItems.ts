import type {List, RootContent} from 'mdast';

import {isVisible} from '../../mdast/comment.js';
import {toPlainText} from '../../mdast/plainText.js';
import {firstLineOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Doubt} from '../contract.js';

/** The end of a sentence, or of what leads to the next item. */
const STOP = /[.!?。！？,;:]["'”’»)]{0,3}$/u;

/**
 * Finds a list directly below the items of `::order`, of things that no step says anything of: items that belong to no place,
 * as other systems have them. It is the explanation. One of sentences may explain the steps.
 *
 *     1. Edit the file
 *     2. `git add`
 *
 *     - `git clone`    → `doubtful-order`, because the explanation stands below this list
 *
 *     So it goes on.
 */
export function findExtraItems(
  list: List,
  prompt: readonly RootContent[],
  explanation: readonly RootContent[],
  source: Source,
): Doubt | undefined {
  const [first, next] = explanation.filter(isVisible);
  if (first?.type !== 'list') return undefined;
  const end = list.position?.end.line ?? 0;
  const start = first.position?.start.line ?? 0;
  // `::explanation` says what the list is.
  if (source.lines.slice(end, start - 1).some((line) => /[^\s>]/.test(line))) return undefined;
  const [own, others] = [list, first].map(({children}) =>
    children.map((item) => toPlainText(item.children)),
  );
  if (!own || !others || others.some((text) => !text || STOP.test(text))) return undefined;
  const longest = Math.max(...own.map((text) => text.length));
  const isAlike = others.every((text) => text.length <= longest && !own.includes(text));
  const isAsked = prompt.some((block) => EXTRA.test(toPlainText([block])));
  if (!isAlike || !(next || isAsked)) return undefined;
  return {
    rule: 'doubtful-order',
    place: firstLineOf(source, first),
    actual: 'second list directly below the items of `::order`, which is the explanation',
    expected: 'only the items that readers put in order',
    note: '`::order` has no wrong items, and `::lines` has them in a second code block; put `::explanation` above the list if it explains the order',
  };
}

/** A prompt that says that some of the items belong to no place, in the languages of which words are known. */
const EXTRA =
  /\b(?:not (?:every|all|each)|(?:some|one|two) (?:of (?:them|these|the \p{L}+) )?(?:do(?:es)? not|don['’]t|doesn['’]t|is|are) (?:belong|needed|wrong|extra)|nicht (?:alle|jede[rs]?)|pas (?:tous|toutes)|tou(?:te)?s ne|no tod[oa]s|nem tod[oa]s)(?!\p{L})|すべてではありません|使わない/iu;
