import type {Html, Nodes, RootContent} from 'mdast';

import {isComment} from '../../mdast/comment.js';
import type {Place} from '../../mdast/problem.js';
import {replaceBetween} from '../../mdast/replaceBetween.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Context} from '../context.js';
import type {RawBlank} from './blank.js';
import {isFenceOfBlanks, readCodeBlanks} from './code.js';
import {splitAtPlaceholders} from './placeholder.js';

/** A blank, the node that holds it, and what that stands in, from the outside. */
export interface FoundBlank {
  blank: RawBlank;
  node: Nodes;
  ancestors: readonly Nodes[];
}

/** The blanks in some content, in the order of the text, be they where blanks may stand or not. */
export function findBlanks(
  nodes: readonly Nodes[],
  context: Pick<Context, 'source' | 'blanks'>,
  ancestors: readonly Nodes[] = [],
): FoundBlank[] {
  return nodes.flatMap((node) => {
    const own = readBlanks(node, context).map((blank) => ({blank, node, ancestors}));
    const inner =
      'children' in node ? findBlanks(node.children, context, [...ancestors, node]) : [];
    return [...own, ...inner];
  });
}

/** Whether a block holds a blank, at whatever depth. */
export function hasBlank(node: Nodes): boolean {
  if (node.type === 'code') return isFenceOfBlanks(node);
  if (node.type === 'html') return findInHtml(node) !== undefined;
  if (writeFields(node).some((text) => splitAtPlaceholders(text).some(isNumber))) return true;
  return 'children' in node && node.children.some(hasBlank);
}

/** Where the first blank of a block stands. */
export function placeBlank(
  node: Nodes,
  context: Pick<Context, 'source' | 'blanks'>,
): Place | undefined {
  return findBlanks([node], context)[0]?.blank.place;
}

/** Puts `…` in the place of blanks where nobody can fill them in, so that the page does not show their placeholders. */
export function hideBlanks(nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    if (node.type === 'code' && isFenceOfBlanks(node)) {
      const lines = node.value.split('\n');
      node.value = lines.map((line) => replaceBetween(line, '[[', ']]', () => '…')).join('\n');
    } else if (node.type === 'text') {
      node.value = splitAtPlaceholders(node.value)
        .map((part) => (isNumber(part) ? '…' : part))
        .join('');
    } else if ('children' in node) hideBlanks(node.children);
  }
}

function readBlanks(node: Nodes, context: Pick<Context, 'source' | 'blanks'>): RawBlank[] {
  if (node.type === 'code') return isFenceOfBlanks(node) ? readCodeBlanks(node, context) : [];
  if (node.type === 'html') {
    const line = findInHtml(node);
    return line === undefined ? [] : [{text: '', place: placeInHtml(node, line, context)}];
  }
  return writeFields(node)
    .flatMap(splitAtPlaceholders)
    .flatMap((part) => (isNumber(part) ? (context.blanks[part] ?? []) : []));
}

function isNumber(part: string | number): part is number {
  return typeof part === 'number';
}

/** All of a node that its author wrote as text, be it shown or not. */
function writeFields(node: Nodes): string[] {
  const fields = node as unknown as Record<string, unknown>;
  const texts = ['value', 'url', 'title', 'alt', 'label'].map((name) => fields[name]);
  const attributes = node.type === 'textDirective' ? Object.values(node.attributes ?? {}) : [];
  return [...texts, ...attributes].filter((text) => typeof text === 'string');
}

/** The line of HTML, from 0, in which brackets stand between the tags. */
function findInHtml(node: Html): number | undefined {
  if (isComment(node)) return undefined;
  const lines = node.value.split(/\r\n|\r|\n/);
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
