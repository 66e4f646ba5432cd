import {addCommand, PATHS, run} from '../command.js';
import type {Cli, Command, LoadSite} from '../command.js';
import type {Format, LintOptions} from './run.js';

/** Adds `quiz:lint`. */
export function addLint(cli: Cli, load: LoadSite): void {
  addCommand(cli, 'quiz:lint [paths...]', 'Find mistakes and weak questions in quizzes.', PATHS)
    .option('--fix', 'put right what is mechanical, such as markers and blank lines, in the files')
    .option('--format <format>', 'how to print what was found: text, json or github', 'text')
    .option('--max-warnings <number>', 'how many warnings are fine (default: any number)')
    .option('--report <name>', 'print a report on the questions in place of messages: guessers')
    .action((paths: string[], command: Command) =>
      run(load, command, async (site) => {
        const {FORMAT_NAMES, runLint} = await import('./run.js');
        const {readChoice, readNumber} = await import('../values.js');
        const {report, fix, format, maxWarnings: most} = command.opts();
        if (report !== undefined) {
          const {readReportOptions, runGuessers} = await import('./guessers.js');
          return runGuessers(paths, readReportOptions(command.opts()), site);
        }
        const options: LintOptions = {
          fix: fix === true,
          format: readChoice<Format>('--format', format, FORMAT_NAMES),
          ...(most !== undefined && {maxWarnings: readNumber('--max-warnings', most)}),
        };
        return runLint(paths, options, site);
      }),
    );
}
