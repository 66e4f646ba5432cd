import type {BlockContent, PhrasingContent} from 'mdast';
import type {DefaultTreeAdapterTypes} from 'parse5';

import {parseHtml} from './depth.js';
import type {Blocks} from './authored.js';
import {readElement} from './sanitize/element.js';
import type {Report} from './sanitize/element.js';

type Html = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What reading HTML needs besides the HTML. */
export interface HtmlTools {
  /** Makes inline content of its text. */
  readText: (text: string) => PhrasingContent[];
  report: Report;
  /** The line at which it begins. Default 1. */
  line?: number;
}

/**
 * Makes Markdown of a piece of HTML as learning platforms write it, with addresses as they are. Throws an
 * `UnreadableError` for HTML that is nested too deep.
 */
export function readHtml(html: string, tools: HtmlTools): Blocks {
  return readBlocks(parseHtml(html, tools.line).childNodes, tools);
}

const BLOCK = /^(?:p|div|ul|ol|pre|blockquote|h[1-6]|table|section|article)$/;

function isBlock(node: Html): boolean {
  return BLOCK.test(node.nodeName) || ('childNodes' in node && node.childNodes.some(isBlock));
}

/** Makes paragraphs of the inline content between blocks: `a<p>b</p>c` becomes three paragraphs. */
function readBlocks(nodes: readonly Html[], tools: HtmlTools): Blocks {
  const blocks: Blocks = [];
  let run: Html[] = [];
  const flush = (): void => {
    const children = run.flatMap((node) => readInline(node, tools));
    if (children.length > 0) blocks.push({type: 'paragraph', children});
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    for (const block of readBlock(node as Element, tools)) blocks.push(block);
  }
  flush();
  return blocks;
}

function readBlock(element: Element, tools: HtmlTools): Blocks {
  const {nodeName: name, childNodes} = element;
  if (name === 'ul' || name === 'ol') {
    const items = childNodes.filter(({nodeName}) => nodeName === 'li') as Element[];
    const children = items.map((item) => ({
      type: 'listItem' as const,
      children: readBlocks(item.childNodes, tools),
    }));
    return [{type: 'list', ordered: name === 'ol', spread: false, children}];
  }
  if (name === 'pre') return [{type: 'code', lang: 'text', value: textOf(element).trimEnd()}];
  const blocks = readBlocks(childNodes, tools);
  if (name === 'blockquote') return [{type: 'blockquote', children: blocks}];
  if (name === 'table') tools.report('an HTML table: only its text was kept');
  if (!/^h[1-6]$/.test(name)) return blocks;
  tools.report('a heading: made bold, it would appear in the table of contents of the page');
  return blocks.map((block): BlockContent =>
    block.type === 'paragraph'
      ? {...block, children: [{type: 'strong', children: block.children}]}
      : (block as BlockContent),
  );
}

function readInline(node: Html, tools: HtmlTools): PhrasingContent[] {
  if (node.nodeName === '#text' && 'value' in node) {
    return tools.readText(node.value.replace(/[ \t]+/g, ' '));
  }
  if ('data' in node) tools.report(`\`<!--${node.data}-->\`: dropped`);
  if (!('childNodes' in node) || !('attrs' in node)) return [];
  const {nodeName: name, attrs, childNodes} = node;
  if (/^(?:code|tt)$/.test(name)) return [{type: 'inlineCode', value: textOf(node).trim()}];
  const get = (wanted: string): string | undefined =>
    attrs.find((each) => each.name === wanted)?.value;
  const children = childNodes.flatMap((child) => readInline(child, tools));
  return readElement({name, get, children}, tools.report);
}

function textOf(node: Html): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
