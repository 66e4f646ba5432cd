import path from 'node:path';
import type {InitializedPlugin} from '@docusaurus/types';

import {readSyntax} from '../../host/contentSyntax.js';
import type {ContentOptions, ContentSyntax} from '../../host/contentSyntax.js';
import {loadHostModule} from '../../host/loadHostModule.js';
import {findMarkdown} from './findMarkdown.js';

/** The Markdown that one content plugin reads for one locale. */
export interface ContentFiles extends ContentSyntax {
  /** Of the plugin, such as `docusaurus-plugin-content-docs`. */
  plugin: string;
  /** Of the plugin's instance. */
  id: string;
  locale: string;
  /**
   * The folder that the plugin reads for the default locale, from the folder of the site; for docs, of the current
   * version.
   */
  folder: string;
  /** Absolute, sorted; partials included. */
  files: string[];
}

/**
 * Lists what the plugins of a site read for a locale: the Markdown that they watch, without files that are `known`
 * already.
 */
export async function loadContents(
  plugins: readonly InitializedPlugin[],
  locale: string,
  known: ReadonlyMap<string, unknown>,
): Promise<ContentFiles[]> {
  const taken = new Set(known.keys());
  const contents: ContentFiles[] = [];
  for (const plugin of plugins) {
    const files = await findWatched(plugin.getPathsToWatch?.() ?? []);
    const own = files.filter((file) => !taken.has(file));
    if (own.length === 0) continue;
    own.forEach((file) => taken.add(file));
    const options = plugin.options as ContentOptions;
    const {id = 'default', path: folder = ''} = options;
    contents.push({
      plugin: plugin.name,
      id,
      locale,
      folder,
      files: own,
      ...readSyntax(options),
    });
  }
  return contents;
}

async function findWatched(patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0) return [];
  const {posixPath} = loadHostModule('@docusaurus/utils');
  // The host does the same, because globs can have no `\\` and no letter of a drive.
  const globs = patterns.map((pattern) => posixPath(path.relative('', pattern)));
  const files = await findMarkdown(globs, {expandDirectories: {extensions: ['md', 'mdx']}});
  return files.sort();
}
