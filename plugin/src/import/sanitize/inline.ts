import type {Delete, Emphasis, Link, PhrasingContent, Strong} from 'mdast';
import type {InlineMath} from 'mdast-util-math';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';

import {isComment} from '../../mdast/comment.js';
import {toPlainText} from '../../mdast/plainText.js';
import type {AddNote} from '../importer.js';
import {lineOf} from '../lineOf.js';
import {toLine} from '../toLine.js';
import {readAddress} from './address.js';
import {hideAutolinks} from './autolinks.js';
import {writeDirective} from './directive.js';
import {isKept, readElement} from './element.js';
import {isPlainFormula} from './formula.js';
import {mergeInline} from './merge.js';
import {joinTags} from './tags.js';

/** Where inline content stands. */
export interface Place {
  add: AddNote;
  /** What a line break becomes where there is no room for one. Default: it stays a line break. */
  breaks?: 'space' | 'element';
  /** The kinds of content around it. None of them stands in itself. */
  inside?: readonly string[];
}

/**
 * Makes inline content harmless: it keeps what Markdown and MDX read alike and never run, and writes the rest as text.
 * A second call leaves the result as it is.
 *
 * - `<b onclick="f()">a</b>` becomes `**a**`, and `[a](javascript:f)` becomes `a`.
 * - `{a}` of MDX becomes `` `{a}` ``, and `<Icon name="a" />` is dropped.
 * - `$\frac{1}{2}$` becomes `` `$\frac{1}{2}$` ``, and `$x^2$` stays.
 */
export function sanitizeInline(nodes: readonly PhrasingContent[], place: Place): PhrasingContent[] {
  const kept = mergeInline(joinTags(nodes, place.add).flatMap((node) => sanitize(node, place)));
  if (place.inside?.includes('link')) return kept;
  // Texts that have come together may make an address.
  return mergeInline(
    kept.flatMap((node) => (node.type === 'text' ? hideAutolinks(node.value) : [node])),
  );
}

function sanitize(node: PhrasingContent, place: Place): PhrasingContent[] {
  const {add, breaks} = place;
  switch (node.type) {
    case 'blank':
      return [node];
    case 'text':
      return [{...node, value: breaks ? toLine(node.value) : node.value.replace(/\r\n?/g, '\n')}];
    case 'inlineCode':
      return node.value ? [{...node, value: toLine(node.value)}] : [];
    case 'break':
      return [breaks ? BREAKS[breaks] : node];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return keep(node, node.type, place);
    case 'link':
      return sanitizeLink(node, place);
    case 'image': {
      const [url, alt] = [readAddress(node.url, 'image'), toLine(node.alt ?? '')];
      if (url !== undefined) return [{type: 'image', url, alt, title: writeTitle(node.title)}];
      add(lineOf(node), `the image \`${node.url}\`: only its description was kept`);
      return [{type: 'text', value: alt}];
    }
    case 'inlineMath':
      return [sanitizeFormula(node, add)];
    case 'footnoteReference':
      add(lineOf(node), 'a footnote: made text, because footnotes belong to the page');
      return [{type: 'text', value: `[^${node.identifier}]`}];
    case 'textDirective':
      return sanitizeInline(writeDirective(':', node), place);
    case 'mdxTextExpression': {
      const value = `{${toLine(node.value)}}`;
      add(lineOf(node), `\`${value}\`: ${isComment(node) ? 'dropped' : 'written as code'}`);
      return isComment(node) ? [] : [{type: 'inlineCode', value}];
    }
    case 'mdxJsxTextElement':
      return sanitizeElement(node, place);
    default:
      return [{type: 'text', value: toPlainText([node])}];
  }
}

const BREAKS: Record<NonNullable<Place['breaks']>, PhrasingContent> = {
  space: {type: 'text', value: ' '},
  element: {type: 'mdxJsxTextElement', name: 'br', attributes: [], children: []},
};

/**
 * Keeps an element around its content. Without the element, only the content is kept: `**a **b** c**` becomes `**a b
 * c**`, and emphasis without text goes.
 */
function keep(
  node: Strong | Emphasis | Delete | Link | MdxJsxTextElement,
  kind: string,
  place: Place,
): PhrasingContent[] {
  const {inside = []} = place;
  const children = sanitizeInline(node.children, {...place, inside: [...inside, kind]});
  const isEmpty = children.every((child) => child.type === 'text' && !child.value.trim());
  return isEmpty || inside.includes(kind) ? children : [{...node, children}];
}

function sanitizeLink(node: Link, place: Place): PhrasingContent[] {
  const url = readAddress(node.url, 'link');
  if (url !== undefined) {
    return keep({...node, url, title: writeTitle(node.title)}, 'link', place);
  }
  place.add(lineOf(node), `the link to \`${node.url}\`: only its text was kept`);
  return sanitizeInline(node.children, place);
}

function sanitizeFormula(node: InlineMath, add: AddNote): PhrasingContent {
  const value = toLine(node.value);
  if (isPlainFormula(value)) return {...node, value};
  add(lineOf(node), `the formula \`${value}\`: written as code, because it is code to MDX`);
  return {type: 'inlineCode', value: `$${value}$`};
}

function sanitizeElement(node: MdxJsxTextElement, place: Place): PhrasingContent[] {
  const {name, attributes, children, position} = node;
  if (name === null) return sanitizeInline(children, place);
  // A tag alone on its line would be a block.
  if (isKept(name)) return keep({...node, attributes: []}, name, {breaks: 'space', ...place});
  const get = (wanted: string): string | undefined => {
    const found = attributes.find(
      (each) => each.type === 'mdxJsxAttribute' && each.name === wanted,
    );
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  const report = (message: string): void => place.add(lineOf(node), message);
  const read = readElement({name, get, children}, report);
  return sanitizeInline(
    read.map((each) => ({position, ...each})),
    place,
  );
}

/** The title of a link or an image. */
function writeTitle(title: string | null | undefined): string | undefined {
  return title?.replace(/\s+/g, ' ');
}
