import type {Blockquote, Heading, Nodes, Paragraph, RootContent} from 'mdast';

import type {Context} from '../grammar/context.js';
import {findSureLabel, isAdvice, writeLabels} from '../grammar/labels.js';
import type {Label} from '../grammar/labels.js';
import {isComment, isVisible} from '../mdast/comment.js';
import {toPlainText} from '../mdast/plainText.js';
import {firstLineOf, sourceOf} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import type {QuestionParts} from '../questions/contract.js';

/**
 * Reports quotations, paragraphs and closed sections that say that they are a hint, an answer or the like. In the prompt
 * readers see them before they answer, and a hint in the explanation comes too late, but no tip for the next time. A
 * paragraph counts where another one asks.
 *
 * ```markdown
 * Which?
 *
 * > Hint: it is green.   → `foreign-notation`, which asks for `::hint[it is green.]`
 *
 * Hint: it is green.     → the same
 *
 * > **Answer:** Paris    → `foreign-notation`, which asks for it in the explanation
 *
 * - [x] Paris
 * ```
 */
export function reportLabelled(
  {prompt, explanation}: QuestionParts,
  {source, problems}: Context,
): void {
  const asks = prompt.some((block) => isVisible(block) && !readLabel(block, source));
  const report = (block: RootContent, isPrompt: boolean): void => {
    const label = readLabel(block, source);
    if (!label || (block.type === 'paragraph' && !asks)) return;
    if (!isPrompt && (label !== 'hint' || isAdvice(toPlainText([block])))) return;
    const noun = NOUNS[block.type] ?? 'block';
    problems.push({
      rule: 'foreign-notation',
      place: firstLineOf(source, block),
      actual: isPrompt
        ? `${label} in a ${noun}${WHERE[label]}`
        : `hint in a ${noun} in the explanation`,
      expected: label === 'hint' ? writeHint(block, source) : expectPlace(label),
      note: `begin the ${noun} with other words if it is none`,
    });
  };
  for (const block of prompt) report(block, true);
  for (const block of explanation) report(block, false);
}

/** What a message calls a block that has a label. */
const NOUNS: {[type in RootContent['type']]?: string} = {
  blockquote: 'quotation',
  paragraph: 'paragraph',
  html: '`<details>`',
  mdxJsxFlowElement: '`<details>`',
};

const WHERE: Readonly<Record<Label, string>> = {
  hint: ', which readers see with the question',
  answer: ' above what readers answer, where they see it too early',
  explanation: ' above what readers answer, where they see it too early',
  feedback: ' above what readers answer, where they see it too early',
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

/** What a block says that it is. */
export function readLabel(block: RootContent, source: Source): Label | undefined {
  switch (block.type) {
    case 'blockquote':
      return readQuote(block);
    case 'paragraph':
      return readParagraph(block);
    case 'html':
      return /^<details\b/i.test(block.value) ? readSummary(block.value) : undefined;
    case 'mdxJsxFlowElement':
      if (block.name !== 'details') return undefined;
      return readSummary(sourceOf(source, block));
    case 'containerDirective': {
      const [first] = block.children;
      return first?.data && 'directiveLabel' in first.data
        ? findSureLabel(toPlainText([first]))
        : undefined;
    }
    default:
      return undefined;
  }
}

/** What a summary announces: "Solution", "Show answer", "Click here to see the hint". */
function readSummary(details: string): Label | undefined {
  const [, summary = ''] = details.split(/<summary\b/i);
  const [, text = ''] = /^[^<>]*>([^<]*)/.exec(summary) ?? [];
  const words = text.trim().split(/\s+/);
  const isShort = words.length <= 7;
  return findSureLabel(text.trim()) ?? (isShort ? findSureLabel(words.at(-1) ?? '') : undefined);
}

function readQuote(quote: Blockquote): Label | undefined {
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

/** A label with a colon, in a paragraph that asks nothing itself; a legend may begin with `Key:`. */
function readParagraph(paragraph: Paragraph): Label | undefined {
  const text = toPlainText([paragraph]).trim();
  const isLabelled = /^[^:：]{1,40}[:：]/u.test(text) && !/[?？]$/u.test(text);
  return isLabelled && !/^\P{L}{0,8}key\b/iu.test(text) ? findSureLabel(text) : undefined;
}

/** What stands before the words of a hint: its label, and marks such as those of bold text. */
const LABEL = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,8}${writeLabels('hint')}(?![\p{L}\p{N}])(?: ?\d{1,2})?`,
  'iu',
);

/** The hint as it is to be written. One that is long, or of several blocks, is left to its author. */
function writeHint(block: RootContent, source: Source): string {
  const [only, ...others] = block.type === 'blockquote' ? block.children : [block];
  const whole = only && others.length === 0 ? sourceOf(source, only) : '';
  const written = only && isDetails(only) ? readDetails(whole) : whole;
  const lines = written.replace(CALLOUT, '').split(/\r?\n/);
  const text = lines.map((line) => line.replace(/^[\s>]+(?:[-*+]\s)?/, '')).join(' ');
  const words = text
    .replace(LABEL, '')
    .replace(/^[\s:：*_.!-]+/, '')
    .trim();
  const isShort = words !== '' && words.length <= 80 && !/[[\]`]/.test(words);
  return `\`::hint[${isShort ? words : '…'}]\` on a line of its own, with blank lines around it`;
}

function isDetails({type}: Nodes): boolean {
  return type === 'html' || type === 'mdxJsxFlowElement';
}

/** The text of a closed section below its summary. In Markdown, blank lines cut it into several blocks. */
function readDetails(written: string): string {
  if (!written.includes('</details>')) return '';
  const [, text = ''] = written.split('</summary>');
  return text
    .replace(/<\/?[A-Za-z][^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
