import type {Nodes} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';

import {isComment} from './comment.js';
import {copyNodes} from './copyNodes.js';
import {walk} from './walk.js';

/** Elements that do nothing but show their text in another way, or say in which language it is. */
const FORMATTING =
  /^(?:abbr|b|bdi|bdo|br|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var|wbr)$/;

/** Of a code block. */
const TITLE = /title=(?:"[^"]*"|'[^']*')/;

/**
 * Copies of content that stands on the page already, without what must not or need not be there twice: ids, footnotes,
 * images and components. Their text takes their place.
 *
 *     ![Jupiter](j.png)[^1]     →   Jupiter
 *     <Badge id="a">A</Badge>   →   A
 *     H<sub id="b">2</sub>O     →   H<sub>2</sub>O
 */
export function copyAsText(nodes: readonly Nodes[]): Nodes[] {
  return copyNodes(nodes).flatMap(toText);
}

/** Whether readers find anything to read in such copies. */
export function hasText(nodes: readonly Nodes[]): boolean {
  return nodes.some(
    (each) => walk(each, (node) => (readValue(node).trim() ? 'stop' : undefined)) === 'stop',
  );
}

function readValue(node: Nodes): string {
  if (!('value' in node)) return '';
  return node.type === 'html' ? node.value.replace(TAGS, '') : node.value;
}

function toText(node: Nodes): Nodes[] {
  if (isComment(node)) return [];
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return node.alt ? [{type: 'text', value: node.alt}] : [];
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return [];
    case 'html':
      return readHtml(node.value);
    case 'code':
      // The host makes a picture of it, and components of what other words behind the language ask for.
      return node.lang === 'mermaid' ? [] : [{...node, meta: TITLE.exec(node.meta ?? '')?.[0]}];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return node.value.includes('<') ? [] : [node];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readElement(node);
    case 'textDirective': {
      const isWord = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
      // As in `mime:audio`.
      return isWord ? [{type: 'text', value: `:${node.name}`}] : node.children.flatMap(toText);
    }
    case 'leafDirective':
      return node.children.length > 0
        ? [{type: 'paragraph', children: node.children.flatMap(toText) as never}]
        : [];
    case 'containerDirective':
      return node.children.flatMap(toText);
    default:
      return [withoutId('children' in node ? withTexts(node) : node)];
  }
}

function withTexts<T extends Nodes & {children: Nodes[]}>(node: T): T {
  return {...node, children: node.children.flatMap(toText)};
}

/** Other plugins can have put one there. */
function withoutId(node: Nodes): Nodes {
  const {hProperties} = (node.data ?? {}) as {hProperties?: {id?: unknown}};
  delete hProperties?.id;
  return node;
}

function readElement(element: MdxJsxFlowElement | MdxJsxTextElement): Nodes[] {
  const {name, attributes} = element;
  if (name && FORMATTING.test(name)) {
    const kept = attributes.filter((each) => 'name' in each && /^(?:lang|dir)$/.test(each.name));
    return [{...withTexts(element), attributes: kept}];
  }
  const children = element.children.flatMap(toText);
  if (hasText(children)) return children;
  const alt = attributes.find((each) => 'name' in each && each.name === 'alt')?.value;
  return typeof alt === 'string' && alt ? [{type: 'text', value: alt}] : [];
}

const TAGS = /<[^<>]*>/g;
const LANGUAGE = /\s(?:lang|dir)=(?:"[^"]*"|'[^']*'|\w+)/gi;
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** Reads HTML of Markdown files: a tag in a line of text, or a block of it. */
function readHtml(html: string): Nodes[] {
  // What stands in these is nobody's text.
  if (/<(?:script|style|svg|template)\b/i.test(html)) return [];
  const [first = '', ...comments] = html.split('<!--');
  const behind = comments.map((each) => each.split('-->').slice(1).join('-->'));
  const value = [first, ...behind].join('').replace(TAGS, (tag) => {
    const name = (/^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1] ?? '').toLowerCase();
    if (name === 'img') return ALT.exec(tag)?.slice(1).join('') ?? '';
    if (!FORMATTING.test(name)) return '';
    if (tag.startsWith('</')) return `</${name}>`;
    return `<${name}${(tag.match(LANGUAGE) ?? []).join('')}>`;
  });
  return value.trim() ? [{type: 'html', value}] : [];
}
