import type {LoadContext} from '@docusaurus/types';

import {addCommand, PATHS, run} from '../command.js';
import type {Cli} from '../command.js';

const DESCRIPTION =
  'Write explicit ids into quizzes and questions without one, so that edits keep what readers have done.';

/** Adds `quiz:ids`. */
export function addIds(cli: Cli, context: LoadContext): void {
  addCommand(cli, 'quiz:ids [paths...]', DESCRIPTION, PATHS).action((paths: string[]) =>
    run(context, async (site) => {
      const {runIds} = await import('./run.js');
      return runIds(paths, site);
    }),
  );
}
