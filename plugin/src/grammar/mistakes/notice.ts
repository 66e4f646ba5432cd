import type {BlockContent, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {toPlainText} from '../../mdast/plainText.js';
import type {Problem} from '../../mdast/problem.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {describeProblem} from '../../rules/index.js';
import {RULES} from '../../rules/mistakes.js';
import type {Rule} from '../../rules/rule.js';
import {hasBlank} from '../blank/find.js';
import {DECLARATIONS} from '../names.js';

/**
 * What readers see in place of a question with mistakes when the site lets the build pass: the host's own `danger`
 * admonition with the prompt, never the key. The exact words of a mistake may hold the key, so only the log of the build has
 * them.
 *
 * ```markdown
 * :::quiz
 *
 * Which?            → **Which?**
 *
 * - [] SECRET       → Line 5: Unexpected marker, expected …
 * - [ ] b
 *
 * :::
 * ```
 */
export function buildNotice(
  blocks: readonly RootContent[],
  problems: readonly Problem[],
  {quizName}: Source,
): ContainerDirective {
  const end = blocks.findIndex((block) => mayHoldKey(block) || isForeign(block, problems));
  const prompt = blocks.slice(0, end === -1 ? undefined : end).filter(isProse);
  prompt.forEach(embolden);
  return {
    type: 'containerDirective',
    name: 'danger',
    attributes: {},
    children: [
      {
        type: 'paragraph',
        data: {directiveLabel: true},
        children: [{type: 'text', value: 'This question has a mistake'}],
      },
      ...prompt,
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: problems.map(({rule, place}) => ({
          type: 'listItem',
          spread: false,
          children: [
            {type: 'paragraph', children: [{type: 'text', value: describe(rule, place, quizName)}]},
          ],
        })),
      },
    ],
  };
}

function describe(rule: Problem['rule'], place: Problem['place'], quizName: string): string {
  const {notice}: Rule = RULES[rule];
  const reason = describeProblem({rule, ...(notice && {...notice, note: ''})}, quizName);
  return place ? `Line ${place.start.line}: ${reason}` : reason;
}

/** Headings in a prompt would reach the table of contents. */
function embolden(block: BlockContent): void {
  walk(block, (heading, index, parent) => {
    if (heading.type !== 'heading' || !parent || index === undefined) return undefined;
    const {children} = heading;
    const siblings: RootContent[] = parent.children;
    siblings[index] = {type: 'paragraph', children: [{type: 'strong', children}]};
    return index + 1;
  });
}

/** Whether a block may hold a key, or stand before one. A quotation may hold a list. */
function mayHoldKey(block: RootContent): boolean {
  if (block.type === 'list' || block.type === 'table' || hasBlank(block)) return true;
  if (block.type === 'blockquote' && block.children.some(mayHoldKey)) return true;
  if (block.type === 'leafDirective') return block.name !== 'question' && block.name !== 'hint';
  if (block.type === 'code') return BRACKETS.test(block.value);
  const text = toPlainText([block]);
  return JOINED.test(text) || BRACKETS.test(text) || hasMarkerLink(block);
}

/** Whether a link of a block is the marker of an option, of which a definition on the page made a link. */
function hasMarkerLink(block: RootContent): boolean {
  let isFound = false;
  walk(block, (node) => {
    isFound ||=
      node.type === 'linkReference' && BRACKETS.test(`[${node.label ?? node.identifier}]`);
    return isFound ? 'stop' : undefined;
  });
  return isFound;
}

/** Whether a block has a part in the notation of another system, such as an answer in a quotation. */
function isForeign({position}: RootContent, problems: readonly Problem[]): boolean {
  return problems.some(({rule, place}) => {
    if (rule !== 'foreign-notation') return false;
    if (!position || !place) return true;
    return position.start.line <= place.start.line && place.start.line <= position.end.line;
  });
}

/** A directive that something joined to a text. */
const JOINED = new RegExp(String.raw`::\s*(?:explanation|${DECLARATIONS.join('|')})`, 'i');

/** The brackets of a blank, also of one that lost a bracket, and markers of options. */
const BRACKETS = /\[\[|\]\]|[[［【〔]\s?[xхｘ×✓✔]?\s?[\]］】〕]|\([xX]\)|[☑☐✓✔]/i;

/** Blocks that readers may see of a prompt. */
function isProse(block: RootContent): block is BlockContent {
  return block.type === 'paragraph' || block.type === 'code' || block.type === 'blockquote';
}
