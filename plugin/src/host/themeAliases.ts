import {createRequire} from 'node:module';
import path from 'node:path';

/** What the browser must have once: it shares React contexts, storage and languages with the theme. */
export const SHARED: readonly string[] = [
  '@docusaurus/theme-common',
  '@docusaurus/theme-common/internal',
  'prism-react-renderer',
];

/** The component of the theme that provides these contexts, as the theme has it, however the site replaces it. */
const PROVIDERS = ['@theme-init/Layout/Provider', '@theme-original/Layout/Provider'];

/**
 * Aliases that lead imports of what must exist once to the copies of the site's theme, whatever stands beside the file
 * that imports it. `aliases` are those that the bundler has so far; they say where the theme is, and what the site has
 * given an alias itself is left alone. Throws where the site has no such theme.
 *
 *     @theme-original/Layout/Provider: …/theme-classic/lib/theme/Layout/Provider/index.js
 *         →   @docusaurus/theme-common$: …/theme-common/lib/index.js, as theme-classic finds it
 */
export function findThemeAliases(
  aliases: Readonly<Record<string, unknown>>,
  configPath: string,
): Record<string, string> {
  const provider = PROVIDERS.map((name) => aliases[name]).find((file) => typeof file === 'string');
  const names = SHARED.filter((name) => !(`${name}$` in aliases));
  return Object.fromEntries(
    names.map((name) => [`${name}$`, findShared(name, provider ?? configPath)]),
  );
}

function findShared(name: string, from: string): string {
  const {resolve} = createRequire(from);
  // A package may have one file for `import` and another for `require`: in its folder, the bundler takes its pick.
  const folder = attempt(() => path.dirname(resolve(`${name}/package.json`)));
  const found = folder ?? attempt(() => resolve(name));
  if (found !== undefined) return found;
  throw new Error(
    `docusaurus-plugin-quiz looked for ${name} from ${from} and found none. It needs a theme that brings it along, such as @docusaurus/theme-classic, which is a part of @docusaurus/preset-classic.`,
  );
}

function attempt(find: () => string): string | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
