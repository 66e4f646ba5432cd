import type {LoadContext} from '@docusaurus/types';

import {addCommand, PATHS, run} from '../command.js';
import type {Cli, Command} from '../command.js';

/** Adds `quiz:list`. */
export function addList(cli: Cli, context: LoadContext): void {
  addCommand(cli, 'quiz:list [paths...]', 'List quizzes and their questions.', PATHS)
    .option('--json', 'print JSON')
    .action((paths: string[], command: Command) =>
      run(context, async (site) => {
        const {runList} = await import('./run.js');
        return runList(paths, {json: command.opts()['json'] === true}, site);
      }),
    );
}
