import {lintTogether} from '../../lint/lintPage.js';
import {findFiles} from '../site/files.js';
import {fixFiles} from './fixFiles.js';
import {formatGithub} from './formats/github.js';
import {formatJson} from './formats/json.js';
import {countMessages} from './formats/report.js';
import {formatText} from './formats/text.js';
import {lintFiles} from './lintFiles.js';
import {createProgress} from '../terminal/progress.js';
import type {Site} from '../site/site.js';

const FORMATS = {text: formatText, json: formatJson, github: formatGithub};

/** How the report may be printed. */
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

export type Format = keyof typeof FORMATS;

/** Options of `quiz:lint`. */
export interface LintOptions {
  format: Format;
  /** Put right what is mechanical first. Default false. */
  fix?: boolean;
  /** More warnings than that fail the run. Default: any number is fine. */
  maxWarnings?: number;
}

/** Prints what is wrong or poor in the quizzes of a site or of some files. Returns the exit code. */
export async function runLint(
  paths: readonly string[],
  {format, fix = false, maxWarnings = Infinity}: LintOptions,
  site: Site,
): Promise<number> {
  const files = await findFiles(paths, site);
  const fixed = fix ? await fixFiles(files, site) : undefined;
  const pages = await lintFiles(files, site, createProgress('Linted', files.length));
  const summaries = pages.flatMap((page) => page.summaries);
  const messages = [
    ...pages.flatMap((page) => page.messages),
    ...lintTogether(summaries, 'site', site.options.lint),
  ];
  const text = FORMATS[format]({
    siteDir: site.siteDir,
    messages,
    files: files.length,
    ...(fixed !== undefined && {fixed}),
  });
  if (text) console.log(text);
  const {errors, warnings} = countMessages(messages);
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
