/**
 * A Docusaurus plugin that turns `:::quiz` blocks in Markdown into interactive quizzes.
 *
 * Say the site's config holds `plugins: ['docusaurus-plugin-quiz']`, and a page
 *
 *     :::quiz
 *     Which planet is the largest?
 *     - [ ] Mars
 *     - [x] Jupiter
 *     :::
 *
 * then that page shows one question with two radio buttons, and checks it.
 */

import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {groupStyles, groupWidget} from './host/chunk.js';
import {listPlaces} from './scan/places.js';
import {addCommands} from './cli/index.js';
import type {PluginOptions} from './host/options.js';
import {explainInstance, PLUGIN_NAME} from './host/instances.js';
import {LinkStylesPlugin} from './host/linkStyles.js';
import {loadHostModule} from './host/loadHostModule.js';
import {PageStore} from './page/pageStore.js';
import {RegisterPlugin} from './host/register.js';
import {findThemeAliases} from './host/themeAliases.js';
import {readTranslations} from './host/translations.js';
import {takeFrom, TreeStore} from './host/treeStore.js';
import {findVersionFolders} from './host/versions.js';
import {Manifest} from './scan/manifest.js';
import {reportMistakes} from './scan/reportMistakes.js';
import {Scanner} from './scan/Scanner.js';

export {validateOptions} from './host/options.js';
export type {Options, PluginOptions} from './host/options.js';
export {remarkQuiz} from './remark/index.js';
export type {RemarkQuizOptions} from './remark/index.js';
export {getSwizzleConfig} from './host/swizzle.js';
export {toPlainMarkdown} from './host/toPlainMarkdown.js';
export type {PlainMarkdownOptions} from './host/toPlainMarkdown.js';

const BROWSER = path.resolve(__dirname, '../browser');
const LOCALES = path.resolve(__dirname, '../locales');

/** The plugin. */
export function pluginQuiz(
  context: LoadContext,
  {id = 'default', ...options}: PluginOptions & {id?: string},
): Plugin<undefined> {
  const {siteDir, generatedFilesDir, siteConfig, siteConfigPath, i18n} = context;
  const locale = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
  const {anchors} = siteConfig.markdown;
  const {report} = loadHostModule('@docusaurus/logger', siteDir).default;
  let folders: Record<string, string> = {};
  // The file that tells browsers where the questions of the site are.
  let places: string | undefined;
  // In `docusaurus start`, which compiles again and again, most of them would never be taken.
  const isBuild = process.env.NODE_ENV === 'production';
  const kept = isBuild ? {trees: new TreeStore(), pages: new PageStore()} : undefined;
  const scanner = new Scanner(context, options, kept);
  const manifest = new Manifest(context, options, report);
  return {
    name: PLUGIN_NAME,

    getThemePath: () => '../browser/theme',

    getTypeScriptThemePath: () => '../../src/theme',

    // `write-translations` reads the interface's strings from the theme and from these.
    // What pages import from outside of their folders, no content plugin watches.
    getPathsToWatch: () => [
      `${BROWSER}/{client,types,evidence/browser}/*.js`,
      ...scanner.latest.partials.map((file) => `${path.dirname(file)}/*.{md,mdx}`),
    ],

    getDefaultCodeTranslationMessages: () => readTranslations(LOCALES, i18n.currentLocale),

    extendCli(cli) {
      const load = async (folder?: string): Promise<LoadContext> => {
        if (folder === undefined) return context;
        const {loadSiteAround} = await import('./cli/site/findSite.js');
        return loadSiteAround(folder);
      };
      addCommands(cli, load, () => options.name);
    },

    async allContentLoaded({allContent, actions}) {
      folders = findVersionFolders(allContent, siteDir);
      const second = explainInstance(allContent, id);
      if (second !== undefined) return report('warn')(second);
      // Readers get no quizzes then.
      if (!options.enabled) return;
      const scan = await scanner.scan(allContent);
      reportMistakes(scan, options, report);
      const {index} = scan;
      manifest.update(index);
      places = await actions.createData('places.json', JSON.stringify(listPlaces(index)));
    },

    postBuild({outDir}) {
      kept?.trees.drain();
      kept?.pages.drain();
      manifest.write(outDir);
    },

    configureWebpack: (config, isServer) => ({
      ...(!isServer && manifest.serve()),
      resolve: {
        alias: {
          ...findThemeAliases({...config.resolve?.alias}, siteConfigPath),
          // Pages may lie where the package is not installed.
          'docusaurus-plugin-quiz/types': `${BROWSER}/types`,
          ...(places !== undefined && {'docusaurus-plugin-quiz/places$': places}),
        },
      },
      plugins: [
        new RegisterPlugin(
          {
            siteDir,
            folders,
            locale,
            anchors,
            report,
            ...(kept && {trees: takeFrom(kept.trees), pages: kept.pages}),
          },
          options,
        ),
        new LinkStylesPlugin(generatedFilesDir),
      ],
      // For the server, which else splits nothing, as well: a copy for each page would have to be built and run.
      optimization: {
        splitChunks: {
          cacheGroups: {
            ...(isServer && {default: false, defaultVendors: false}),
            quiz: groupWidget(siteDir),
            quizStyles: groupStyles(siteDir),
          },
        },
      },
    }),
  };
}

export default pluginQuiz;
