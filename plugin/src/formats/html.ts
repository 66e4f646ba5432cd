import type {BlockContent, Nodes, PhrasingContent} from 'mdast';
import type {DefaultTreeAdapterTypes} from 'parse5';

import type {Content} from './model.js';

type Html = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Puts what Markdown cannot say into words. */
type Report = (message: string) => void;

/** Makes Markdown of a piece of HTML as learning platforms write it; `readText` makes inline content of its text. */
export async function readHtml(
  html: string,
  readText: (text: string) => PhrasingContent[],
  report: Report,
): Promise<Content> {
  const {parseFragment} = await import('parse5');
  return readBlocks(parseFragment(html).childNodes, {readText, report});
}

interface Tools {
  readText: (text: string) => PhrasingContent[];
  report: Report;
}

const BLOCK = /^(?:p|div|ul|ol|pre|blockquote|h[1-6]|table|section|article)$/;

function isBlock(node: Html): boolean {
  return BLOCK.test(node.nodeName) || ('childNodes' in node && node.childNodes.some(isBlock));
}

/** Inline content between blocks becomes paragraphs. */
function readBlocks(nodes: readonly Html[], tools: Tools): Content {
  const blocks: Content = [];
  let run: Html[] = [];
  const flush = (): void => {
    const children = trim(run.flatMap((node) => readInline(node, tools)));
    if (children.length > 0) blocks.push({type: 'paragraph', children});
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    blocks.push(...readBlock(node as Element, tools));
  }
  flush();
  return blocks;
}

function readBlock(element: Element, tools: Tools): Content {
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

function readInline(node: Html, tools: Tools): PhrasingContent[] {
  if (node.nodeName === '#text' && 'value' in node) {
    return tools.readText(node.value.replace(/[ \t]+/g, ' '));
  }
  if (!('childNodes' in node) || !('attrs' in node)) return [];
  const children = node.childNodes.flatMap((child) => readInline(child, tools));
  const get = (name: string): string => node.attrs.find((each) => each.name === name)?.value ?? '';
  switch (node.nodeName) {
    case 'b':
    case 'strong':
      return [{type: 'strong', children}];
    case 'i':
    case 'em':
      return [{type: 'emphasis', children}];
    case 's':
    case 'del':
      return [{type: 'delete', children}];
    case 'code':
    case 'tt':
    case 'kbd':
      return [{type: 'inlineCode', value: textOf(node).replace(/\s+/g, ' ')}];
    case 'br':
      return [{type: 'break'}];
    case 'a':
      return [{type: 'link', url: get('href'), children}];
    case 'img':
      if (get('src').startsWith('@@'))
        tools.report(`image \`${get('src')}\`: it is not in the file`);
      return [{type: 'image', url: get('src'), alt: get('alt')}];
    case 'sub':
    case 'sup':
      return [{type: 'mdxJsxTextElement', name: node.nodeName, attributes: [], children}];
    default:
      tools.report(`\`<${node.nodeName}>\`: only its text was kept`);
      return children;
  }
}

function textOf(node: Html): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Without line breaks and space at both ends. */
function trim(nodes: PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: Nodes | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && !node.value.trim());
  const trimmed = [...nodes];
  while (isEmpty(trimmed[0])) trimmed.shift();
  while (isEmpty(trimmed.at(-1))) trimmed.pop();
  const [first, last] = [trimmed[0], trimmed.at(-1)];
  if (first?.type === 'text') trimmed[0] = {...first, value: first.value.trimStart()};
  if (last?.type === 'text') {
    const value = (trimmed.length === 1 ? (trimmed[0] as typeof last) : last).value.trimEnd();
    trimmed[trimmed.length - 1] = {...last, value};
  }
  return trimmed;
}
