import type {Nodes} from 'mdast';

import {isComment} from './comment.js';
import {dropInvisible} from './invisible.js';
import {toText} from './plainText.js';

/**
 * What a screen reader says of some content, with one space for all white space. It is empty where the content has no name,
 * and `undefined` where only the browser knows, as of `<Icon />`.
 *
 *     ![A queue](a.svg)      →   `A queue`
 *     <img src="a.svg" />    →   an empty text
 */
export function findName(nodes: readonly Nodes[]): string | undefined {
  const names = nodes.map(nameNode);
  const words = names.map((name = '', index) => (isInline(nodes[index]) ? name : ` ${name} `));
  const name = dropInvisible(words.join('')).replace(/\s+/g, ' ').trim();
  return !name && names.includes(undefined) ? undefined : name;
}

function isInline(node: Nodes | undefined): boolean {
  return !/^(?:paragraph|heading|blockquote|list|table|code|math|html|mdx.*Flow)/.test(
    node?.type ?? '',
  );
}

function nameNode(node: Nodes): string | undefined {
  if (isComment(node)) return '';
  switch (node.type) {
    case 'imageReference':
      return node.alt ?? '';
    case 'html':
      return nameHtml(node.value);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return nameElement(node);
    case 'definition':
    case 'footnoteDefinition':
      return '';
    // What these become is up to a plugin or a script.
    case 'leafDirective':
    case 'footnoteReference':
      return undefined;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return SHOWS_NOTHING.test(node.value.trim()) ? '' : undefined;
    case 'textDirective':
      return toText(node);
    default:
      if ('children' in node) return findName(node.children);
      return 'value' in node ? node.value : toText(node);
  }
}

/** Expressions of which a page shows nothing: `{null}`, `{''}`, `{' '}`. */
const SHOWS_NOTHING = /^(?:null|undefined|true|false|"\s*"|'\s*'|`\s*`|\[\s*\])?$/;

/** Attributes that name an element, one of them with its quotation marks. */
const NAMED = /^(?:alt|title|aria-label|aria-labelledby)$/;
const ATTRIBUTE = /(?<=\s)(?:alt|title|aria-label)=(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/** The text between the tags, and what attributes of the tags say. An element with a hyphen is made by a script. */
function nameHtml(html: string): string | undefined {
  const said = [...html.matchAll(ATTRIBUTE)].map((match) => match.slice(1).join(''));
  const name = [html.replace(/<[^<>]*>/g, ' '), ...said].join(' ').trim();
  return name || !/<[a-z]+-/i.test(html) ? name : undefined;
}

type Element = Extract<Nodes, {type: 'mdxJsxTextElement' | 'mdxJsxFlowElement'}>;

/** Whether an attribute keeps an element from screen readers: `aria-hidden="true"` or `aria-hidden={true}`. */
function hides(attribute: Element['attributes'][number]): boolean {
  if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'aria-hidden') return false;
  const {value} = attribute;
  return (typeof value === 'object' ? value?.value : value) === 'true';
}

/** An element of HTML says what its attributes and children say. What a component says may be something else. */
function nameElement({name, attributes, children}: Element): string | undefined {
  const isNative = name === null || /^[a-z][a-z\d]*$/.test(name);
  if (attributes.some(hides)) return '';
  const said = attributes.map((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return undefined;
    if (!NAMED.test(attribute.name)) return '';
    return typeof attribute.value === 'object' ? undefined : attribute.value;
  });
  const own = said.find((text) => text?.trim()) ?? findName(children);
  return own === '' && (!isNative || said.includes(undefined)) ? undefined : own;
}
