import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';
import manifest from '../../package.json' with {type: 'json'};
import {LIMIT} from './limit.js';
import {makeOnce} from './lock.js';
import {ROOT} from './repository.js';

const PACKAGE = '@sparticuz/chromium';

/** The Chromium that came with the packages, the same on each machine, unless `CHROMIUM_PATH` names another one. */
export async function findChromium(): Promise<string> {
  const {CHROMIUM_PATH} = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return unpackChromium();
}

/** Starts a browser, with further switches if need be; whoever starts it closes it. */
export async function launchBrowser(args: string[] = []): Promise<Browser> {
  return chromium.launch({executablePath: await findChromium(), args, timeout: LIMIT});
}

/**
 * The package unpacks into the folder for temporary files, and takes whatever is called `chromium` there, even half of
 * one or one of another version. So it gets a folder of its own.
 */
export async function unpackChromium(): Promise<string> {
  const folder = path.join(
    os.tmpdir(),
    `quiz-chromium-${manifest.devDependencies[PACKAGE].replace(/[^\w.]/g, '')}`,
  );
  const stamp = `${folder}.unpacked`;
  await makeOnce(stamp, () => {
    fs.rmSync(folder, {recursive: true, force: true});
    fs.mkdirSync(folder);
    const code = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: ROOT,
      env: {...process.env, TMPDIR: folder},
    });
    fs.writeFileSync(stamp, '');
    return Promise.resolve();
  });
  return path.join(folder, 'chromium');
}
