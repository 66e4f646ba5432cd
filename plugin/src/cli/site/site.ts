import fs from 'node:fs';
import path from 'node:path';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';

import {PLUGIN_NAME} from '../../host/instances.js';
import {loadHostModule} from '../../host/loadHostModule.js';
import {DEFAULT_OPTIONS} from '../../host/options.js';
import type {PluginOptions} from '../../host/options.js';
import {mergeOptions} from '../../host/transform.js';
import {listVersionFolders} from '../../host/versions.js';
import {createEvidenceChecker} from '../../lint/drift/farEvidence.js';
import type {CheckFarEvidence} from '../../lint/drift/farEvidence.js';
import {createDriftFinder} from '../../lint/drift/findDrifts.js';
import type {FindDrifts} from '../../lint/drift/findDrifts.js';
import type {ReadFile} from '../../page/readPage.js';
import {toName} from '../../remark/sourcePath.js';
import {loadAllContent} from '../../scan/loadAllContent.js';
import {Scanner} from '../../scan/Scanner.js';
import type {Scan} from '../../scan/scanSite.js';
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
  checkFarEvidence: CheckFarEvidence;
  /** Finds the quizzes that readers of a locale meet, as a build of that locale does. */
  scan: (locale: string) => Promise<Scan>;
  /** The locale to which a file (absolute) belongs; the default one for a file of none. */
  findLocale: (file: string) => string;
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
  const loaded = new Map<string, LoadedLocale>();
  for (const locale of locales) {
    const own =
      locale === i18n.defaultLocale ? {context, plugins} : await loadTranslation(context, locale);
    if (!own) continue;
    loaded.set(locale, own);
    for (const content of await loadContents(own.plugins, locale, known)) {
      contents.push(content);
      content.files.forEach((file) => known.set(file, content));
    }
  }
  const findLocale = (file: string): string => known.get(file)?.locale ?? i18n.defaultLocale;
  const findLanguage = (file: string) => {
    const locale = findLocale(file);
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
    checkFarEvidence: createEvidenceChecker(
      siteDir,
      read,
      (file) => findLocale(file) !== i18n.defaultLocale,
    ),
    scan: async (locale) => {
      const own = loaded.get(locale) ?? {context, plugins};
      const names = new Set(contents.map(({plugin, id}) => JSON.stringify([plugin, id])));
      const reading = own.plugins.filter(({name, options: {id = 'default'}}) =>
        names.has(JSON.stringify([name, id])),
      );
      return new Scanner(own.context, options).scan(await loadAllContent(reading));
    },
    findLocale,
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

/** A site in one of its locales. */
interface LoadedLocale {
  context: LoadContext;
  plugins: InitializedPlugin[];
}

/** The site in another locale; nothing where nothing is translated. */
async function loadTranslation(
  {siteDir, siteConfigPath: config, i18n}: LoadContext,
  locale: string,
): Promise<LoadedLocale | undefined> {
  const folder = path.resolve(siteDir, i18n.path, i18n.localeConfigs[locale]?.path ?? locale);
  if (!fs.existsSync(folder)) return undefined;
  const {initPlugins} = loadHostModule('@docusaurus/core/lib/server/plugins/init.js', siteDir);
  const {loadContext} = loadHostModule('@docusaurus/core/lib/server/site.js', siteDir);
  const context = await loadContext({siteDir, config, locale});
  return {context, plugins: await initPlugins(context)};
}

function findOptions(plugins: readonly InitializedPlugin[]): PluginOptions {
  const own = plugins.find(({name}) => name === PLUGIN_NAME);
  return {...DEFAULT_OPTIONS, ...(own?.options as Partial<PluginOptions> | undefined)};
}
