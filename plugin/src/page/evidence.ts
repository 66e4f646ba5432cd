import type {Nodes} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import {findWords} from '../evidence/findWords.js';
import {foldWords} from '../evidence/fold.js';
import {placeAttribute} from '../grammar/attributes.js';
import type {Context} from '../grammar/context.js';
import type {Place} from '../mdast/problem.js';
import {listTextBlocks} from './textBlocks.js';
import type {TextBlock} from './textBlocks.js';

/** The words of a section that prove the key of a question. */
export interface Evidence {
  /** As the author wrote them. */
  words: string;
  /** The link of the question to the section: `#id`, or a Markdown file with or without an id. */
  review: string;
  place: Place | undefined;
}

/** What `because` takes: something that readers can see. */
export const BECAUSE = {
  pattern: /[^\s\p{Default_Ignorable_Code_Point}]/u,
  expected: 'words of the section that `review` leads to',
};

/** Where words stand: in a block, from an index of its text on. */
export interface Occurrence {
  block: TextBlock;
  start: number;
}

/**
 * Reads the evidence of a question. Reports evidence without a section of a Markdown file in which it could be looked for.
 *
 *     {review="#dns" because="Names become addresses"}   →   evidence
 *     {because="Names become addresses"}                 →   a problem
 */
export function readEvidence(
  {because, review}: Readonly<Record<string, string>>,
  directive: LeafDirective,
  context: Context,
): Evidence | undefined {
  if (because === undefined) return undefined;
  const place = placeAttribute(directive, 'because', context);
  if (review !== undefined && /^#|\.mdx?(?:#|$)/.test(review)) {
    return {words: because, review, place};
  }
  // A value of `review` that cannot be used has been reported.
  const isTold = review === undefined && directive.attributes?.['review'] !== undefined;
  if (isTold) return undefined;
  const {above} = context;
  context.problems.push({
    rule: 'invalid-attribute',
    place,
    actual: `\`because\` ${review === undefined ? 'without `review`' : `beside \`review=${review}\``}`,
    expected: '`review` of the section with these words: `#id` or `./other.md#id`',
    ...(above && {note: `for the section above, write \`review="#${above.id}"\``}),
  });
  return undefined;
}

/** Finds each place in some content where words stand. Typography and white space do not count. */
export function findOccurrences(words: string, nodes: readonly Nodes[]): Occurrence[] {
  const folded = foldWords(words);
  return listTextBlocks(nodes).flatMap((block) =>
    findWords(block.text, folded).map((start) => ({block, start})),
  );
}

/** The 1-based line of an occurrence. */
export function lineOf({block, start}: Occurrence): number {
  return block.lines[start] ?? 1;
}
