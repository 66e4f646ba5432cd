import {addCommand, run} from '../command.js';
import type {Cli, Command, LoadSite} from '../command.js';
import type {ImportFormat} from '../../import/index.js';
import type {ImportOptions} from './run.js';

const DESCRIPTION =
  'Turn quizzes of other systems into the blocks of this plugin, and report what could not be carried over.';

const FORMATS = 'Formats are gift, mdbook-quiz, mkdocs-quiz, quizdown and starlight-quiz.';

/** Adds `quiz:import`. */
export function addImport(cli: Cli, load: LoadSite): void {
  addCommand(cli, 'quiz:import <files...>', DESCRIPTION, FORMATS)
    .option('--from <format>', 'what the files are (default: found in each of them)')
    .option('--dry-run', 'print the result, and write nothing')
    .option('--force', 'write over pages that are there')
    .action((files: string[], command: Command) =>
      run(load, command, async (site) => {
        const {IMPORT_FORMATS, runImport} = await import('./run.js');
        const {readChoice} = await import('../values.js');
        const {from, dryRun, force} = command.opts();
        const options: ImportOptions = {
          dryRun: dryRun === true,
          force: force === true,
          ...(from !== undefined && {
            from: readChoice<ImportFormat>('--from', from, IMPORT_FORMATS),
          }),
        };
        return runImport(files, options, site);
      }),
    );
}
