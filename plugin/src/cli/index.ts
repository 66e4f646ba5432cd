import type {LoadContext} from '@docusaurus/types';

import type {Cli} from './command.js';
import {addApprove} from './approve/command.js';
import {addCheckTranslations} from './checkTranslations/command.js';
import {addIds} from './ids/command.js';
import {addImport} from './import/command.js';
import {addLint} from './lint/command.js';
import {addList} from './list/command.js';

/** Adds the commands of the plugin to those of the host. Each command loads what it needs when it runs. */
export function addCommands(cli: Cli, context: LoadContext): void {
  addLint(cli, context);
  addIds(cli, context);
  addList(cli, context);
  addImport(cli, context);
  addCheckTranslations(cli, context);
  addApprove(cli, context);
}
