import type {Nodes, PhrasingContent, RootContent} from 'mdast';

import {lineOf} from '../content.js';
import type {AddNote} from './importer.js';

/** Characters for private use; in the text that is imported they are unlikely. */
const [OPEN, CLOSE] = ['\uE100', '\uE101'];
const PLACEHOLDER = /\uE100(\d+)\uE101/;
const CODE_OR_BLANK =
  /^[ \t]*(`{3,}(?!`)|~{3,}(?!~))[^]*?(?:^[ \t]*\1|(?![^]))|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)|\[\[((?:(?!\[\[)[^\]\n])+)\]\]/gm;

/** Puts placeholders in the place of `[[key]]` outside of code, so that nothing in a key is Markdown. */
export function hideBlanks(text: string): {text: string; keys: string[]} {
  const keys: string[] = [];
  const hidden = text.replace(
    CODE_OR_BLANK,
    (found: string, _: string, __: string, key?: string) =>
      key === undefined ? found : `${OPEN}${keys.push(key.trim()) - 1}${CLOSE}`,
  );
  return {text: hidden, keys};
}

/** Puts blanks in the place of their placeholders, and says whether a block has some. */
export function showBlanks(block: RootContent, keys: readonly string[], add: AddNote): boolean {
  if (!('children' in block)) return false;
  let isFound = false;
  const children = block.children.flatMap((child: Nodes): Nodes[] => {
    if (child.type === 'text') {
      const parts = splitText(child.value, keys);
      isFound ||= parts.some(({type}) => type === 'blank');
      return parts;
    }
    if (JSON.stringify({...child, children: []}).includes(OPEN)) {
      add(lineOf(child), 'a blank in a link, an image or a component: write it as text');
    }
    isFound = showBlanks(child as RootContent, keys, add) || isFound;
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
