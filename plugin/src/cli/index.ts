import type {Cli, FindQuizName, LoadSite} from './command.js';
import {addApprove} from './approve/command.js';
import {addCheckTranslations} from './checkTranslations/command.js';
import {addEvidence} from './evidence/command.js';
import {addExplain} from './explain/command.js';
import {addIds} from './ids/command.js';
import {addImport} from './import/command.js';
import {addLint} from './lint/command.js';
import {addList} from './list/command.js';

/** Adds the commands of the plugin to those of the host. Each command loads what it needs when it runs. */
export function addCommands(cli: Cli, load: LoadSite, findQuizName: FindQuizName): void {
  addLint(cli, load);
  addIds(cli, load);
  addList(cli, load);
  addImport(cli, load);
  addCheckTranslations(cli, load);
  addEvidence(cli, load);
  addApprove(cli, load);
  addExplain(cli, findQuizName);
}
