import fs from 'node:fs';

import {readSource} from '../remark/source.js';
import {createProgress} from './progress.js';
import {readText} from './readText.js';
import type {Site} from './site.js';
import {comparePages} from './translations/comparePages.js';
import type {QuizzesOfPage} from './translations/comparePages.js';
import type {Difference} from './translations/difference.js';
import {findOriginal} from './translations/findOriginal.js';
import {formatJson, formatText} from './translations/format.js';
import type {TranslatedPage} from './translations/format.js';

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
 * fine: the host shows the original. Returns the exit code.
 */
export async function runCheckTranslations(
  {format}: CheckTranslationsOptions,
  site: Site,
): Promise<number> {
  const pairs = listPairs(site);
  const say = createProgress('Compared', pairs.length);
  const pages: TranslatedPage[] = [];
  for (const [index, [original, translation]] of pairs.entries()) {
    say(index + 1);
    const differences = await compareFiles(original, translation, site);
    const [path, originalPath] = [translation, original].map(site.toName);
    pages.push({path: path ?? '', originalPath: originalPath ?? '', differences});
  }
  console.log(FORMATS[format](pages));
  return pages.some(({differences}) => differences.length > 0) ? 1 : 0;
}

/** The files of other locales, each after the one of the default locale for which it stands. */
function listPairs({contents, locales, siteDir}: Site): [original: string, translation: string][] {
  return contents
    .filter(({locale}) => locale !== locales[0])
    .flatMap((content) =>
      content.files.flatMap((file): [string, string][] => {
        const original = findOriginal(file, content, siteDir);
        return original && fs.existsSync(original) ? [[original, file]] : [];
      }),
    );
}

async function compareFiles(
  original: string,
  translation: string,
  site: Site,
): Promise<Difference[]> {
  const [page, translated] = [await read(original, site), await read(translation, site)];
  if (page && translated) return comparePages(page, translated);
  // What has mistakes may differ for that reason alone.
  const file = site.toName(page ? translation : original);
  const reason = `Cannot compare: ${file} has mistakes, which quiz:lint explains`;
  return [{reason, place: undefined, original: undefined}];
}

/** The quizzes of a file; nothing where mistakes keep them from being read. */
async function read(file: string, site: Site): Promise<QuizzesOfPage | undefined> {
  const text = await readText(file, site.toName(file));
  try {
    const page = await site.read(text, file);
    if (!page) return {quizzes: [], source: readSource('')};
    return page.problems.length === 0 && page.error === undefined ? page : undefined;
  } catch {
    return undefined;
  }
}
