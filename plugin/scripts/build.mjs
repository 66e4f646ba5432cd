/** Compiles the package: `lib/node` (CommonJS, for the build) and `lib/browser` (ES modules, for the bundler). */

import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {extractRules} from './extractRules.mjs';
import {joinModules} from './joinModules.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = path.join(root, 'src');
const lib = path.join(root, 'lib');
// The old one stays in place until the new one is whole.
const next = path.join(root, `lib.${process.pid}`);

try {
  await Promise.all(['node', 'browser'].map(compile));
  await joinModules(path.join(next, 'browser'));
  copyRest();
  explainRules();
  declareTheme();
  nameFormats();
  format();
  fs.rmSync(lib, {recursive: true, force: true});
  fs.renameSync(next, lib);
} finally {
  fs.rmSync(next, {recursive: true, force: true});
}

async function compile(name) {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const project = path.join(root, `tsconfig.${name}.json`);
  const args = [tsc, '-p', project, '--outDir', path.join(next, name)];
  const [code] = await once(spawn(process.execPath, args, {stdio: 'inherit'}), 'close');
  if (code !== 0) throw new Error(`The compiler found mistakes with ${project}`);
}

/** What the compiler leaves behind: style sheets, declarations, translations. */
function copyRest() {
  for (const file of fs.readdirSync(source, {recursive: true})) {
    const folder = /\.(?:css|d\.ts)$/.test(file)
      ? 'browser'
      : /\.json$/.test(file)
        ? '.'
        : undefined;
    if (folder) fs.cpSync(path.join(source, file), path.join(next, folder, file));
  }
}

/** What `quiz:explain` prints comes from the manual. */
function explainRules() {
  const rules = extractRules(path.join(root, '../docs/guide'));
  fs.writeFileSync(path.join(next, 'rules.json'), JSON.stringify(rules));
}

/** Whoever imports the package, or names it in `types`, has the types of `@theme/Quiz…` too. */
function declareTheme() {
  for (const [file, target] of [
    ['node/index.d.ts', '../browser/theme-quiz.d.ts'],
    ['browser/client/index.d.ts', '../theme-quiz.d.ts'],
  ]) {
    const declarations = path.join(next, file);
    const text = fs.readFileSync(declarations, 'utf8');
    fs.writeFileSync(declarations, `/// <reference path="${target}" />\n${text}`);
  }
}

/**
 * The bundler takes the files for the browser as the ES modules that they are; Node and TypeScript ask for an ending that
 * says so. Both entries lead to the same file, so that a site never has the state of the widget twice.
 */
function nameFormats() {
  const client = path.join(next, 'browser/client');
  for (const [file, code] of [
    ['index.mjs', "export * from './index.js';"],
    ['index.cjs', "module.exports = require('./index.js');"],
    ['index.d.mts', "export * from './index.js';"],
    ['index.d.cts', "export * from './index.js';"],
  ]) {
    fs.writeFileSync(path.join(client, file), `${code}\n`);
  }
}

/** `swizzle --eject` gives these files to people. */
function format() {
  const prettier = createRequire(import.meta.url).resolve('prettier/bin/prettier.cjs');
  const files = path.join(next, 'browser/theme/**/*.js');
  execFileSync(process.execPath, [prettier, '--write', '--log-level', 'warn', files]);
}
