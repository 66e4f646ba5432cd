import type {Nodes, Parents} from 'mdast';

import {fold} from '../evidence/fold.js';
import {isQuiz} from '../grammar/quiz.js';
import {isComment} from '../mdast/comment.js';
import {splitHeadingId} from '../mdast/headingId.js';
import {firstLineOfValue, splitLines} from '../mdast/source.js';
import {isBlockElement, readHtml, readTagName} from './htmlText.js';
import type {Piece} from './htmlText.js';

/** The text of a paragraph, a heading, a cell, a code block, or anything else in which text runs on. */
export interface TextBlock {
  /** Without differences of typography. */
  text: string;
  /** For each code unit of the text its 1-based line in the file. */
  lines: readonly number[];
  /** The nodes that hold the text, from the outermost to the block itself. */
  nodes: readonly Nodes[];
}

/** Stands for what is on the page and is no text that the source knows, such as a formula. */
const UNKNOWN = '\uFFFC';

/** Writes the text of a block for people: `The rate is … kHz`, where a formula stands. */
export function writeBlockText(text: string): string {
  return text.replaceAll(UNKNOWN, '…');
}

/**
 * Lists what readers read in some nodes, block by block, without quizzes. Text that is struck out counts as unknown.
 *
 *     ## Barge-in                            Barge-in
 *     The server *stops* at once.     →      The server stops at once.
 *     - `interrupted` is true                interrupted is true
 */
export function listTextBlocks(nodes: readonly Nodes[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  nodes.forEach((node) => addBlocks(node, [], blocks));
  return blocks;
}

function addBlocks(node: Nodes, above: readonly Nodes[], blocks: TextBlock[]): void {
  if (isQuiz(node) || isComment(node) || SILENT.has(node.type) || isDiagram(node)) return;
  const nodes = [...above, node];
  if (node.type === 'html') {
    for (const pieces of readHtml(node.value, lineOf(node))) addBlock(nodes, pieces, blocks);
    return;
  }
  if (node.type === 'code') {
    addBlock(nodes, readPieces(node), blocks);
    return;
  }
  if (!('children' in node)) return;
  let run: Nodes[] = [];
  const endRun = (): void => {
    addBlock(nodes, run.flatMap(readPieces), blocks);
    run = [];
  };
  for (const child of node.children) {
    if (isInline(child, node)) run.push(child);
    else {
      endRun();
      addBlocks(child, nodes, blocks);
    }
  }
  endRun();
}

/** The host makes a picture of it. */
function isDiagram(node: Nodes): boolean {
  return node.type === 'code' && node.lang === 'mermaid';
}

/** Whether a node runs on in the text of its parent. HTML stands in a line of text, or is a block. */
function isInline(node: Nodes, parent: Parents): boolean {
  if (node.type === 'html') return isText(parent) && !isBlockElement(readTagName(node.value));
  if (node.type === 'mdxJsxTextElement' && isBlockElement(node.name)) return false;
  return INLINE.has(node.type);
}

function isText({type}: Parents): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

/** What shows nothing at its place. */
const SILENT: ReadonlySet<string> = new Set([
  'yaml',
  'mdxjsEsm',
  'mdxFlowExpression',
  'definition',
  'footnoteDefinition',
  'math',
]);

const INLINE: ReadonlySet<string> = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'break',
  'footnoteReference',
  'inlineMath',
  'textDirective',
  'mdxJsxTextElement',
  'mdxTextExpression',
  // Where the site reads `<!-- … -->` in MDX.
  'comment',
]);

function addBlock(nodes: readonly Nodes[], pieces: readonly Piece[], blocks: TextBlock[]): void {
  const block = nodes.at(-1);
  const last = block?.type === 'heading' ? pieces.at(-1) : undefined;
  if (last) last.value = splitHeadingId(last.value).words;
  const lines = pieces.flatMap(listLines);
  const {text, at} = fold(pieces.map(({value}) => value).join(''));
  const start = pieces[0]?.line ?? 1;
  if (text.trim()) blocks.push({text, lines: at.map((index) => lines[index] ?? start), nodes});
}

function lineOf({position}: Nodes): number {
  return position?.start.line ?? 1;
}

/** For each code unit of a piece its line. */
function listLines({value, line}: Piece): number[] {
  let current = line;
  return value.split('').map((unit) => (unit === '\n' ? current++ : current));
}

function readPieces(node: Nodes): Piece[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{value: node.value, line}];
    case 'code':
      return readCode(node.value, firstLineOfValue(node) || line);
    case 'html':
      return readHtml(node.value, line).flat();
    case 'break':
      return [{value: '\n', line}];
    case 'mdxJsxTextElement':
      return node.name === 'br' ? [{value: '\n', line}] : node.children.flatMap(readPieces);
    case 'mdxTextExpression':
      return [{value: isComment(node) ? '' : readLiteral(node.value), line}];
    case 'textDirective':
      return [
        {value: `:${node.name}`, line},
        ...wrapPieces('[', node.children.flatMap(readPieces), ']', line),
      ];
    case 'delete':
      return [{value: UNKNOWN, line}];
    default:
      if ('children' in node) return node.children.flatMap(readPieces);
      return [{value: (node.type as string) === 'inlineMath' ? UNKNOWN : '', line}];
  }
}

/** A comment that says which lines the host highlights, and that nobody sees. */
const HIGHLIGHT =
  /^\s{0,80}(?:\/\/|#|--|%|;|'|REM\b|<!--|\{?\/\*)\s{0,8}highlight-(?:next-line|start|end)\s{0,8}(?:-->|\*\/\}?)?\s{0,8}$/i;

function readCode(code: string, first: number): Piece[] {
  return splitLines(code)
    .map((value, index) => ({value, line: first + index}))
    .filter(({value}) => !HIGHLIGHT.test(value))
    .flatMap((piece, index) =>
      index > 0 ? [{value: '\n', line: piece.line - 1}, piece] : [piece],
    );
}

function wrapPieces(open: string, pieces: Piece[], close: string, line: number): Piece[] {
  if (pieces.length === 0) return [];
  return [{value: open, line}, ...pieces, {value: close, line: pieces.at(-1)?.line ?? line}];
}

/** What an expression shows: `{' '}` a space, and `{count}` something that is known only when the page is shown. */
function readLiteral(expression: string): string {
  return (
    /^\s*(?:'([^'\\]*)'|"([^"\\]*)"|`([^`\\$]*)`)\s*$/.exec(expression)?.slice(1).join('') ??
    UNKNOWN
  );
}
