import type {LoadContext} from '@docusaurus/types';

import {addCommand, PATHS, run} from '../command.js';
import type {Cli} from '../command.js';

const DESCRIPTION =
  'Record that questions are right for the sections that they review, so that quiz:lint says when one changes.';

/** Adds `quiz:approve`. */
export function addApprove(cli: Cli, context: LoadContext): void {
  addCommand(cli, 'quiz:approve [paths...]', DESCRIPTION, PATHS).action((paths: string[]) =>
    run(context, async (site) => {
      const {runApprove} = await import('./run.js');
      return runApprove(paths, site);
    }),
  );
}
