import type {Nodes} from 'mdast';

import {isComment} from './comment.js';
import {joinLines, tidyLines} from './tidyLines.js';

/**
 * Content as a string that stays the same when the source is only reformatted: white space, line breaks, kinds of
 * emphasis and list markers, and comments do not count; words, code, addresses and structure do. In code, white space
 * counts, but not at the end of a line, nor do kinds of line ends.
 */
export function canonicalize(nodes: readonly Nodes[]): string {
  return nodes
    .map(write)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?\uE000 ?/g, '\uE000')
    .trim()
    .normalize('NFC');
}

/** Separates blocks; white space next to it does not count. */
const EDGE = '\uE000';
/** Separates inline parts, where white space does count. */
const MARK = '\uE001';
/** Stands for a space that counts as it is, in code. */
const SPACE = '\uE002';

/** Whether canonical content says nothing. */
export function saysNothing(canonical: string): boolean {
  return !/[^\uE000\s]/.test(canonical);
}

function write(node: Nodes): string {
  if (isComment(node)) return '';
  const children = 'children' in node ? node.children.map(write).join('') : '';
  switch (node.type) {
    case 'text':
      return node.value;
    case 'paragraph':
      return `${EDGE}${children}${EDGE}`;
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      return `${MARK}${node.type}{${writeFields(node)}${children}}${MARK}`;
    case 'textDirective':
    case 'leafDirective':
    case 'containerDirective':
      return `${mark(node)}:${node.name}${JSON.stringify(node.attributes ?? {})}[${children}]`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return `<${node.name ?? ''} ${node.attributes.map(writeAttribute).join(' ')}>${children}`;
    default:
      return `${mark(node)}{${writeFields(node)}${children}}`;
  }
}

function mark(node: Nodes): string {
  return `${isInline(node) ? MARK : EDGE}${node.type}`;
}

function isInline({type}: Nodes): boolean {
  return /^(inline|image|text|break|footnoteReference|mdxText)/.test(type);
}

type JsxAttribute = Extract<Nodes, {type: 'mdxJsxFlowElement'}>['attributes'][number];

function writeAttribute(attribute: JsxAttribute): string {
  if (attribute.type === 'mdxJsxExpressionAttribute') return `{${tidyLines(attribute.value)}}`;
  const {value} = attribute;
  const text = typeof value === 'object' ? (value?.value ?? '') : (value ?? '');
  return `${attribute.name}=${tidyLines(text)}`;
}

/** What a node says apart from its children. */
const FIELDS = [
  'value',
  'lang',
  'meta',
  'url',
  'title',
  'alt',
  'ordered',
  'checked',
  'identifier',
  'depth',
];

function writeFields(node: Nodes): string {
  const fields = node as unknown as Record<string, unknown>;
  return FIELDS.filter((name) => fields[name] != null)
    .map((name) => `${name}=${JSON.stringify(tidy(fields[name], node)).replaceAll(' ', SPACE)};`)
    .join('');
}

function tidy(field: unknown, {type}: Nodes): unknown {
  if (typeof field !== 'string') return field;
  return type === 'inlineCode' ? joinLines(field) : tidyLines(field);
}
