import type {LoadContext} from '@docusaurus/types';

import type {Cli} from './command.js';
import {addApprove} from './commands/approve.js';
import {addCheckTranslations} from './commands/checkTranslations.js';
import {addIds} from './commands/ids.js';
import {addImport} from './commands/import.js';
import {addLint} from './commands/lint.js';
import {addList} from './commands/list.js';

/** Adds the commands of the plugin to the host's. What they need is loaded when one of them runs. */
export function addCommands(cli: Cli, context: LoadContext): void {
  addLint(cli, context);
  addIds(cli, context);
  addList(cli, context);
  addImport(cli, context);
  addCheckTranslations(cli, context);
  addApprove(cli, context);
}
