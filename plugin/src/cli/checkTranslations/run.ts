import fs from 'node:fs';

import {readSource} from '../../mdast/source.js';
import {createProgress} from '../terminal/progress.js';
import {warn} from '../terminal/report.js';
import {readText} from '../../files/readText.js';
import {HAS_MISTAKES, isFaultless} from '../site/readPages.js';
import type {Site} from '../site/site.js';
import {comparePages} from './comparePages.js';
import type {QuizzesOfPage} from './comparePages.js';
import type {Difference} from './difference.js';
import {findOriginal} from './findOriginal.js';
import {formatJson, formatText} from './format.js';
import type {TranslatedPage} from './format.js';

const FORMATS = {text: formatText, json: formatJson};

/** How the differences may be printed. */
export const TRANSLATION_FORMATS = Object.keys(FORMATS) as TranslationFormat[];

export type TranslationFormat = keyof typeof FORMATS;

/** Options of `quiz:check-translations`. */
export interface CheckTranslationsOptions {
  format: TranslationFormat;
}

/**
 * Prints how the quizzes of translated pages differ from those of the default locale. Pages without a translation are
 * fine: the host shows the original. A site without any translated page is not, where nobody looks: the command may run
 * on another site than was meant, or before the translations are there. Returns the exit code.
 */
export async function runCheckTranslations(
  {format}: CheckTranslationsOptions,
  site: Site,
): Promise<number> {
  const {pairs, unseen} = sortTranslations(site);
  const log = createProgress('Compared', pairs.length);
  const pages: TranslatedPage[] = [];
  for (const [index, [original, translation]] of pairs.entries()) {
    log(index + 1);
    const differences = await compareFiles(original, translation, site);
    const [path, originalPath] = [translation, original].map(site.toName);
    pages.push({path: path ?? '', originalPath: originalPath ?? '', differences});
  }
  console.log(FORMATS[format](pages));
  for (const [original, file] of unseen) {
    if (!(await hasQuizzes(file, site))) continue;
    const problem = `has quizzes that readers never see: there is no ${site.toName(original)}`;
    warn(`${site.toName(file)} ${problem}`);
  }
  if (pairs.length === 0) {
    warn(explainNothing(site));
    return isUnattended() ? 2 : 0;
  }
  return pages.some(({differences}) => differences.length > 0) ? 1 : 0;
}

function explainNothing({locales: [original = '', ...others], siteDir}: Site): string {
  const found =
    others.length === 0
      ? `has no locale but ${original}`
      : `has no page in ${others.join(' or ')} that translates one in ${original}`;
  return `Nothing to compare: the site in ${siteDir} ${found}`;
}

/** Continuous integration says so by a variable that all services set. */
function isUnattended(): boolean {
  const {CI} = process.env;
  return CI !== undefined && !['', '0', 'false'].includes(CI);
}

type Pair = [original: string, translation: string];

interface Translations {
  pairs: Pair[];
  /** Translations without an original of that name. The host does not show them. */
  unseen: Pair[];
}

/**
 * Pairs each file of another locale with its original: `i18n/de/docusaurus-plugin-content-docs/current/a.md` with
 * `docs/a.md`.
 */
function sortTranslations({contents, locales, siteDir, toName}: Site): Translations {
  const sorted: Translations = {pairs: [], unseen: []};
  for (const content of contents.filter(({locale}) => locale !== locales[0])) {
    for (const file of content.files) {
      const own = findOriginal(file, content, siteDir);
      if (!own) continue;
      const original = [own, swapExtension(own)].find((each) => fs.existsSync(each));
      if (original) sorted.pairs.push([original, file]);
      // A translation may be made of more partials than its original.
      if (original !== own && !/[/\\]_/.test(toName(file))) sorted.unseen.push([own, file]);
    }
  }
  return sorted;
}

function swapExtension(file: string): string {
  return file.endsWith('.mdx') ? file.slice(0, -1) : `${file}x`;
}

async function compareFiles(
  original: string,
  translation: string,
  site: Site,
): Promise<Difference[]> {
  const [page, translated] = [await read(original, site), await read(translation, site)];
  if (page && translated) return comparePages(page, translated);
  // A mistake alone may be the reason for a difference.
  const file = site.toName(page ? translation : original);
  const reason = `Cannot compare: ${file} ${HAS_MISTAKES}`;
  return [{reason, place: undefined, original: undefined}];
}

/** Reads the quizzes of a file; nothing where the file has mistakes. */
async function read(file: string, site: Site): Promise<QuizzesOfPage | undefined> {
  const text = readText(file, site.toName(file));
  try {
    const page = await site.read(text, file);
    if (!page) return {quizzes: [], source: readSource('')};
    return isFaultless(page) ? page : undefined;
  } catch {
    return undefined;
  }
}

async function hasQuizzes(file: string, site: Site): Promise<boolean> {
  const page = await read(file, site);
  // A page with mistakes in quizzes was meant to have quizzes.
  return !page || page.quizzes.length > 0;
}
