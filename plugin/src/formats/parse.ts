import type {Root} from 'mdast';

/** Parses Markdown of another system; what math looks like stays what it is. */
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
  return (text) => fromMarkdown(text, {extensions, mdastExtensions});
}
