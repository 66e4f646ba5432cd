import type {LoadContext} from '@docusaurus/types';
import type {PluggableList} from 'unified';

import type {ReadFile} from '../page/readPage.js';
import {remarkQuiz} from '../remark/index.js';
import type {SourceFolders} from '../remark/sourcePath.js';
import {createReader} from './createReader.js';
import type {ReaderOptions} from './createReader.js';
import type {PluginOptions} from './options.js';
import {isTransform, mergeOptions} from './transform.js';
import type {Admonitions} from './transform.js';

/** What a content plugin's options say of how its Markdown is read. */
export interface ContentSyntax {
  /** The remark plugins of the content plugin, without ours. */
  remarkPlugins: PluggableList;
  /** Which names make an admonition. */
  admonitions: Admonitions;
  /** The author's own entry for the transform, `remarkQuiz` or `[remarkQuiz, {…}]`; none on most sites. */
  byHand: unknown;
}

/** The options of a content plugin that are read here. */
export interface ContentOptions {
  id?: string;
  path?: string;
  beforeDefaultRemarkPlugins?: PluggableList;
  remarkPlugins?: PluggableList;
  admonitions?: Admonitions;
}

/** Reads of the options of a content plugin how its Markdown is read. */
export function readSyntax({
  beforeDefaultRemarkPlugins = [],
  remarkPlugins = [],
  admonitions,
}: ContentOptions): ContentSyntax {
  const all = [...beforeDefaultRemarkPlugins, ...remarkPlugins];
  return {
    remarkPlugins: all.filter((each) => !isTransform(remarkQuiz, each)),
    admonitions,
    byHand: all.find((each) => isTransform(remarkQuiz, each)),
  };
}

/** The site whose Markdown is read, and the language of its pages, as BCP 47 writes it. */
export interface ReadSite
  extends Required<Pick<SourceFolders, 'folders'>>, Pick<ReaderOptions, 'trees' | 'pages'> {
  context: LoadContext;
  options: PluginOptions;
  locale: string;
}

/** Prepares to read the Markdown of one content plugin; without a plugin, as the host does by default. */
export function createContentReader(
  {context, options, folders, locale, trees, pages}: ReadSite,
  syntax?: ContentSyntax,
): Promise<ReadFile> {
  const {siteDir, siteConfig} = context;
  return createReader({
    siteDir,
    markdown: siteConfig.markdown,
    anchors: siteConfig.markdown.anchors,
    folders,
    locale,
    ...(trees && {trees}),
    ...(pages && {pages}),
    remarkPlugins: syntax?.remarkPlugins ?? [],
    ...mergeOptions(options, syntax?.byHand, syntax?.admonitions),
  });
}
