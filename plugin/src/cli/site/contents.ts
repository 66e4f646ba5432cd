import path from 'node:path';
import {posixPath} from '@docusaurus/utils';
import type {InitializedPlugin} from '@docusaurus/types';
import type {PluggableList} from 'unified';

import type {RemarkQuizOptions} from '../../remark/index.js';
import {findMarkdown} from './findMarkdown.js';

/** The Markdown that one content plugin reads for one locale. */
export interface Content {
  /** Of the plugin, such as `docusaurus-plugin-content-docs`. */
  plugin: string;
  /** Of the plugin's instance. */
  id: string;
  locale: string;
  /** What the plugin reads for the default locale, from the folder of the site; of docs the current version. */
  folder: string;
  /** Absolute, sorted; partials included. */
  files: string[];
  /** Those of the plugin, without ours. */
  remarkPlugins: PluggableList;
  /** What the author wrote beside `remarkQuiz`, which wins over the plugin's options. */
  written: RemarkQuizOptions;
}

interface ContentOptions {
  id?: string;
  path?: string;
  beforeDefaultRemarkPlugins?: PluggableList;
  remarkPlugins?: PluggableList;
}

/** What the plugins of a site read for a locale: the Markdown that they watch, but for what is known already. */
export async function loadContents(
  plugins: readonly InitializedPlugin[],
  locale: string,
  known: ReadonlyMap<string, unknown>,
): Promise<Content[]> {
  const taken = new Set(known.keys());
  const contents: Content[] = [];
  for (const plugin of plugins) {
    const files = await findWatched(plugin.getPathsToWatch?.() ?? []);
    const own = files.filter((file) => !taken.has(file));
    if (own.length === 0) continue;
    own.forEach((file) => taken.add(file));
    const {
      id = 'default',
      path: folder = '',
      beforeDefaultRemarkPlugins = [],
      remarkPlugins = [],
    } = plugin.options as ContentOptions;
    const all = [...beforeDefaultRemarkPlugins, ...remarkPlugins];
    const byHand = all.find(isOurs);
    contents.push({
      plugin: plugin.name,
      id,
      locale,
      folder,
      files: own,
      remarkPlugins: all.filter((each) => !isOurs(each)),
      written: Array.isArray(byHand) ? ((byHand[1] ?? {}) as RemarkQuizOptions) : {},
    });
  }
  return contents;
}

async function findWatched(patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0) return [];
  // As the host does it: globs have no `\\`, and no letter of a drive.
  const globs = patterns.map((pattern) => posixPath(path.relative('', pattern)));
  const files = await findMarkdown(globs, {expandDirectories: {extensions: ['md', 'mdx']}});
  return files.sort();
}

/** Compared by name, because config and plugin may each have loaded their own copy of this package. */
function isOurs(plugin: PluggableList[number]): boolean {
  const attacher: unknown = Array.isArray(plugin) ? plugin[0] : plugin;
  return typeof attacher === 'function' && attacher.name === 'remarkQuiz';
}
