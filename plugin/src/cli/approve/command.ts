import {addCommand, PATHS, run} from '../command.js';
import type {Cli, Command, LoadSite} from '../command.js';

const DESCRIPTION =
  'Record that questions are right for the sections that they review, so that quiz:lint says when one changes.';

/** Adds `quiz:approve`. */
export function addApprove(cli: Cli, load: LoadSite): void {
  addCommand(cli, 'quiz:approve [paths...]', DESCRIPTION, PATHS).action(
    (paths: string[], command: Command) =>
      run(load, command, async (site) => {
        const {runApprove} = await import('./run.js');
        return runApprove(paths, site);
      }),
  );
}
