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
import {addCommands} from './cli/index.js';
import type {PluginOptions} from './host/options.js';
import {explainInstance, PLUGIN_NAME} from './host/instances.js';
import {LinkStylesPlugin} from './host/linkStyles.js';
import {loadHostModule} from './host/loadHostModule.js';
import {RegisterPlugin} from './host/register.js';
import {findThemeAliases} from './host/themeAliases.js';
import {readTranslations} from './host/translations.js';
import {findVersionFolders} from './host/versions.js';

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
  return {
    name: PLUGIN_NAME,

    getThemePath: () => '../browser/theme',

    getTypeScriptThemePath: () => '../../src/theme',

    // `write-translations` reads the interface's strings from the theme and from these.
    getPathsToWatch: () => [`${BROWSER}/{client,types}/*.js`],

    getDefaultCodeTranslationMessages: () => readTranslations(LOCALES, i18n.currentLocale),

    extendCli(cli) {
      const load = async (folder?: string): Promise<LoadContext> => {
        if (folder === undefined) return context;
        const {loadSiteAround} = await import('./cli/site/findSite.js');
        return loadSiteAround(folder);
      };
      addCommands(cli, load, () => options.name);
    },

    allContentLoaded({allContent}) {
      folders = findVersionFolders(allContent, siteDir);
      const second = explainInstance(allContent, id);
      if (second !== undefined) report('warn')(second);
    },

    configureWebpack: (config, isServer) => ({
      resolve: {
        alias: {
          ...findThemeAliases({...config.resolve?.alias}, siteConfigPath),
          // Pages may lie where the package is not installed.
          'docusaurus-plugin-quiz/types': `${BROWSER}/types`,
        },
      },
      plugins: [
        new RegisterPlugin({siteDir, folders, locale, anchors, report}, options),
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
