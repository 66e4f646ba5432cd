import type {Root} from 'mdast';

import {checkMarkdown, checkTree, tooDeep} from './depth.js';
import {loadProcessor} from './processor.js';
import {resolveReferences} from './references.js';

/**
 * Parses Markdown of another system. Links and images have their addresses, also where the text defines these elsewhere.
 * `$x^2$` is a formula. Throws an `UnreadableError` for text that is nested too deep.
 */
export type Parse = (text: string) => Root;

/** Loads the parser of Markdown as most systems know it, or of MDX with directives, which throws at broken JSX. */
export async function loadParser(format: 'md' | 'mdx'): Promise<Parse> {
  const processor = (await loadProcessor(format)).freeze();
  return (text) => {
    checkMarkdown(text);
    try {
      const tree = processor.parse(text);
      checkTree(tree);
      return resolveReferences(tree);
    } catch (error) {
      // The parser of expressions takes a level of the stack for each operator.
      if (error instanceof RangeError) throw tooDeep(1);
      throw error;
    }
  };
}
