import {UsageError} from '../../files/UsageError.js';
import {isCurrent} from '../../lint/checks/edition.js';
import type {Bet} from '../../lint/guessers/bet.js';
import {placeBets} from '../../lint/guessers/guessers.js';
import {reportGuessers} from '../../lint/guessers/reportGuessers.js';
import {listQuestions} from '../../lint/question.js';
import {findFiles} from '../site/files.js';
import {HAS_MISTAKES, isFaultless, readPages} from '../site/readPages.js';
import type {Site} from '../site/site.js';
import {warn} from '../terminal/report.js';
import {readChoice} from '../values.js';
import {formatGuessersJson, formatGuessersText} from './formats/guessers.js';

const FORMATS = {text: formatGuessersText, json: formatGuessersJson};

/** Options of a report. */
export interface ReportOptions {
  format: keyof typeof FORMATS;
}

/** Reads the options of `quiz:lint --report`. Throws a `UsageError` for a value or an option that a report does not take. */
export function readReportOptions(options: Record<string, unknown>): ReportOptions {
  readChoice('--report', options['report'], ['guessers']);
  const others = {fix: '--fix', maxWarnings: '--max-warnings'};
  for (const [name, option] of Object.entries(others)) {
    if (options[name] === undefined) continue;
    throw new UsageError(
      `Unexpected ${option} beside --report, expected one of the two: a report changes no file and never fails`,
    );
  }
  const formats = Object.keys(FORMATS) as (keyof typeof FORMATS)[];
  return {format: readChoice('--format', options['format'], formats)};
}

/**
 * Prints what readers score who guess by a habit. Without paths, versions and translations of pages do not count, because
 * each question would count again. Returns the exit code: 0, since a report judges nothing.
 */
export async function runGuessers(
  paths: readonly string[],
  {format}: ReportOptions,
  site: Site,
): Promise<number> {
  const found = await findFiles(paths, site);
  const files = found.filter((file) => paths.length > 0 || isCurrent(site.toName(file)));
  const bets: (Bet | undefined)[][] = [];
  for await (const {file, name, page} of readPages(files, site)) {
    if (!isFaultless(page)) warn(`${name} ${HAS_MISTAKES}`);
    const [source, locale] = [page?.source, site.findLanguage(file)];
    if (!page || !source) continue;
    const questions = page.quizzes.flatMap((quiz) => listQuestions(quiz, {source, locale}));
    bets.push(...questions.map(placeBets));
  }
  console.log(FORMATS[format]({files: files.length, guessers: reportGuessers(bets)}));
  return 0;
}
