import fs from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';

/** The Chromium of the machine if there is one, else the one that came with the packages. */
export async function findChromium(): Promise<string> {
  const {CHROMIUM_PATH} = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return fs.existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : sparticuz.executablePath();
}

/** Starts a browser; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: await findChromium()});
}
