import type {Root} from 'mdast';

import {checkMarkdown, checkTree, tooDeep} from './depth.js';
import {resolveReferences} from './references.js';

/**
 * Parses Markdown of another system. Links and images have their addresses, wherever these are defined, and what looks
 * like mathematics is a formula. Throws an `UnreadableError` for text that is nested too deep.
 */
export type Parse = (text: string) => Root;

/** Loads the parser of Markdown as most systems know it, or of MDX with directives, which throws at broken JSX. */
export async function loadParser(format: 'md' | 'mdx'): Promise<Parse> {
  const [{fromMarkdown}, {gfm}, {gfmFromMarkdown}, {math}, {mathFromMarkdown}] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
    import('micromark-extension-math'),
    import('mdast-util-math'),
  ]);
  const extensions = [gfm(), math()];
  const mdastExtensions = [gfmFromMarkdown(), mathFromMarkdown()];
  if (format === 'mdx') {
    const [{mdxjs}, {mdxFromMarkdown}, {directive}, {directiveFromMarkdown}] = await Promise.all([
      import('micromark-extension-mdxjs'),
      import('mdast-util-mdx'),
      import('micromark-extension-directive'),
      import('mdast-util-directive'),
    ]);
    extensions.push(mdxjs(), directive());
    mdastExtensions.push(mdxFromMarkdown(), directiveFromMarkdown());
  }
  return (text) => {
    checkMarkdown(text);
    try {
      const tree = fromMarkdown(text, {extensions, mdastExtensions});
      checkTree(tree);
      return resolveReferences(tree);
    } catch (error) {
      // The parser of expressions takes a level of the stack for each operator.
      if (error instanceof RangeError) throw tooDeep(1);
      throw error;
    }
  };
}
