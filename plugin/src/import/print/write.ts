import type {Parents, PhrasingContent, Root, Text} from 'mdast';
import type {Node} from 'unist';
import type {Handle, State} from 'mdast-util-to-markdown';

import {walk} from '../../mdast/walk.js';
import type {Blank} from '../authored.js';
import {loadProcessor} from '../processor.js';
import {writeBlank} from './blank.js';

/** Text of the grammar itself, written as it is. */
export interface Source extends Node {
  type: 'source';
  value: string;
}

/** Text in the brackets of a directive. */
export interface Label extends Node {
  type: 'label';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    source: Source;
    label: Label;
  }
  interface RootContentMap {
    source: Source;
    label: Label;
  }
}

/** Loads what writes a tree as Markdown that means the same in `.md` and `.mdx`, in the style of Prettier. */
export async function loadWriter(): Promise<(tree: Root) => string> {
  const [processor, {directiveToMarkdown}] = await Promise.all([
    loadProcessor('mdx'),
    import('mdast-util-directive'),
  ]);
  const {handlers} = directiveToMarkdown({preferUnquoted: true});
  const writer = processor
    .data('settings', {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      listItemIndent: 'one',
      resourceLink: true,
      handlers: {
        ...handlers,
        containerDirective: spaceOut(handlers?.containerDirective),
        blank: handleBlank,
        label: handleLabel,
        source: handleSource,
        text: handleText,
      },
    })
    .freeze();
  return (tree) => {
    breakFences(tree);
    return writer.stringify(tree).replace(PRIVATE, '\uFFFD');
  };
}

/** Characters for private use. The importers mark places in a text with them. */
const PRIVATE = /[\uE000-\uF8FF]/g;

/**
 * Changes code so that Docusaurus finds no fence in it to take away. It looks for ```` ```mdx-code-block ```` in the text
 * of the page, and up to the next end of a fence, whatever these lines are a part of. A space behind the name hides the
 * line.
 */
function breakFences(tree: Root): void {
  walk(tree, (node) => {
    if (node.type !== 'code') return;
    node.value = node.value.replace(/\r\n?/g, '\n').replace(/^ *`{3,} *mdx-code-block$/gm, '$& ');
  });
}

/** Puts blank lines around the content. Prettier would make `:::` directly below `- a` a part of that item. */
function spaceOut(handle: Handle | null | undefined): Handle {
  return (node, parent, state, info) => {
    const [first, ...rest] = (handle?.(node, parent, state, info) ?? '').split('\n');
    const last = rest.pop();
    return [first, '', ...rest, '', last].join('\n');
  };
}

const handleSource: Handle = ({value}: Source) => value;

const handleBlank: Handle = (node: Blank, _, {stack}: State) => {
  const written = writeBlank(node);
  return stack.includes('tableCell') ? written.replaceAll('|', '\\|') : written;
};

/** Writes the text in the brackets of a directive. The library escapes too little there. */
const handleLabel: Handle = (node: Label, _, state, info) => {
  const exit = state.enter('phrasing');
  const written = state.containerPhrasing(node, info);
  exit();
  return written;
};

/**
 * Writes text that neither the grammar nor MDX takes for something else, with as few backslashes as possible.
 *
 * - `::hint` becomes `:\:hint`.
 * - `snake_case` stays, where the library writes `snake\\_case`.
 * - `import a` at the start of a block becomes `&#x69;mport a`.
 */
const handleText: Handle = (node: Text, parent: Parents | undefined, state, info) => {
  const safe = state
    .safe(node.value, info)
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
    .replace(/(?<![\\:])::(?=[A-Za-z])/g, '\\:\\:')
    // The library adds no backslash behind a character that has one: `\*:pin`.
    .replace(/(?<!\\)((?:\\\\)*):(?=[A-Za-z])/g, '$1\\:');
  const isStart = parent?.children[0] === node;
  return isStart ? safe.replace(/^(?:im|ex)(?=port\b)/, writeFirstLetter) : safe;
};

/** A text that begins with a character reference, so that nothing takes it for what it means there. */
export function writeFirstLetter(word: string): string {
  return `&#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`;
}
