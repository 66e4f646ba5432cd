import {addCommand, PATHS, run} from '../command.js';
import type {Cli, Command, LoadSite} from '../command.js';

const DESCRIPTION =
  'Suggest words of the page that prove the keys of questions which have no evidence, one by one to be accepted.';

/** Adds `quiz:evidence`. */
export function addEvidence(cli: Cli, load: LoadSite): void {
  addCommand(cli, 'quiz:evidence [paths...]', DESCRIPTION, PATHS)
    .option('--write', 'write all of the suggestions into the files without asking')
    .action((paths: string[], command: Command) =>
      run(load, command, async (site) => {
        const [{runEvidence}, {askOnTerminal}] = await Promise.all([
          import('./run.js'),
          import('./ask.js'),
        ]);
        const ask = command.opts()['write'] === true ? () => 'yes' as const : askOnTerminal();
        return runEvidence(paths, ask, site);
      }),
    );
}
