import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** Offsets in a text, the end exclusive. */
export interface Range {
  start: number;
  end: number;
}

const LITERALS = [
  'code',
  'inlineCode',
  'yaml',
  'math',
  'inlineMath',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
];

/** HTML of which the content is no Markdown by its own rules, or is never seen. */
const LITERAL_HTML = /^\s*<(?:!|\?|(?:pre|script|style|textarea|template)(?![\w-]))/i;

/** The parts of a text that the host's parser takes for code, mathematics, comments, tags or settings: no quiz is meant there. */
export function findLiterals(tree: Root): Range[] {
  const ranges: Range[] = [];
  visit(tree, (node: Nodes) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    if (LITERALS.includes(node.type)) ranges.push({start, end});
    else if (node.type === 'html' && LITERAL_HTML.test(node.value)) ranges.push({start, end});
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      // The tag with its attributes.
      ranges.push({start, end: node.children[0]?.position?.start.offset ?? end});
    }
  });
  return ranges;
}
