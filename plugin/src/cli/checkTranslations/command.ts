import type {TranslationFormat} from './run.js';
import {addCommand, run} from '../command.js';
import type {Cli, Command, LoadSite} from '../command.js';

const DESCRIPTION = 'Compare the quizzes of translated pages with those of the default locale.';

/** Adds `quiz:check-translations`. */
export function addCheckTranslations(cli: Cli, load: LoadSite): void {
  addCommand(cli, 'quiz:check-translations', DESCRIPTION)
    .option('--format <format>', 'how to print the differences: text or json', 'text')
    .action((command: Command) =>
      run(load, command, async (site) => {
        const {runCheckTranslations, TRANSLATION_FORMATS} = await import('./run.js');
        const {readChoice, refuseArguments} = await import('../values.js');
        refuseArguments(command);
        const given: unknown = command.opts()['format'];
        const format = readChoice<TranslationFormat>('--format', given, TRANSLATION_FORMATS);
        return runCheckTranslations({format}, site);
      }),
    );
}
