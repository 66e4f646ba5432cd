import type {LoadContext} from '@docusaurus/types';

import {createContentReader} from '../../host/contentSyntax.js';
import type {PluginOptions} from '../../host/options.js';
import type {ReadFile} from '../../page/readPage.js';
import type {SourceFolders} from '../../remark/sourcePath.js';
import type {ContentFiles} from './contents.js';

/** What says how the files of a site are read. */
export interface SiteReaderOptions extends Required<Pick<SourceFolders, 'folders'>> {
  context: LoadContext;
  options: PluginOptions;
  findContent: (file: string) => ContentFiles | undefined;
  findLanguage: (file: string) => string;
}

/** Prepares to read all files of a site, each as its content plugin does. */
export function createSiteReader(site: SiteReaderOptions): ReadFile {
  const readers = new Map<ContentFiles | undefined, Promise<ReadFile>>();
  return async (text, file, evenWithout) => {
    const content = site.findContent(file);
    const reader =
      readers.get(content) ??
      createContentReader({...site, locale: site.findLanguage(file)}, content);
    readers.set(content, reader);
    return (await reader)(text, file, evenWithout);
  };
}
