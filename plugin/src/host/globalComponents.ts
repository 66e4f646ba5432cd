import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** The modules with the components that each page of MDX has: the one in use, and those that it may be made of. */
const MODULES = [
  '@theme/MDXComponents',
  '@theme-original/MDXComponents',
  '@theme-init/MDXComponents',
];

/** Where a site may have its own. */
const OWN = ['', '/index'].flatMap((end) =>
  ['js', 'jsx', 'ts', 'tsx', 'mjs'].map((ending) => `src/theme/MDXComponents${end}.${ending}`),
);

/** A spread of anything but the components of the theme itself. */
const SPREAD = /\.\.\.(?!\w*(?:MDXComponents|[Oo]riginal)\w*)[\w({]/;

/**
 * Lists the names of the components that pages of MDX have without an import. `aliases` are those of the bundler, if they are
 * known. With `*` among them, it may be any name, because the site takes components from elsewhere.
 *
 *     export default {...MDXComponents, Hint};       → Hint, and other words of the module
 *     export default {...MDXComponents, ...widgets}; → the same, and `*`
 */
export function listGlobalComponents(
  siteDir: string,
  aliases: Readonly<Record<string, unknown>> = {},
): string[] {
  const aliased = MODULES.map((name) => aliases[name]).filter((file) => typeof file === 'string');
  const own = OWN.map((name) => path.join(siteDir, name));
  const files = new Set([...aliased, ...own].filter((file) => existsSync(file)));
  const texts = [...files].map((file) => readFileSync(file, 'utf8'));
  const names = new Set(texts.flatMap((text) => text.match(/[A-Z]\w*/g) ?? []));
  return [...names, ...(texts.some((text) => SPREAD.test(text)) ? ['*'] : [])].sort();
}
