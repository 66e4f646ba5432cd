#!/usr/bin/env node
/**
 * The commands of the plugin as a program of its own, which finds the site by itself. The host looks for a config in the
 * working folder only, before it asks plugins for commands.
 *
 *     /site/docs$ docusaurus-quiz lint intro.md   →   quiz:lint of the site in /site, on /site/docs/intro.md
 */

import {loadHostModule} from '../host/loadHostModule.js';
import {addCommands} from './index.js';
import {findQuizName} from './site/findQuizName.js';
import {loadSiteAround} from './site/findSite.js';

// As the host's own command line does; what it loads may ask.
process.env.BABEL_ENV ??= 'development';
process.env.NODE_ENV ??= 'development';

const cli = loadHostModule('commander');
cli.name('docusaurus-quiz').usage('<command> [options]');
addCommands(cli, (siteDir = process.cwd()) => loadSiteAround(siteDir), findQuizName);
cli.arguments('[command]').action((name?: string) => {
  cli.outputHelp();
  if (name !== undefined) console.error(`Unexpected command ${name}, expected one of those above`);
  process.exitCode = 2;
});

const [node = '', script = '', command, ...rest] = process.argv;
const isShort = command !== undefined && /^[a-z]/.test(command) && !command.startsWith('quiz:');
const words = command === undefined ? [] : [isShort ? `quiz:${command}` : command, ...rest];
void cli.parseAsync([node, script, ...words]);
