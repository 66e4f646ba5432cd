import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast';

import {walk} from '../../mdast/walk.js';
import {lineOf} from '../lineOf.js';
import type {AddNote} from '../importer.js';
import {CODE} from './code.js';

/** Characters for private use. They mean nothing, so nothing is lost where they are taken out of an imported text. */
const [OPEN, CLOSE] = ['\uE100', '\uE101'];
const PLACEHOLDER = /\uE100(\d+)\uE101/;
const BLANK = /\[\[((?:(?!\[\[)[^\]\n])+)\]\]/;
const CODE_OR_BLANK = new RegExp(`${CODE.source}|${BLANK.source}`, 'gm');

/**
 * Puts placeholders in the place of blanks outside of code, so that no key is read as Markdown: `[[*a*]]` has the key
 * `*a*`.
 */
export function hideBlanks(text: string): {text: string; keys: string[]} {
  const keys: string[] = [];
  const hidden = text
    .replace(/[\uE100\uE101]/g, '\uFFFD')
    .replace(CODE_OR_BLANK, (found: string, _: string, __: string, key?: string) =>
      key === undefined ? found : `${OPEN}${keys.push(key.trim()) - 1}${CLOSE}`,
    );
  return {text: hidden, keys};
}

/** Writes `[[key]]` again where a placeholder is not in text: in an address, a formula or an attribute. */
export function restoreBrackets(tree: Root, keys: readonly string[], add: AddNote): void {
  walk(tree, (node) => {
    if (node.type === 'text' || node.type === 'html') return undefined;
    for (const [name, value] of Object.entries(node)) {
      if (typeof value !== 'string' || !value.includes(OPEN)) continue;
      add(lineOf(node), 'a blank in a link, an image or a component: write it as text');
      Object.assign(node, {[name]: writeBrackets(value, keys)});
    }
    return undefined;
  });
}

/** Puts blanks in the place of their placeholders in the text of a block. Returns whether there are any. */
export function showBlanks(block: RootContent, keys: readonly string[]): boolean {
  if (!('children' in block)) return false;
  let isFound = false;
  const children = block.children.flatMap((child: Nodes): Nodes[] => {
    if (child.type === 'text') {
      const parts = splitText(child.value, keys);
      isFound ||= parts.some(({type}) => type === 'blank');
      return parts;
    }
    isFound = showBlanks(child as RootContent, keys) || isFound;
    return [child];
  });
  Object.assign(block, {children});
  return isFound;
}

function splitText(value: string, keys: readonly string[]): PhrasingContent[] {
  return value.split(PLACEHOLDER).flatMap((part, index): PhrasingContent[] => {
    if (index % 2 === 1) return [{type: 'blank', keys: [{text: keys[Number(part)] ?? ''}]}];
    return part ? [{type: 'text', value: part}] : [];
  });
}

function writeBrackets(value: string, keys: readonly string[]): string {
  const parts = value.split(PLACEHOLDER);
  return parts
    .map((part, index) => (index % 2 === 1 ? `[[${keys[Number(part)] ?? ''}]]` : part))
    .join('');
}
