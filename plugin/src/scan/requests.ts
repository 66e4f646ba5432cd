import type {Nodes, Root} from 'mdast';

import {walk} from '../mdast/walk.js';

/** A module that some code asks for, in an import or export, or in a call of `import` or `require`. */
const REQUEST = /\b(?:from|import|require)\b\s*(?:\(\s*)?(?:"([^"\n]*)"|'([^'\n]*)')/g;

/**
 * Comments and template literals, in which nothing is asked for; and texts in quotes, in which neither of them begins. One
 * that nothing closes ends where it must, so that no end is looked for twice.
 */
const SKIPPED =
  /\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|\/\/.*|`(?:[^`\\]|\\[^])*`?|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?/g;

/**
 * Lists what a text may ask for. In Markdown that is more than what it does ask for, since code in a fence is no code of
 * the page.
 */
export function guessRequests(text: string): string[] {
  return [...text.matchAll(REQUEST)].map(([, double, single]) => double ?? single ?? '');
}

/**
 * Lists what some code asks for.
 *
 *     import Part from './_part.mdx';      →   `./_part.mdx`
 *     // import Old from './_old.mdx';     →   nothing
 */
export function listRequests(code: string): string[] {
  return guessRequests(code.replace(SKIPPED, (text) => (/^["']/.test(text) ? text : ' ')));
}

/** Lists what the code of a parsed Markdown file asks for: that of its imports, exports, expressions and attributes. */
export function listPageRequests(tree: Root): string[] {
  const requests: string[] = [];
  walk(tree, (node) => {
    requests.push(...listCode(node).flatMap(listRequests));
    return undefined;
  });
  return requests;
}

function listCode(node: Nodes): string[] {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [node.value];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({value}) =>
        typeof value === 'object' && value !== null ? [value.value] : [],
      );
    default:
      return [];
  }
}
