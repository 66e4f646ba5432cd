import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';
import {unpackChromium} from '../support/chromium.js';
import {LIMIT} from '../support/limit.js';

/** Starts the Chromium of the packages with the fonts of the packages alone, so that each machine draws the same. */
export async function launchPinnedBrowser(): Promise<Browser> {
  const executablePath = await unpackChromium();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-fonts-'));
  const file = path.join(folder, 'fonts.conf');
  const fonts = path.join(path.dirname(executablePath), 'fonts');
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>
`,
  );
  const browser = await chromium.launch({
    executablePath,
    args: ['--font-render-hinting=none', '--force-color-profile=srgb'],
    env: {...process.env, FONTCONFIG_FILE: file},
    timeout: LIMIT,
  });
  browser.once('disconnected', () => {
    fs.rmSync(folder, {recursive: true, force: true});
  });
  return browser;
}
