import type {Code, ListItem, PhrasingContent, RootContent, Table} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';

import {isComment} from '../../mdast/comment.js';
import {toPlainText} from '../../mdast/plainText.js';
import {readHtml} from '../html.js';
import type {AddNote} from '../importer.js';
import {lineOf} from '../lineOf.js';
import type {Blocks} from '../authored.js';
import {writeDirective} from './directive.js';
import {isHidden} from './element.js';
import type {Report} from './element.js';
import {sanitizeInline} from './inline.js';
import {trimInline} from './merge.js';

/** The names of Docusaurus' own admonitions. */
const ADMONITION = /^(?:note|tip|info|warning|danger|caution)$/;

/** Languages of code of which Docusaurus makes something else: a part of the page, and a diagram. */
const HOST_CODE = /^(?:mdx-code-block|mermaid)$/;

/**
 * Makes blocks harmless, so that they may stand in a question. It keeps what Markdown and MDX read alike and never run,
 * and adds a note for everything else. A second call leaves the result as it is.
 *
 * - `<div onclick="f()">a</div>` becomes the paragraph `a`.
 * - ```` ```js live ```` becomes ```` ```js ````, and `$$` becomes ```` ```math ````.
 * - `## a` becomes `**a**`, and `---` goes.
 * - `:::quiz` becomes text, and `:::note` stays.
 */
export function sanitizeBlocks(blocks: readonly RootContent[], add: AddNote): Blocks {
  return blocks.flatMap((block) => {
    // What a block becomes has the position of that block.
    const {position} = block;
    return sanitize(block, add).map((each) => ({...each, position: each.position ?? position}));
  });
}

function sanitize(node: RootContent, add: AddNote): Blocks {
  const report = (message: string): void => add(lineOf(node), message);
  switch (node.type) {
    case 'paragraph':
      return sanitizeParagraph(node.children, add);
    case 'heading':
      report('a heading: made bold, it would appear in the table of contents of the page');
      return sanitizeParagraph([{type: 'strong', children: node.children}], add);
    case 'thematicBreak':
      report('a line across: dropped, here it separates questions');
      return [];
    case 'blockquote': {
      const children = sanitizeBlocks(node.children, add);
      return children.length > 0 ? [{...node, children}] : [];
    }
    case 'list':
      return [{...node, children: node.children.map((item) => sanitizeItem(item, add))}];
    case 'code':
      return [sanitizeCode(node, report)];
    case 'math':
      return [{type: 'code', lang: 'math', value: node.value}];
    case 'table':
      return [sanitizeTable(node, add)];
    case 'html':
      return sanitizeBlocks(
        readHtml(node.value, {readText, report, line: lineOf(node)}),
        (_, message) => report(message),
      );
    case 'containerDirective':
      return sanitizeContainer(node, add);
    case 'leafDirective':
      return sanitizeParagraph(writeDirective('::', node), add);
    case 'footnoteDefinition': {
      report('a footnote: made text, because footnotes belong to the page');
      const mark: PhrasingContent = {type: 'text', value: `[^${node.identifier}]: `};
      const [first, ...rest] = node.children;
      const isText = first?.type === 'paragraph';
      const start = sanitizeParagraph([mark, ...(isText ? first.children : [])], add);
      return [...start, ...sanitizeBlocks(isText ? rest : node.children, add)];
    }
    case 'mdxJsxFlowElement':
      return sanitizeElement(node, add);
    case 'mdxFlowExpression':
      report(`an expression: ${isComment(node) ? 'dropped' : 'written as code'}`);
      return isComment(node) ? [] : [{type: 'code', lang: 'js', value: `{${node.value}}`}];
    case 'mdxjsEsm':
      report(`\`${node.value}\`: dropped`);
      return [];
    case 'definition':
      return [];
    default:
      return sanitizeParagraph([{type: 'text', value: toPlainText([node])}], add);
  }
}

function readText(value: string): PhrasingContent[] {
  return [{type: 'text', value}];
}

function sanitizeParagraph(children: readonly PhrasingContent[], add: AddNote): Blocks {
  const kept = trimInline(sanitizeInline(children, {add}));
  const [only] = kept.length === 1 ? kept : [];
  // Alone in a list item this would be the marker of an option, even behind a backslash.
  if (only?.type === 'text' && /^\[[ xX]\]$/.test(only.value))
    kept[0] = {...only, type: 'inlineCode'};
  return kept.length > 0 ? [{type: 'paragraph', children: kept}] : [];
}

function sanitizeItem(item: ListItem, add: AddNote): ListItem {
  const {checked, children, ...rest} = item;
  if (typeof checked === 'boolean') add(lineOf(item), 'a checkbox that is no option: dropped');
  return {...rest, children: sanitizeBlocks(children, add)};
}

function sanitizeCode({lang, meta, ...rest}: Code, report: Report): Code {
  const [name] = /^[\w+#.-]+/.exec(lang ?? '') ?? [];
  const isMeant = name !== undefined && HOST_CODE.test(name);
  const dropped = isMeant ? [name, meta] : [meta];
  for (const each of dropped) if (each) report(`\`${each}\` of a code block: dropped`);
  return {...rest, ...(name !== undefined && !isMeant && {lang: name})};
}

function sanitizeTable(table: Table, add: AddNote): Table {
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: trimInline(sanitizeInline(cell.children, {add, breaks: 'element'})),
    })),
  }));
  return {...table, children};
}

function sanitizeContainer(node: ContainerDirective, add: AddNote): Blocks {
  const {name, children} = node;
  const isAdmonition = ADMONITION.test(name);
  if (!isAdmonition) add(lineOf(node), `\`:::${name}\`: only its content was kept`);
  const [first, ...rest] = children;
  const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const label = isLabel ? sanitizeInline(first.children, {add, breaks: 'space'}) : [];
  const blocks = sanitizeBlocks(isLabel ? rest : children, add);
  const head: Blocks =
    label.length > 0
      ? [{type: 'paragraph', children: label, ...(isAdmonition && {data: {directiveLabel: true}})}]
      : [];
  const content = [...head, ...blocks];
  return isAdmonition
    ? [{type: 'containerDirective', name, attributes: {}, children: content}]
    : content;
}

function sanitizeElement(node: MdxJsxFlowElement, add: AddNote): Blocks {
  const {name, attributes, children, position} = node;
  if (children.length === 0 && name !== null) {
    const element: PhrasingContent = {
      type: 'mdxJsxTextElement',
      name,
      attributes,
      children: [],
      position,
    };
    return sanitizeParagraph([element], add);
  }
  const isDropped = name !== null && isHidden(name);
  if (name !== null)
    add(lineOf(node), `\`<${name}>\`: ${isDropped ? 'dropped' : 'only its content was kept'}`);
  return isDropped ? [] : sanitizeBlocks(children, add);
}
