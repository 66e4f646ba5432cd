import path from 'node:path';
import type {AllContent, InitializedPlugin} from '@docusaurus/types';

import {toName} from '../remark/sourcePath.js';

/** What is read here of the content of the host's docs plugin. */
interface DocsContent {
  loadedVersions: {versionName: string; contentPath: string}[];
}

/**
 * The folder of the current version by the folder that holds the older ones, for each docs instance of the site, such
 * as `{versioned_docs: 'docs'}`. Readers keep their state over versions, so a source is named by the current one.
 */
export function findVersionFolders(
  allContent: AllContent,
  siteDir: string,
): Record<string, string> {
  const instances = Object.values(
    allContent['docusaurus-plugin-content-docs'] ?? {},
  ) as DocsContent[];
  const folders: Record<string, string> = {};
  for (const {loadedVersions} of instances) {
    const current = loadedVersions.find(({versionName}) => versionName === 'current');
    for (const version of loadedVersions) {
      if (!current || version === current) continue;
      folders[toName(siteDir, path.dirname(version.contentPath))] = toName(
        siteDir,
        current.contentPath,
      );
    }
  }
  return folders;
}

/**
 * Lists the same without loading the docs: an instance `api` keeps its older versions in the folder `api_versioned_docs`.
 */
export function listVersionFolders(
  plugins: readonly InitializedPlugin[],
  siteDir: string,
): Record<string, string> {
  const docs = plugins.filter(({name}) => name === 'docusaurus-plugin-content-docs');
  return Object.fromEntries(
    docs.map(({options}) => {
      const {id, path: folder} = options as {id: string; path: string};
      return [nameVersionFolder(id), toName(siteDir, path.resolve(siteDir, folder))];
    }),
  );
}

/** The folder of the older versions of an instance of the docs. */
export function nameVersionFolder(id: string): string {
  return id === 'default' ? 'versioned_docs' : `${id}_versioned_docs`;
}
