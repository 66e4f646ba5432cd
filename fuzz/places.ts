import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** Where a node of the tree stands: its type, and its offsets in the text, the end exclusive. */
export interface NodePlace {
  type: string;
  start: number;
  end: number;
  /** The host's parser takes it for code, mathematics, a comment, a tag or settings: no quiz is meant there. */
  isLiteral: boolean;
}

const LITERALS = [
  'code',
  'comment',
  'inlineCode',
  'inlineMath',
  'math',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
  'yaml',
];

/** HTML of which the content is no Markdown by its own rules, or is never seen. */
const LITERAL_HTML = /^\s*<(?:!|\?|(?:pre|script|style|textarea|template)(?![\w-]))/i;

/** The places of all nodes of a tree, each after those around it. */
export function listPlaces(tree: Root): NodePlace[] {
  const places: NodePlace[] = [];
  visit(tree, (node: Nodes) => {
    const {type} = node;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const isLiteral = LITERALS.includes(type) || (type === 'html' && LITERAL_HTML.test(node.value));
    places.push({type, start, end, isLiteral});
    if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return;
    // The tag itself, with its attributes.
    const inside = node.children[0]?.position?.start.offset ?? end;
    places.push({type, start, end: inside, isLiteral: true});
  });
  return places;
}

/** The innermost of the nodes that stand around an offset. */
export function findPlace(offset: number, places: readonly NodePlace[]): NodePlace | undefined {
  return places.findLast(({start, end}) => start <= offset && offset < end);
}
