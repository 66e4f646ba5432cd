import fs from 'node:fs';
import path from 'node:path';
import type {Config, PluginConfig} from '@docusaurus/types';
import {readPages} from '../browser/site.js';
import {listFiles} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import type {SiteOptions, SiteResult} from '../support/site.js';

const FOLDER = path.join(import.meta.dirname, 'sites');

/** The files of one of the sites beside this file. */
export function readSite(name: string): Record<string, Buffer> {
  const folder = path.join(FOLDER, name);
  return Object.fromEntries(
    listFiles(folder).map((file) => [file, fs.readFileSync(path.join(folder, file))]),
  );
}

const community: PluginConfig = [
  '@docusaurus/plugin-content-docs',
  {id: 'community', path: 'community', routeBasePath: 'community', sidebarPath: false},
];

/** The pages of the browser tests, where a build with webpack has them: `/choice` is `/community/choice`. */
function readCommunityPages(): SiteOptions['files'] {
  const pages = Object.entries(readPages()).filter(([file]) => file !== 'docs/index.md');
  return Object.fromEntries(
    pages.map(([file, text]) => [file.replace('docs/', 'community/pages/'), text]),
  );
}

/**
 * A site with a quiz in every place that can hold one: each kind of content, a version, two locales. Webpack is slow, so
 * it builds the default locale only, and in one site what the browser tests need as well.
 */
export function describeMainSite(
  bundler: 'faster' | 'webpack',
  config: Partial<Config> = {},
): SiteOptions {
  return {
    name: `main-${bundler}`,
    files: {...readSite('main'), ...(bundler === 'webpack' && readCommunityPages())},
    bundler,
    args: bundler === 'webpack' ? ['--locale', 'en'] : [],
    config: {
      i18n: {defaultLocale: 'en', locales: ['en', 'de']},
      plugins: ['docusaurus-plugin-quiz', community],
      presets: [['classic', {docs: {}, blog: {onUntruncatedBlogPosts: 'ignore'}, sitemap: false}]],
      ...config,
    },
  };
}

/** Builds that site with webpack. */
export async function buildWebpackSite(): Promise<SiteResult> {
  return buildSite(describeMainSite('webpack'));
}

/** The same site as if there had never been a plugin: its quizzes are text, and links to them lead nowhere. */
export function describeMainSiteWithoutPlugin(): SiteOptions {
  const plain = describeMainSite('faster', {
    plugins: [community],
    onBrokenAnchors: 'ignore',
    onBrokenLinks: 'ignore',
  });
  return {...plain, name: 'main-plain'};
}

interface SmallSite {
  name: string;
  bundler?: 'faster' | 'webpack';
  /** Of the plugin. */
  options?: Record<string, unknown>;
  /** Beside its own. */
  files?: SiteOptions['files'];
}

/** A site of one page with a quiz and one without, quick to build again and again. */
export function describeSmallSite({name, bundler, options = {}, files}: SmallSite): SiteOptions {
  return {
    name,
    files: {...readSite('small'), ...files},
    bundler: bundler ?? 'faster',
    config: {
      plugins: [['docusaurus-plugin-quiz', options]],
      presets: [
        ['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false, sitemap: false}],
      ],
    },
  };
}
