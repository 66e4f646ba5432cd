import type {Code, Html, Nodes, RootContent} from 'mdast';

import {isComment} from '../../mdast/comment.js';
import type {Place} from '../../mdast/problem.js';
import {replaceBetween} from '../../mdast/replaceBetween.js';
import {lineAt, placeOnLine, sourceOf, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Context} from '../context.js';
import {createFindBlank} from '../syntax/findBlank.js';
import {isBlank} from '../syntax/index.js';
import type {Blank} from '../syntax/index.js';
import type {RawBlank} from './blank.js';
import {isFenceOfBlanks, readCodeBlanks} from './code.js';
import {explainFormula, explainUnclosedCell, explainUnclosedText} from './explain.js';

/** A blank, the node that holds it, and what that stands in, from the outside. */
export interface FoundBlank {
  blank: RawBlank;
  node: Nodes;
  ancestors: readonly Nodes[];
}

/** Finds the blanks in some content, in the order of the text, also where blanks must not stand. */
export function findBlanks(
  nodes: readonly Nodes[],
  context: Pick<Context, 'source'>,
  ancestors: readonly Nodes[] = [],
): FoundBlank[] {
  return nodes.flatMap((node) => {
    const own = readBlanks(node, context, ancestors).map((blank) => ({blank, node, ancestors}));
    const inner =
      'children' in node ? findBlanks(node.children, context, [...ancestors, node]) : [];
    return [...own, ...inner];
  });
}

/** Whether a block holds a blank, at whatever depth. Without the source, escaped brackets in an address count as one. */
export function hasBlank(node: Nodes, source?: Source): boolean {
  if (isBlank(node)) return true;
  if (node.type === 'code') return isFenceOfBlanks(node);
  if (node.type === 'html') return findInHtml(node) !== undefined;
  if (holdsBrackets(node, source)) return true;
  return 'children' in node && node.children.some((child) => hasBlank(child, source));
}

/** Where the first blank of a block stands. */
export function placeBlank(node: Nodes, context: Pick<Context, 'source'>): Place | undefined {
  return findBlanks([node], context)[0]?.blank.place;
}

/** Puts `…` in the place of blanks where nobody can fill them in, so that the page does not show their keys. */
export function hideBlanks(nodes: RootContent[]): void {
  const written = nodes.splice(0);
  for (const node of written) {
    const last = nodes.at(-1);
    const text = isBlank(node) ? '…' : node.type === 'text' ? node.value : undefined;
    if (text !== undefined && last?.type === 'text') last.value += text;
    else if (isBlank(node)) nodes.push({type: 'text', value: '…'});
    else {
      nodes.push(node);
      if (node.type === 'code' && isFenceOfBlanks(node)) hideInCode(node);
      if ('children' in node) hideBlanks(node.children);
    }
  }
}

function hideInCode(node: Code): void {
  const lines = splitLines(node.value);
  node.value = lines.map((line) => replaceBetween(line, '[[', ']]', () => '…')).join('\n');
}

function readBlanks(
  node: Nodes,
  context: Pick<Context, 'source'>,
  ancestors: readonly Nodes[],
): RawBlank[] {
  if (isBlank(node)) return [readNode(node, context, ancestors)];
  if (node.type === 'code') return isFenceOfBlanks(node) ? readCodeBlanks(node, context) : [];
  if (node.type === 'html') {
    const line = findInHtml(node);
    return line === undefined ? [] : [{text: '', place: placeInHtml(node, line, context)}];
  }
  if (!holdsBrackets(node, context.source)) return [];
  const place = placeBrackets(node, context);
  return [{text: '', place, ...(isFormula(node) && {problem: explainFormula(place)})}];
}

function readNode(
  blank: Blank,
  {source}: Pick<Context, 'source'>,
  ancestors: readonly Nodes[],
): RawBlank {
  const cell = ancestors.find(({type}) => type === 'tableCell');
  const raw = {text: blank.value, place: blank.position, isInTable: cell !== undefined};
  const open = blank.data?.mistakes?.find(({kind}) => kind === 'open-blank')?.position;
  if (!open) return raw;
  const problem = cell
    ? explainUnclosedCell(open, cell.position, source)
    : explainUnclosedText(open, source);
  return {...raw, problem};
}

/** Where the brackets in a link and the like stand; the place of the node if that is on another line. */
function placeBrackets(node: Nodes, {source}: Pick<Context, 'source'>): Place | undefined {
  const {start} = node.position ?? {};
  if (!start) return undefined;
  const text = lineAt(source, start.line);
  const open = text.indexOf('[[', start.column - 1);
  if (open === -1) return node.position;
  const close = text.indexOf(']]', open);
  return placeOnLine(start.line, open, close === -1 ? open + 2 : close + 2);
}

/** Where the site has math. Its nodes have no types here. */
function isFormula({type}: {type: string}): boolean {
  return type === 'inlineMath' || type === 'math';
}

/**
 * Whether the brackets of a blank stand where no blank can be:
 *
 * - in a formula: `$5 and [[6]] or $7`
 * - in an address, a title or a description: `[a](b[[c]])`, but not `[a](b "\\[[c]]")`
 * - in an address that is written without brackets, and ends at the first `]`: `https://a.example/[[b]]`
 * - in an attribute: `:a{b="[[c]]"}`
 */
function holdsBrackets(node: Nodes, source?: Source): boolean {
  const fields = node as unknown as Record<string, unknown>;
  const attributes = node.type === 'textDirective' ? Object.values(node.attributes ?? {}) : [];
  const texts = [fields.url, fields.title, fields.alt, ...attributes];
  if (isFormula(node)) texts.push(fields.value);
  const isOpen = node.type === 'link' && node.url.includes('[[');
  const isHeld = isOpen || texts.some((text) => typeof text === 'string' && isWithBlank(text));
  return isHeld && (!source || !node.position || UNESCAPED.test(sourceBehind(node, source)));
}

const UNESCAPED = /(?<!\\)\[\[/;

/** The source of a node behind its content, which has nodes of its own. An address without brackets is its own content. */
function sourceBehind(node: Nodes, source: Source): string {
  const text = sourceOf(source, node);
  const start = node.position?.start.offset ?? 0;
  const last = 'children' in node && /^[[:]/.test(text) ? node.children.at(-1) : undefined;
  return text.slice((last?.position?.end.offset ?? start) - start);
}

function isWithBlank(text: string): boolean {
  const open = text.indexOf('[[');
  return open !== -1 && createFindBlank(text)(open).isClosed;
}

/** The line of HTML, from 0, in which brackets stand between the tags. */
function findInHtml(node: Html): number | undefined {
  if (isComment(node)) return undefined;
  const lines = splitLines(node.value);
  const line = lines.findIndex((text) => {
    const shown = text.replace(/<[^<>]*>/g, '');
    const open = shown.search(/(?<!\\)\[\[/);
    return open !== -1 && shown.includes(']]', open + 2);
  });
  return line === -1 ? undefined : line;
}

function placeInHtml(
  {position}: Html,
  index: number,
  {source}: Pick<Context, 'source'>,
): Place | undefined {
  if (!position) return undefined;
  const line = position.start.line + index;
  const text = lineAt(source, line);
  const start = text.indexOf('[[');
  const end = text.lastIndexOf(']]') + 2;
  return start !== -1 && end > start + 2 ? placeOnLine(line, start, end) : placeOnLine(line, 0, 0);
}
