import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';

import {writeFiles} from '../../support/site.js';

/** A folder with these files for the running test, outside of the repository, whose packages could be found by accident. */
export function createFolder(files: Record<string, string>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-host-')));
  onTestFinished(() => {
    fs.rmSync(folder, {recursive: true});
  });
  writeFiles(folder, files);
  return folder;
}

/** The files of a package that says where it is. */
export function describePackage(folder: string, name: string): Record<string, string> {
  const home = `${folder}/node_modules/${name}`;
  return {
    [`${home}/package.json`]: JSON.stringify({name, main: 'index.js'}),
    [`${home}/index.js`]: `exports.where = ${JSON.stringify(home)};`,
  };
}
