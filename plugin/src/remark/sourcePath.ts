import {relative} from 'node:path';

/** What sources are named by. */
export interface SourceFolders {
  /** The folder from which sources are named. Default: the working folder. */
  siteDir?: string;
  /** Folders of docs versions and the folder of the current one, for docs instances whose folder is not their id. */
  folders?: Readonly<Record<string, string>>;
}

/** The name of a file: its path from a folder, with `/` between the parts on every system. */
export function toName(folder: string, file: string): string {
  return relative(folder, file).replaceAll('\\', '/');
}

/**
 * The file under which readers' state is kept: its path from the site's folder, a version folder mapped to the current
 * one. A translated file keeps its locale, which is a part of its path.
 */
export function toSourcePath(
  path: string,
  siteDir: string,
  folders: Readonly<Record<string, string>>,
): string {
  const source = toName(siteDir, path);
  const translated = /^(i18n\/[^/]+\/docusaurus-plugin-content-docs[^/]*\/)version-[^/]+\//.exec(
    source,
  );
  if (translated) return `${translated[1]}current/${source.slice(translated[0].length)}`;
  const versioned = /^([^/]*versioned_docs)\/version-[^/]+\//.exec(source);
  if (!versioned) return source;
  const folder = versioned[1] ?? '';
  const current = folders[folder] ?? folder.replace(/_?versioned_docs$/, '');
  return `${current || 'docs'}/${source.slice(versioned[0].length)}`;
}
