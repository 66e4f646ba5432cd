import {htmlTagNames} from 'html-tag-names';
import {mathmlTagNames} from 'mathml-tag-names';
import type {Html, Nodes} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import {svgTagNames} from 'svg-tag-names';

import type {Problem} from '../../mdast/problem.js';
import {placeOnLine, sourceOf, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {walk} from '../../mdast/walk.js';
import {namePart} from './namePart.js';

/**
 * Reports text that the page would not show as it is written, because it is a mark by accident: a text directive that is
 * joined to a word, and an HTML element that does not exist. Directives behind a space, elements with a hyphen in their
 * names, and names without brackets or braces stay what they are: the host shows `mime:audio`, and a site may have the
 * others.
 *
 * ```markdown
 * - [ ] a:hover{color}   → `swallowed-text` for `:hover{color}`, of which the page would show nothing
 * - [ ] gpio:pin         → `swallowed-text` for `:pin`
 * - [ ] mime:audio       → nothing
 * - [ ] Vec<u8>          → in a page without MDX, `swallowed-text` for `<u8>`
 * - [ ] f({})              → in a page with MDX, `swallowed-text` for `{}`
 * ```
 */
export function findSwallowed(block: Nodes, source: Source): Problem[] {
  const problems: Problem[] = [];
  walk(block, (node, _, parent) => {
    if (node.type === 'textDirective' && isJoined(node, source) && isLost(node)) {
      problems.push(explainDirective(node, source));
    }
    // Between the tags of an element, they are often code.
    const isContent = parent?.type === 'mdxJsxTextElement' || parent?.type === 'mdxJsxFlowElement';
    const isCode = node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
    if (isCode && !node.value.trim() && !isContent) {
      problems.push(explainBraces(node, source));
    }
    const tag = node.type === 'html' ? findUnknownTag(node) : undefined;
    if (tag && node.type === 'html') problems.push(explainTag(node, tag, source));
    return undefined;
  });
  return problems;
}

/** Braces without anything between them, which MDX reads as code. A comment may be meant as one. */
function explainBraces(node: Nodes, source: Source): Problem {
  const written = sourceOf(source, node);
  return {
    rule: 'swallowed-text',
    place: node.position,
    actual: `${quoteCode(written)}, which shows nothing in MDX`,
    expected: `${quoteCode(`\`${written}\``)} or ${quoteCode(`\\${written}`)}`,
  };
}

/** Whether a directive stands directly behind a word. */
export function isJoined({position}: TextDirective, source: Source): boolean {
  const offset = position?.start.offset ?? 0;
  return /[\p{L}\p{N}_)\]]/u.test(source.text.charAt(offset - 1));
}

/** The host shows a name alone as text. */
function isLost({name, attributes, children}: TextDirective): boolean {
  // Another message says where feedback and the like belong.
  if (namePart(name)) return false;
  return name === 'pin' || children.length > 0 || Object.keys(attributes ?? {}).length > 0;
}

function explainDirective(node: TextDirective, source: Source): Problem {
  const written = sourceOf(source, node);
  const cure = quoteWord(node.position, source);
  return {
    rule: 'swallowed-text',
    place: node.position,
    actual: `\`${written}\` directly behind a word, which is a directive`,
    expected: node.name === 'pin' ? `a space before it, or ${cure}` : cure,
  };
}

const TAG = /<([A-Za-z][\w:.-]*)(?=[\s/>])/g;

const NAMES = new Set(
  [...htmlTagNames, ...svgTagNames, ...mathmlTagNames].map((name) => name.toLowerCase()),
);

/** The first opening tag of an element that browsers do not know. Names with a hyphen are those of custom elements. */
function findUnknownTag({value}: Html): RegExpMatchArray | undefined {
  if (/^<[!?]/.test(value)) return undefined;
  return [...value.matchAll(TAG)].find(
    ([, name = '']) => !name.includes('-') && !NAMES.has(name.toLowerCase()),
  );
}

function explainTag({value, position}: Html, tag: RegExpMatchArray, source: Source): Problem {
  const [above = '', ...lines] = splitLines(value.slice(0, tag.index));
  const {line = 1, column = 1, offset = 0} = position?.start ?? {};
  const start = lines.length > 0 ? (lines.at(-1)?.length ?? 0) : column - 1 + above.length;
  const [written = ''] = /^[^>\r\n]*>?/.exec(value.slice(tag.index)) ?? [];
  const from = offset + (tag.index ?? 0);
  return {
    rule: 'swallowed-text',
    place: placeOnLine(line + lines.length, start, start + written.length),
    actual: `\`${written}\`, which is no element of HTML`,
    expected: quoteWord({start: {offset: from}, end: {offset: from + written.length}}, source),
  };
}

/** The word around a place, in backticks, as its author is to write it. */
function quoteWord(place: {start: Offset; end: Offset} | undefined, {text}: Source): string {
  let start = place?.start.offset ?? 0;
  let end = place?.end.offset ?? 0;
  while (start > 0 && /[^\s>]/.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && /[\p{L}\p{N}\p{S})\]}]/u.test(text.charAt(end))) end += 1;
  return `backticks around it: \`\` \`${text.slice(start, end)}\` \`\``;
}

interface Offset {
  offset?: number | undefined;
}
