import path from 'node:path';
import type {AllContent, LoadContext} from '@docusaurus/types';

import type {ContentOptions} from '../host/contentSyntax.js';
import type {FindOptions} from './contentOptions.js';

/** One instance of a content plugin, and the folders whose Markdown it reads. */
export interface Content {
  plugin: string;
  id: string;
  /** Absolute; those of translations and of all versions included. */
  folders: string[];
  options: ContentOptions;
}

/** What is read here of the content of the host's docs plugin. */
interface DocsContent {
  loadedVersions?: {contentPath: string; contentPathLocalized?: string}[];
}

/** The folders of the host's plugins that say nothing of them in their content, where the options do not name them. */
const FOLDERS: Record<string, string> = {
  'docusaurus-plugin-content-blog': 'blog',
  'docusaurus-plugin-content-pages': 'src/pages',
};

/** Lists the content plugins of a site that have loaded something, each with its options. */
export function listContents(
  allContent: AllContent,
  context: LoadContext,
  findOptions: FindOptions,
): Content[] {
  return Object.entries(allContent).flatMap(([plugin, instances]) =>
    Object.entries(instances)
      .filter(([, content]) => content !== undefined && content !== null)
      .map(([id, content]) => {
        const options = findOptions(plugin, id);
        return {plugin, id, folders: listFolders(plugin, id, content, options, context), options};
      }),
  );
}

/** The content plugin that reads a file (absolute): the one with the longest folder around it. */
export function findContent(contents: readonly Content[], file: string): Content | undefined {
  const around = contents.flatMap((content) =>
    content.folders
      .filter((folder) => file.startsWith(folder + path.sep))
      .map((folder) => ({content, folder})),
  );
  return around.toSorted((a, b) => b.folder.length - a.folder.length)[0]?.content;
}

function listFolders(
  plugin: string,
  id: string,
  content: unknown,
  options: ContentOptions,
  {siteDir, localizationDir}: LoadContext,
): string[] {
  const {loadedVersions} = content as DocsContent;
  if (loadedVersions) {
    return loadedVersions.flatMap(({contentPath, contentPathLocalized}) =>
      [contentPath, contentPathLocalized].filter((folder) => folder !== undefined),
    );
  }
  const folder = options.path ?? FOLDERS[plugin];
  const translated = id === 'default' ? plugin : `${plugin}-${id}`;
  return folder === undefined
    ? []
    : [path.resolve(siteDir, folder), path.join(localizationDir, translated)];
}
