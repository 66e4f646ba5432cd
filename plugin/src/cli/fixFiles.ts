import fs from 'node:fs/promises';

import {fixText} from './fix.js';
import {createProgress} from './progress.js';
import {readText} from './readText.js';
import type {Site} from './site.js';

/** Puts right what is mechanical in files (absolute). Returns how many mistakes that were. */
export async function fixFiles(files: readonly string[], site: Site): Promise<number> {
  const say = createProgress('Fixed', files.length);
  let count = 0;
  for (const [index, file] of files.entries()) {
    say(index + 1);
    const before = readText(file, site.toName(file));
    const {text, fixed} = await fixText(before, file, site.read);
    if (text !== before) await fs.writeFile(file, text);
    count += fixed.length;
  }
  return count;
}
