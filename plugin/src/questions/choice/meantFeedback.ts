import type {Code, ListItem, Nodes, Paragraph} from 'mdast';

import {findSureLabel} from '../../grammar/labels.js';
import {indentOf} from '../../grammar/mistakes/lazyLines.js';
import type {Problem} from '../../mdast/problem.js';
import {firstLineOf, lineAt, placeOnLine, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** A sentence, which no language of programs has: words without their signs, and a full stop. */
const SENTENCE = /^\p{Lu}[^\s;{}()=<>]*(?:\s[^\s;{}()=<>]+){2,}[.!?]$/u;

/**
 * Reports what was meant as the feedback of an option and is something else: a `>` that is indented so far that it is code or
 * text, and other feedback that became code.
 *
 * ```markdown
 * - [ ] PUT
 *
 *         > Because.    → `orphan-feedback`, which asks for two spaces
 *
 * - [ ] POST
 * ```
 */
export function findMeantFeedback(item: ListItem, source: Source): Problem[] {
  return item.children.flatMap((block): Problem[] => {
    if (block.type === 'code') return findInCode(block, item, source);
    if (block.type === 'paragraph') {
      const quotes = block.children.flatMap((child) => findQuoteElement(child, source));
      return [...quotes, ...findInParagraph(block, item, source)];
    }
    return findQuoteElement(block, source);
  });
}

/** A quotation in HTML is content. */
function findQuoteElement(block: Nodes, source: Source): Problem[] {
  const isQuote =
    block.type === 'html'
      ? /^<blockquote[\s>]/i.test(block.value)
      : (block.type === 'mdxJsxFlowElement' || block.type === 'mdxJsxTextElement') &&
        block.name === 'blockquote';
  if (!isQuote) return [];
  return [
    {
      rule: 'foreign-notation',
      place: firstLineOf(source, block),
      actual: '`<blockquote>` under an option, which readers would see as a part of it',
      expected: '`>` before the text, in place of the element, as feedback',
    },
  ];
}

function findInCode(code: Code, item: ListItem, source: Source): Problem[] {
  if (!code.position || /^(?:`{3}|~{3})/.test(sourceOf(source, code))) return [];
  const value = code.value.trim();
  const isQuote = value.startsWith('>');
  const words = value.replace(/^[-*+>\s]+/, '');
  if (!isQuote && !findSureLabel(words) && !SENTENCE.test(words)) return [];
  return [explainIndent(isQuote, 'code', firstLineOf(source, code), item, source)];
}

/** Directly below text, a `>` that is indented by four spaces or more goes on with it. MDX has no such thing. */
function findInParagraph({position}: Paragraph, item: ListItem, source: Source): Problem[] {
  const column = (item.position?.start.column ?? 1) - 1;
  const {start, end} = position ?? {};
  if (!start || !end) return [];
  for (let line = start.line + 1; line <= end.line; line += 1) {
    const text = lineAt(source, line);
    const indent = /^\s+(?=>)/.exec(text.slice(column))?.[0].length;
    if (indent === undefined) continue;
    const place = placeOnLine(line, column + indent, text.trimEnd().length);
    return [explainIndent(true, 'text', place, item, source)];
  }
  return [];
}

function explainIndent(
  isQuote: boolean,
  what: 'code' | 'text',
  place: Problem['place'],
  item: ListItem,
  source: Source,
): Problem {
  const spaces = indentOf(item, source);
  return {
    rule: 'orphan-feedback',
    place,
    actual: `${isQuote ? '`>`' : 'text under an option'} that is indented so far that it is ${what}`,
    expected: `\`>\` indented by ${spaces} spaces, as far as the text of its option`,
    note: 'put code into a fence',
  };
}
