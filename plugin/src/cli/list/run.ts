import type {PageQuiz} from '../../page/readPage.js';
import {toPlainText} from '../../mdast/plainText.js';
import {count} from '../terminal/count.js';
import {findFiles} from '../site/files.js';
import {paint} from '../terminal/paint.js';
import {warn} from '../terminal/report.js';
import {HAS_MISTAKES, isFaultless, readPages} from '../site/readPages.js';
import type {Site} from '../site/site.js';

/** Options of `quiz:list`. */
export interface ListOptions {
  /** Print JSON. Its shape is a contract with a version, which the manual describes. */
  json: boolean;
}

/** One quiz of the list. */
interface Entry {
  path: string;
  line: number | undefined;
  id: string;
  title: string | undefined;
  questions: {id: string; type: string; line: number | undefined}[];
}

/** Prints all quizzes of a site or of some files. Returns the exit code: 1 where mistakes keep some from being listed. */
export async function runList(
  paths: readonly string[],
  {json}: ListOptions,
  site: Site,
): Promise<number> {
  const entries: Entry[] = [];
  const faulty: string[] = [];
  for await (const {name, page} of readPages(await findFiles(paths, site), site)) {
    if (!isFaultless(page)) faulty.push(name);
    entries.push(...(page?.quizzes ?? []).map((quiz) => describe(quiz, name)));
  }
  console.log(json ? JSON.stringify({version: 1, quizzes: entries}, null, 2) : format(entries));
  for (const name of faulty) warn(`${name} ${HAS_MISTAKES}`);
  return faulty.length > 0 ? 1 : 0;
}

function describe({quiz, parsed, node}: PageQuiz, path: string): Entry {
  return {
    path,
    line: node.position?.start.line,
    id: quiz.id,
    title: toPlainText(parsed.title) || undefined,
    questions: parsed.questions.map(({question, place}) => ({
      id: question.id,
      type: question.type,
      line: place?.start.line,
    })),
  };
}

function format(entries: readonly Entry[]): string {
  const lines = entries.flatMap((entry, index) => [
    ...(entry.path === entries[index - 1]?.path ? [] : [paint('bold', entry.path)]),
    formatEntry(entry),
  ]);
  const questions = entries.flatMap((entry) => entry.questions);
  const files = new Set(entries.map(({path}) => path)).size;
  const total = `${count(entries.length, 'quiz', 'quizzes')} with ${count(questions.length, 'question')} in ${count(files, 'file')}`;
  return [...lines, '', total].join('\n').trimStart();
}

function formatEntry({line = 0, id, title, questions}: Entry): string {
  const types = new Map<string, number>();
  for (const {type} of questions) types.set(type, (types.get(type) ?? 0) + 1);
  const counts = [...types].map(([type, number]) => `${number} ${type}`).join(', ');
  const words = [`#${id}`, title && `"${title}"`, counts || 'no question'].filter(Boolean);
  return `  ${paint('dim', `${line}:`)} ${words.join('  ')}`;
}
