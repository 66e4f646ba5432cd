import {execFileSync} from 'node:child_process';
import path from 'node:path';

import {execute} from '../package/install.js';
import type {Finished} from '../package/install.js';
import {spawnLine} from '../support/docusaurus.js';
import type {Running} from '../support/docusaurus.js';

/** A package manager, pinned: the next version may lay out `node_modules` differently. */
interface Manager {
  /** What `npx` calls it with; npm itself is there. */
  npx?: string;
  /** What installs the dependencies of a folder. */
  install: string[];
  /** What runs a script of `package.json`; its arguments follow. */
  run: string[];
}

/** All package managers under which sites are built. */
export const MANAGERS = {
  npm: {
    install: ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline'],
    run: ['npm', 'run', '--silent', 'docusaurus', '--'],
  },
  pnpm: {
    npx: 'pnpm@10.34.9',
    install: ['pnpm', 'install', '--prefer-offline'],
    run: ['pnpm', 'run', 'docusaurus'],
  },
  'yarn 1': {
    npx: 'yarn@1.22.22',
    // From a cache that all runs share, it would take the tarball of an earlier run, which has the same name and version.
    install: ['yarn', 'install', '--cache-folder', '.yarn-cache'],
    run: ['yarn', 'run', '--silent', 'docusaurus'],
  },
  'yarn 4': {
    npx: '@yarnpkg/cli-dist@4.18.1',
    install: ['yarn', 'install'],
    run: ['yarn', 'run', 'docusaurus'],
  },
} as const satisfies Record<string, Manager>;

/** The name of a package manager. */
export type ManagerName = keyof typeof MANAGERS;

/** Where something runs. */
export interface Place {
  manager: ManagerName;
  /** The Node.js to run it with. Default: that of the tests. */
  node?: string;
}

/** Installs what the folder's `package.json` says. */
export function installAll(folder: string, place: Place): Finished {
  return call(folder, MANAGERS[place.manager].install, place);
}

/** Runs the host's command line in a site. */
export function runDocusaurus(siteDir: string, place: Place, ...args: string[]): Finished {
  return call(siteDir, [...MANAGERS[place.manager].run, ...args], place);
}

/** Starts the host's command line in a site; whoever starts it ends its group of processes. */
export function spawnDocusaurus(siteDir: string, place: Place, args: readonly string[]): Running {
  const {run} = MANAGERS[place.manager];
  return spawnLine(siteDir, describeLine([...run, ...args], place), describeEnvironment(place));
}

function call(folder: string, line: readonly string[], place: Place): Finished {
  return execute(folder, describeLine(line, place), describeEnvironment(place));
}

function describeLine(line: readonly string[], {manager}: Place): readonly string[] {
  const {npx}: Manager = MANAGERS[manager];
  return npx ? ['npx', '--yes', `--package=${npx}`, '--', ...line] : line;
}

function describeEnvironment({node}: Place): NodeJS.ProcessEnv {
  return {...ENVIRONMENT, ...findNode(node)};
}

/** All of them fetch from where npm does, and a first install may write a lock file in continuous integration too. */
const registry = execFileSync('npm', ['config', 'get', 'registry'], {encoding: 'utf8'}).trim();
const ENVIRONMENT = {
  npm_config_registry: registry,
  npm_config_frozen_lockfile: 'false',
  YARN_NPM_REGISTRY_SERVER: registry,
  YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  YARN_ENABLE_TELEMETRY: 'false',
};

/** The package `node` has the binaries of all versions. */
function findNode(version: string | undefined): {PATH?: string} {
  if (version === undefined) return {};
  const args = ['--yes', `--package=node@${version}`, '--', 'node', '--print', 'process.execPath'];
  const binary = execFileSync('npx', args, {encoding: 'utf8'}).trim();
  return {PATH: [path.dirname(binary), process.env['PATH']].join(path.delimiter)};
}
