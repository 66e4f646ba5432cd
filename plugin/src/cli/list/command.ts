import {addCommand, PATHS, run} from '../command.js';
import type {Cli, Command, LoadSite} from '../command.js';

/** Adds `quiz:list`. */
export function addList(cli: Cli, load: LoadSite): void {
  addCommand(cli, 'quiz:list [paths...]', 'List quizzes and their questions.', PATHS)
    .option('--json', 'print JSON')
    .action((paths: string[], command: Command) =>
      run(load, command, async (site) => {
        const {runList} = await import('./run.js');
        return runList(paths, {json: command.opts()['json'] === true}, site);
      }),
    );
}
