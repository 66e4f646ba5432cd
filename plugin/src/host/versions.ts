import path from 'node:path';
import type {AllContent} from '@docusaurus/types';

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
  const toName = (folder: string) => path.relative(siteDir, folder).replaceAll('\\', '/');
  const folders: Record<string, string> = {};
  for (const {loadedVersions} of instances) {
    const current = loadedVersions.find(({versionName}) => versionName === 'current');
    for (const version of loadedVersions) {
      if (!current || version === current) continue;
      folders[toName(path.dirname(version.contentPath))] = toName(current.contentPath);
    }
  }
  return folders;
}
