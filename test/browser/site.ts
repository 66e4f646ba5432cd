import fs from 'node:fs';
import path from 'node:path';

import {listFiles} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';

const FOLDER = path.join(import.meta.dirname, 'site');

/** Builds the pages beside this file: one a behaviour, with the host's default theme; with `faster` in German too. */
export async function buildBrowserSite(
  bundler: 'faster' | 'webpack' = 'faster',
): Promise<SiteResult> {
  const files = Object.fromEntries(
    listFiles(FOLDER).map((file) => [file, fs.readFileSync(path.join(FOLDER, file))]),
  );
  return buildSite({
    name: `browser-${bundler}`,
    files,
    bundler,
    config: {
      // A locale is a build of its own.
      i18n: {defaultLocale: 'en', locales: bundler === 'faster' ? ['en', 'de'] : ['en']},
      presets: [
        ['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false, sitemap: false}],
      ],
    },
  });
}

/** The same pages without their quizzes, to compare with: what the host's theme does is not ours to answer for. */
export async function buildSiteWithoutQuizzes(): Promise<SiteResult> {
  const files = Object.fromEntries(
    listFiles(FOLDER).map((file) => {
      const text = fs.readFileSync(path.join(FOLDER, file), 'utf8');
      return [file, text.replace(/^:::quiz.*?^:::$/gms, '')];
    }),
  );
  return buildSite({
    name: 'browser-without',
    files,
    config: {
      // Links to quizzes lead nowhere here.
      onBrokenAnchors: 'ignore',
      presets: [
        ['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false, sitemap: false}],
      ],
    },
  });
}
