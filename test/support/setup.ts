import fs from 'node:fs';
import path from 'node:path';
import {findChromium} from './chromium.js';
import {buildPlugin, CACHE} from './repository.js';

const DAY = 24 * 60 * 60 * 1000;

/** Runs once before the tests that build sites: parallel tests find the package built and the browser unpacked. */
export default async function setup(): Promise<void> {
  fs.mkdirSync(CACHE, {recursive: true});
  for (const name of fs.readdirSync(CACHE)) {
    const file = path.join(CACHE, name);
    if (Date.now() - fs.statSync(file).mtimeMs > DAY) fs.rmSync(file, {recursive: true});
  }
  buildPlugin();
  await findChromium();
}
