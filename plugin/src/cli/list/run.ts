import {describeQuiz} from '../../scan/describe.js';
import {buildIndex, placeQuiz} from '../../scan/buildIndex.js';
import {toManifest} from '../../scan/manifest.js';
import type {FoundQuiz, IndexedPage, SiteIndex} from '../../scan/model.js';
import {count} from '../terminal/count.js';
import {findFiles} from '../site/files.js';
import {paint} from '../terminal/paint.js';
import {warn} from '../terminal/report.js';
import {HAS_MISTAKES, isFaultless, readPages} from '../site/readPages.js';
import type {Site} from '../site/site.js';

/** Options of `quiz:list`. */
export interface ListOptions {
  /** Print JSON, in the shape of the manifest. */
  json: boolean;
}

/** What the file of a page holds. */
interface Entry {
  /** Absolute. */
  file: string;
  path: string;
  quiz: FoundQuiz;
}

/** Prints all quizzes of a site or of some files. Returns the exit code: 1 where mistakes keep some from being listed. */
export async function runList(
  paths: readonly string[],
  {json}: ListOptions,
  site: Site,
): Promise<number> {
  const entries: Entry[] = [];
  const faulty: string[] = [];
  for await (const {file, name, page} of readPages(await findFiles(paths, site), site)) {
    if (!isFaultless(page)) faulty.push(name);
    const quizzes = page?.quizzes ?? [];
    entries.push(...quizzes.map((quiz) => ({file, path: name, quiz: describeQuiz(quiz)})));
  }
  console.log(json ? await formatJson(entries, site) : format(entries));
  for (const name of faulty) warn(`${name} ${HAS_MISTAKES}`);
  return faulty.length > 0 ? 1 : 0;
}

/** The manifest of these quizzes, each with the pages of its own locale. A file on no page, such as a draft, is in it, too. */
async function formatJson(entries: readonly Entry[], site: Site): Promise<string> {
  const shown = entries.filter(({quiz}) => quiz.questions.length > 0);
  const locales = new Set(shown.map(({file}) => site.findLocale(file)));
  const places = new Map<string, Map<string, IndexedPage[]>>();
  for (const locale of locales) places.set(locale, listPlaces((await site.scan(locale)).index));
  const pages = new Map<string, IndexedPage>();
  const quizzes = shown.map(({file, path, quiz}) => {
    const own = places.get(site.findLocale(file))?.get(path) ?? [];
    for (const page of own) pages.set(page.permalink, page);
    return placeQuiz(
      quiz,
      path,
      own.map(({permalink}) => permalink),
    );
  });
  const index = buildIndex([...pages.values()], quizzes);
  return JSON.stringify(toManifest(index, site.options.manifest), null, 2);
}

/** The pages on which the quizzes of each file stand, by the path of the file. */
function listPlaces({pages, quizzes}: SiteIndex): Map<string, IndexedPage[]> {
  const byPermalink = new Map(pages.map((page) => [page.permalink, page]));
  return new Map(
    quizzes.map(({path, pages}) => [path, pages.flatMap((it) => byPermalink.get(it) ?? [])]),
  );
}

function format(entries: readonly Entry[]): string {
  const lines = entries.flatMap((entry, index) => [
    ...(entry.path === entries[index - 1]?.path ? [] : [paint('bold', entry.path)]),
    formatEntry(entry),
  ]);
  const questions = entries.flatMap(({quiz}) => quiz.questions);
  const files = new Set(entries.map(({path}) => path)).size;
  const total = `${count(entries.length, 'quiz', 'quizzes')} with ${count(questions.length, 'question')} in ${count(files, 'file')}`;
  return [...lines, '', total].join('\n').trimStart();
}

function formatEntry({quiz: {line, id, title, questions}}: Entry): string {
  const types = new Map<string, number>();
  for (const {type} of questions) types.set(type, (types.get(type) ?? 0) + 1);
  const counts = [...types].map(([type, number]) => `${number} ${type}`).join(', ');
  const words = [`#${id}`, title && `"${title}"`, counts || 'no question'].filter(Boolean);
  return `  ${paint('dim', `${line}:`)} ${words.join('  ')}`;
}
