/** Compiles the package: `lib/node` (CommonJS, for the build) and `lib/browser` (ES modules, for the bundler). */

import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = path.join(root, 'src');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

fs.rmSync(path.join(root, 'lib'), {recursive: true, force: true});
for (const project of ['tsconfig.node.json', 'tsconfig.browser.json']) {
  execFileSync(process.execPath, [tsc, '-p', path.join(root, project)], {stdio: 'inherit'});
}

for (const file of fs.readdirSync(source, {recursive: true})) {
  if (/\.(?:css|d\.ts)$/.test(file)) copy(file, path.join('lib/browser', file));
  if (/^locales[\\/].*\.json$/.test(file)) copy(file, path.join('lib', file));
}

function copy(file, target) {
  fs.mkdirSync(path.dirname(path.join(root, target)), {recursive: true});
  fs.copyFileSync(path.join(source, file), path.join(root, target));
}
