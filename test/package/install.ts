import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {stripVTControlCharacters} from 'node:util';

import {ROOT} from '../support/repository.js';

/** A folder outside of the repository, where nothing of it can be found by accident. */
export function createFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-package-'));
}

/** Packs the package as `npm publish` would, and returns the path of the tarball. `args` are more of `npm pack`. */
export function pack(folder: string, ...args: string[]): string {
  const output = execFileSync(
    'npm',
    [
      'pack',
      path.join(ROOT, 'plugin'),
      '--pack-destination',
      folder,
      '--json',
      '--silent',
      ...args,
    ],
    {cwd: folder, encoding: 'utf8'},
  );
  const [{filename}] = JSON.parse(output.slice(output.indexOf('['))) as [{filename: string}];
  return path.join(folder, filename);
}

/** Makes a new site with the host's own tool. */
export function scaffold(
  folder: string,
  name: string,
  language: 'javascript' | 'typescript',
): string {
  execFileSync(
    'npx',
    ['--yes', 'create-docusaurus@3.10.2', name, 'classic', `--${language}`, '--skip-install'],
    {cwd: folder, stdio: 'pipe'},
  );
  return path.join(folder, name);
}

/** Adds the tarball to a site's dependencies and installs them all. */
export function install(siteDir: string, tarball: string): void {
  const file = path.join(siteDir, 'package.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as {dependencies: object};
  const {overrides} = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    overrides: object;
  };
  manifest.dependencies = {...manifest.dependencies, 'docusaurus-plugin-quiz': `file:${tarball}`};
  // Not for the package: some registries lack the newest versions that the host's ranges allow.
  fs.writeFileSync(file, JSON.stringify({...manifest, overrides}, null, 2));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: siteDir,
    stdio: 'pipe',
  });
}

/** Does what the quick start tells: one line in the config, and a quiz in a page. */
export function addQuiz(siteDir: string, quiz: string): void {
  edit(siteDir, /^docusaurus\.config\.[jt]s$/, (config) =>
    config.replace(/^ {2}presets: \[$/m, "  plugins: ['docusaurus-plugin-quiz'],\n$&"),
  );
  edit(path.join(siteDir, 'docs'), /^intro\.mdx?$/, (page) => `${page}\n${quiz}`);
}

/** Changes the file of a folder whose name matches. */
export function edit(folder: string, name: RegExp, change: (text: string) => string): void {
  const file = fs.readdirSync(folder).find((each) => name.test(each)) ?? '';
  const before = fs.readFileSync(path.join(folder, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing to change in ${file}`);
  fs.writeFileSync(path.join(folder, file), after);
}

/** What a process left behind. */
export interface Finished {
  status: number | null;
  output: string;
}

/** Runs a script of a site's own `package.json`. */
export function run(siteDir: string, script: string, ...args: string[]): Finished {
  return execute(siteDir, ['npm', 'run', script, '--', ...args]);
}

/** Runs the code of an ES module in a site. */
export function runModule(siteDir: string, code: string): Finished {
  return execute(siteDir, [process.execPath, '--input-type=module', '--eval', code]);
}

/** Runs a command line, without colours and without what the test runner has set. */
export function execute(
  folder: string,
  [command = '', ...args]: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Finished {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      ...environment,
    },
  });
  return {status, output: stripVTControlCharacters(stdout + stderr)};
}
