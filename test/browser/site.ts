import fs from 'node:fs';
import path from 'node:path';
import type {Config} from '@docusaurus/types';

import {listFiles} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';

const FOLDER = path.join(import.meta.dirname, 'site');

/** Pages with all types of questions, `/types-<mode>`: as `/types`, but for the attributes of the quiz. */
export const MODES = {
  end: 'feedback=end',
  always: 'reveal=always',
  never: 'reveal=never',
  attempts: 'attempts=2',
  shuffled: 'shuffle=all',
};

/** Docs alone. Without a sidebar, since with each visit the host fetches ahead what its links lead to. */
export const PRESETS: NonNullable<Config['presets']> = [
  [
    'classic',
    {docs: {routeBasePath: '/', sidebarPath: false}, blog: false, pages: false, sitemap: false},
  ],
];

/** Builds the pages beside this file: one a behaviour, with the host's default theme, in English and in German. */
export async function buildBrowserSite(): Promise<SiteResult> {
  return buildSite({
    name: 'browser',
    files: readPages(),
    config: {
      i18n: {defaultLocale: 'en', locales: ['en', 'de']},
      presets: PRESETS,
    },
  });
}

/** The same pages without their quizzes, to compare with: what the host's theme does is not ours to answer for. */
export async function buildSiteWithoutQuizzes(): Promise<SiteResult> {
  const files = Object.fromEntries(
    Object.entries(readPages()).map(([file, text]) => [
      file,
      text.replace(/^:::quiz.*?^:::$/gms, ''),
    ]),
  );
  return buildSite({
    name: 'browser-without',
    files,
    config: {
      // Links to quizzes lead nowhere here.
      onBrokenAnchors: 'ignore',
      presets: PRESETS,
    },
  });
}

/** The pages beside this file, and those with all types in each mode. */
export function readPages(): Record<string, string> {
  const pages = Object.fromEntries(
    listFiles(FOLDER).map((file) => [file, fs.readFileSync(path.join(FOLDER, file), 'utf8')]),
  );
  for (const [mode, attributes] of Object.entries(MODES)) {
    pages[`docs/types-${mode}.md`] = pages['docs/types.md']! // Unlisted, so that the sidebar does not grow.
      .replace('title: Types', `title: Types ${mode}\nunlisted: true`)
      .replace('slug: /types', `slug: /types-${mode}`)
      .replace('{#types}', `{#types ${attributes}}`);
  }
  return pages;
}
