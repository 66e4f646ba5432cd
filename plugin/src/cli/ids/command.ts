import {addCommand, PATHS, run} from '../command.js';
import type {Cli, Command, LoadSite} from '../command.js';

const DESCRIPTION =
  'Write explicit ids into quizzes and questions without one, so that edits keep what readers have done.';

/** Adds `quiz:ids`. */
export function addIds(cli: Cli, load: LoadSite): void {
  addCommand(cli, 'quiz:ids [paths...]', DESCRIPTION, PATHS).action(
    (paths: string[], command: Command) =>
      run(load, command, async (site) => {
        const {runIds} = await import('./run.js');
        return runIds(paths, site);
      }),
  );
}
