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
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {groupWidget} from './host/chunk.js';
import {addCommands} from './cli/index.js';
import type {PluginOptions} from './host/options.js';
import {RegisterPlugin} from './host/register.js';
import {findVersionFolders} from './host/versions.js';

export {validateOptions} from './host/options.js';
export type {Options, PluginOptions} from './host/options.js';
export {default as remarkQuiz} from './remark/index.js';
export {getSwizzleConfig} from './host/swizzle.js';

const BROWSER = path.resolve(__dirname, '../browser');

/** The plugin. */
export default function pluginQuiz(
  context: LoadContext,
  options: PluginOptions,
): Plugin<undefined> {
  const {siteDir, siteConfig, i18n} = context;
  const locale = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
  const {anchors} = siteConfig.markdown;
  let folders: Record<string, string> = {};
  return {
    name: 'docusaurus-plugin-quiz',

    getThemePath: () => '../browser/theme',

    getTypeScriptThemePath: () => '../../src/theme',

    // `write-translations` reads the interface's strings from the theme and from these.
    getPathsToWatch: () => [`${BROWSER}/{client,questions}/**/*.js`],

    getDefaultCodeTranslationMessages: () =>
      readDefaultCodeTranslationMessages({
        dirPath: path.resolve(__dirname, '../locales'),
        locale: i18n.currentLocale,
        name: 'quiz',
      }),

    extendCli(cli) {
      addCommands(cli, context);
    },

    allContentLoaded({allContent}) {
      folders = findVersionFolders(allContent, siteDir);
    },

    configureWebpack: (config, isServer) => ({
      plugins: [new RegisterPlugin({siteDir, folders, locale, anchors}, options)],
      // For the server, which else splits nothing, as well: a copy for each page would have to be built and run.
      optimization: {
        splitChunks: {
          cacheGroups: {
            ...(isServer && {default: false, defaultVendors: false}),
            quiz: groupWidget(siteDir),
          },
        },
      },
    }),
  };
}
