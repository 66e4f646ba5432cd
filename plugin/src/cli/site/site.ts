import fs from 'node:fs';
import path from 'node:path';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';

import {PLUGIN_NAME} from '../../host/instances.js';
import {loadHostModule} from '../../host/loadHostModule.js';
import {DEFAULT_OPTIONS} from '../../host/options.js';
import type {PluginOptions} from '../../host/options.js';
import {mergeOptions} from '../../host/transform.js';
import {listVersionFolders} from '../../host/versions.js';
import {createDriftFinder} from '../../lint/drift/findDrifts.js';
import type {FindDrifts} from '../../lint/drift/findDrifts.js';
import type {ReadFile} from '../../page/readPage.js';
import {toName} from '../../remark/sourcePath.js';
import {loadContents} from './contents.js';
import type {ContentFiles} from './contents.js';
import {createSiteReader} from './siteReader.js';

/** A site as the commands see it: its Markdown files, and how each is read. */
export interface Site {
  siteDir: string;
  configPath: string;
  /** The plugin's own. */
  options: PluginOptions;
  /** The default one first. */
  locales: readonly string[];
  /** What each content plugin reads for each locale. The default locale comes first, and no file is in two of them. */
  contents: readonly ContentFiles[];
  /** Reads a file (absolute) as its content plugin does. A file of no plugin is read as the host does by default. */
  read: ReadFile;
  findDrifts: FindDrifts;
  /** The language of a file (absolute), as BCP 47 writes it. */
  findLanguage: (file: string) => string;
  /** What blocks with quizzes are called in a file (absolute). */
  findQuizName: (file: string) => string;
  /** A file (absolute) as messages name it: from the folder of the site, `/` between the parts. */
  toName: (file: string) => string;
}

/** Loads what the commands need of a site; `context` is that of its default locale. */
export async function loadSite(context: LoadContext): Promise<Site> {
  const {siteDir, siteConfigPath: configPath, i18n} = context;
  const {initPlugins} = loadHostModule('@docusaurus/core/lib/server/plugins/init.js', siteDir);
  const plugins = await initPlugins(context);
  const options = findOptions(plugins);
  const locales = [i18n.defaultLocale, ...i18n.locales.filter((it) => it !== i18n.defaultLocale)];
  const known = new Map<string, ContentFiles>();
  const contents: ContentFiles[] = [];
  for (const locale of locales) {
    const own =
      locale === i18n.defaultLocale ? plugins : await loadTranslatedPlugins(context, locale);
    for (const content of await loadContents(own, locale, known)) {
      contents.push(content);
      content.files.forEach((file) => known.set(file, content));
    }
  }
  const findLanguage = (file: string) => {
    const locale = known.get(file)?.locale ?? i18n.defaultLocale;
    return i18n.localeConfigs[locale]?.htmlLang ?? locale;
  };
  const read = createSiteReader({
    context,
    options,
    folders: listVersionFolders(plugins, siteDir),
    findContent: (file) => known.get(file),
    findLanguage,
  });
  return {
    siteDir,
    configPath,
    options,
    locales,
    contents,
    read,
    findDrifts: createDriftFinder(siteDir, read),
    findLanguage,
    findQuizName: (file) =>
      mergeOptions(options, known.get(file)?.byHand, undefined).name ?? options.name,
    toName: (file) => toName(siteDir, file),
  };
}

/** Loads the options of the plugin alone. */
export async function loadOptions(context: LoadContext): Promise<PluginOptions> {
  const {initPlugins} = loadHostModule(
    '@docusaurus/core/lib/server/plugins/init.js',
    context.siteDir,
  );
  return findOptions(await initPlugins(context));
}

/** The plugins of another locale; none where nothing is translated. */
async function loadTranslatedPlugins(
  {siteDir, siteConfigPath: config, i18n}: LoadContext,
  locale: string,
): Promise<InitializedPlugin[]> {
  const folder = path.resolve(siteDir, i18n.path, i18n.localeConfigs[locale]?.path ?? locale);
  if (!fs.existsSync(folder)) return [];
  const {initPlugins} = loadHostModule('@docusaurus/core/lib/server/plugins/init.js', siteDir);
  const {loadContext} = loadHostModule('@docusaurus/core/lib/server/site.js', siteDir);
  return initPlugins(await loadContext({siteDir, config, locale}));
}

function findOptions(plugins: readonly InitializedPlugin[]): PluginOptions {
  const own = plugins.find(({name}) => name === PLUGIN_NAME);
  return {...DEFAULT_OPTIONS, ...(own?.options as Partial<PluginOptions> | undefined)};
}
