import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import {refuseLabel} from '../grammar/leafAttributes.js';
import type {Context} from '../grammar/context.js';
import {
  guessLeaf,
  isLeafName,
  isNearLeafName,
  LEAF_NAMES,
  writeLeaf,
  writeWithoutLabel,
} from '../grammar/names.js';
import {findSynonym, LEAF_SYNONYMS} from '../grammar/synonyms.js';
import {isTruth} from '../grammar/truth.js';
import {isComment} from '../mdast/comment.js';
import {firstLineOf} from '../mdast/source.js';

/** Takes `::question` from the start of a section. */
export function takeQuestionDirective(
  section: readonly RootContent[],
  context: Context,
): {blocks: RootContent[]; directive: LeafDirective | undefined} {
  const first = section.find((block) => !isComment(block));
  const directive =
    first?.type === 'leafDirective' && first.name === 'question' ? first : undefined;
  if (directive) refuseLabel(directive, context);
  return {blocks: section.filter((block) => block !== directive), directive};
}

/** Reports `::question` after other content, and names that can only be misspellings of the grammar's own. */
export function checkDirectives(
  blocks: readonly RootContent[],
  isAnswerable: boolean,
  {source, problems}: Context,
): void {
  blocks.forEach((block, index) => {
    if (block.type !== 'leafDirective') return;
    const {name} = block;
    const place = firstLineOf(source, block);
    const actual = `\`::${name}\``;
    if (name === 'question') {
      const late = `${actual} after other content`;
      problems.push({rule: 'misplaced-directive', place, actual: late});
    }
    if (isLeafName(name)) return;
    const meant = guessName(name, findNext(blocks, index), isAnswerable);
    if (!meant) return;
    const note = `did you mean \`::${meant}\`?`;
    problems.push({
      rule: 'misplaced-directive',
      place,
      actual,
      ...expectMeant(meant, block),
      note,
    });
  });
}

/** What to write in place of a directive with another name. Text in brackets goes elsewhere, unless it is a hint. */
function expectMeant(meant: string, {children}: LeafDirective): {expected?: string} {
  if (meant !== 'hint' && children.length > 0) return {expected: writeWithoutLabel(meant)};
  return meant === 'question' ? {} : {expected: writeLeaf(meant)};
}

/** Whether a section has a directive that was meant as one of the grammar's own. */
export function hasMeantDirective(blocks: readonly RootContent[]): boolean {
  return blocks.some((block, index) => {
    if (block.type !== 'leafDirective') return false;
    const next = findNext(blocks, index);
    return isNearLeafName(block.name) || guessName(block.name, next, false) !== undefined;
  });
}

function findNext(blocks: readonly RootContent[], index: number): RootContent | undefined {
  return blocks.slice(index + 1).find((each) => !isComment(each));
}

/** What each declaration claims, which makes its misspelling certain. */
const CLAIMS: Record<string, RootContent['type'] | undefined> = {
  match: 'table',
  order: 'list',
  lines: 'code',
  output: 'code',
};

/** The name that was meant. One that another plugin may have is left to it: it needs more than to look alike. */
function guessName(
  name: string,
  next: RootContent | undefined,
  isAnswerable: boolean,
): string | undefined {
  const known = LEAF_NAMES.find((each) => each === name.toLowerCase());
  if (known) return known;
  const near = guessLeaf(name);
  if (near === undefined) return undefined;
  // Without anything to answer, `::answer` is what readers think of first.
  const isRecall = findSynonym(name, ['recall'], LEAF_SYNONYMS) !== undefined;
  if (near === 'explanation' && isRecall && !isAnswerable) return 'recall';
  if (near === 'recall' || isTruth(near)) return isAnswerable ? undefined : near;
  if (!(near in CLAIMS)) return near;
  if (isAnswerable) return undefined;
  if (next?.type === CLAIMS[near]) return near;
  // Things are sorted into a table, too, and pairs are written as a list.
  const isPaired = near === 'match' || near === 'order';
  return isPaired && (next?.type === 'table' || (near === 'match' && next?.type === 'list'))
    ? 'match'
    : undefined;
}
