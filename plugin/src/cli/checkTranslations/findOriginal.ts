import path from 'node:path';

import {toName} from '../../remark/sourcePath.js';
import {nameVersionFolder} from '../../host/versions.js';
import type {ContentFiles} from '../site/contents.js';

/**
 * Finds the original (absolute) of a translated file; nothing for a file that is no translation. The host keeps the
 * translations of a plugin in a folder with the name of the plugin.
 *
 * - `i18n/de/docusaurus-plugin-content-docs/current/a.md` is a translation of `docs/a.md`.
 * - `i18n/de/docusaurus-plugin-content-docs/version-1/a.md` is one of `versioned_docs/version-1/a.md`.
 */
export function findOriginal(
  file: string,
  {plugin, id, folder}: Pick<ContentFiles, 'plugin' | 'id' | 'folder'>,
  siteDir: string,
): string | undefined {
  const isDefault = id === 'default';
  const own = `/${plugin}${isDefault ? '' : `-${id}`}/`;
  const name = toName(siteDir, file);
  const start = name.indexOf(own);
  if (start < 0) return undefined;
  const rest = name.slice(start + own.length);
  if (plugin !== 'docusaurus-plugin-content-docs') return path.resolve(siteDir, folder, rest);
  const [version = '', ...parts] = rest.split('/');
  if (version === 'current') return path.resolve(siteDir, folder, ...parts);
  return path.resolve(siteDir, nameVersionFolder(id), version, ...parts);
}
