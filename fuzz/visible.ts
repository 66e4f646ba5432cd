import type {Element, Nodes, Root} from 'hast';

/** What readers see of a page without opening anything, as far as the plugin's widgets did not put it there. */
export interface Visible {
  /** The text, with a line for each block. */
  text: string;
  /** The texts of ticked boxes. */
  checked: string[];
}

const UNSEEN = ['script', 'style', 'template', 'head', 'title'];
const INLINE = [
  'a',
  'abbr',
  'b',
  'code',
  'del',
  'em',
  'i',
  'input',
  'kbd',
  'mark',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
];

/** Reads what is seen of a compiled page. `widget` is the name of the element that stands for a quiz. */
export function readVisible(root: Root, widget: RegExp): Visible {
  const checked: string[] = [];
  const read = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'mdxJsxFlowElement' && widget.test(node.name ?? '')) return '';
    if (!('children' in node)) return '';
    if (node.type === 'element' && UNSEEN.includes(node.tagName)) return '';
    const text = node.children.map(read).join('');
    if (node.type === 'element' && isTicked(node)) checked.push(text);
    const isInline =
      node.type === 'mdxJsxTextElement' ||
      (node.type === 'element' && INLINE.includes(node.tagName));
    return isInline ? text : `\n${text}\n`;
  };
  return {text: read(root), checked};
}

/** Whether a list item begins with a ticked box, alone or in its first paragraph. */
function isTicked({tagName, children}: Element): boolean {
  if (tagName !== 'li') return false;
  const elements = children.filter((child) => child.type === 'element');
  const [box] = elements[0]?.tagName === 'p' ? elements[0].children : elements;
  return box?.type === 'element' && box.tagName === 'input' && Boolean(box.properties.checked);
}
