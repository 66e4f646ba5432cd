/**
 * Loads the processor of unified that parses and writes Markdown as most systems know it (`md`), or MDX with directives
 * (`mdx`). It is loaded here alone, so a site that imports nothing does not load it.
 */
export async function loadProcessor(format: 'md' | 'mdx') {
  const [{unified}, {default: parse}, {default: stringify}, {default: gfm}, {default: math}] =
    await Promise.all([
      import('unified'),
      import('remark-parse'),
      import('remark-stringify'),
      import('remark-gfm'),
      import('remark-math'),
    ]);
  const processor = unified().use(parse).use(stringify).use(gfm).use(math);
  if (format === 'md') return processor;
  const [{default: mdx}, {default: directive}] = await Promise.all([
    import('remark-mdx'),
    import('remark-directive'),
  ]);
  return processor.use(mdx).use(directive);
}
