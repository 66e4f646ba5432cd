import type {Blockquote, Heading, Nodes, Paragraph, RootContent} from 'mdast';

import type {Context} from '../grammar/context.js';
import {findSureLabel, isAdvice, writeLabels} from '../grammar/labels.js';
import type {Label} from '../grammar/labels.js';
import {isComment} from '../mdast/comment.js';
import {toPlainText} from '../mdast/plainText.js';
import {firstLineOf, sourceOf} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import type {QuestionParts} from '../questions/contract.js';

/**
 * Reports quotations that say that they are a hint, an answer or the like. In the prompt readers see them before they answer,
 * and a hint in the explanation comes too late, but no tip for the next time.
 *
 * ```markdown
 * Which?
 *
 * > Hint: it is green.   → `foreign-notation`, which asks for `::hint[it is green.]`
 *
 * > **Answer:** Paris    → `foreign-notation`, which asks for it in the explanation
 *
 * - [x] Paris
 * ```
 */
export function reportLabelledQuotes(
  {prompt, explanation}: QuestionParts,
  {source, problems}: Context,
): void {
  const report = (block: RootContent, isPrompt: boolean): void => {
    const label = block.type === 'blockquote' ? readLabel(block) : undefined;
    if (block.type !== 'blockquote' || !label) return;
    if (!isPrompt && (label !== 'hint' || isAdvice(toPlainText([block])))) return;
    problems.push({
      rule: 'foreign-notation',
      place: firstLineOf(source, block),
      actual: isPrompt ? WHERE[label] : 'hint in a quotation in the explanation',
      expected: label === 'hint' ? writeHint(block, source) : expectPlace(label),
      note: 'begin the quotation with other words if it is one',
    });
  };
  for (const block of prompt) report(block, true);
  for (const block of explanation) report(block, false);
}

const WHERE: Readonly<Record<Label, string>> = {
  hint: 'hint in a quotation, which readers see with the question',
  answer: 'answer in a quotation above what readers answer, where they see it too early',
  explanation: 'explanation in a quotation above what readers answer, where they see it too early',
  feedback: 'feedback in a quotation above what readers answer, where they see it too early',
};

function expectPlace(label: Label): string {
  return label === 'feedback'
    ? 'it below the list of options, or indented under its option'
    : 'it below what readers answer';
}

/** The kind of a callout, as in `> [!HINT]`. */
const CALLOUT = /^\[!([\p{L} _-]{1,30})\][-+]?/u;

/** The first paragraph of a quotation, or what stands in its place, also in a list. */
function findFirst({children}: Blockquote): Paragraph | Heading | undefined {
  let first: Nodes | undefined = children.find((block) => !isComment(block));
  while (first && (first.type === 'list' || first.type === 'listItem')) [first] = first.children;
  return first?.type === 'paragraph' || first?.type === 'heading' ? first : undefined;
}

function readLabel(quote: Blockquote): Label | undefined {
  const first = findFirst(quote);
  if (!first) return undefined;
  const [start] = first.children;
  const isEmphasis = start?.type === 'strong' || start?.type === 'emphasis';
  const text = toPlainText([first]);
  const [, callout] = CALLOUT.exec(text) ?? [];
  const [line = ''] = start?.type === 'text' ? start.value.split('\n') : [];
  return (
    findSureLabel(callout ?? text) ??
    findSureLabel(line) ??
    (isEmphasis ? findSureLabel(toPlainText([start])) : undefined)
  );
}

/** What stands before the words of a hint: its label, and marks such as those of bold text. */
const LABEL = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,8}${writeLabels('hint')}(?![\p{L}\p{N}])(?: ?\d{1,2})?`,
  'iu',
);

/** The hint as it is to be written. One that is long, or of several blocks, is left to its author. */
function writeHint(quote: Blockquote, source: Source): string {
  const [only, ...others] = quote.children;
  const written = only && others.length === 0 ? sourceOf(source, only) : '';
  const lines = written.replace(CALLOUT, '').split(/\r?\n/);
  const text = lines.map((line) => line.replace(/^[\s>]+(?:[-*+]\s)?/, '')).join(' ');
  const words = text
    .replace(LABEL, '')
    .replace(/^[\s:：*_.!-]+/, '')
    .trim();
  const isShort = words !== '' && words.length <= 80 && !/[[\]`]/.test(words);
  return `\`::hint[${isShort ? words : '…'}]\` on a line of its own, with blank lines around it`;
}
