import {fixText} from '../../lint/fixes/fixText.js';
import {createProgress} from '../terminal/progress.js';
import {readText} from '../../files/readText.js';
import type {Site} from '../site/site.js';
import {writeText} from '../../files/writeText.js';

/** Puts mechanical mistakes in files (absolute) right. Returns the number of these mistakes. */
export async function fixFiles(files: readonly string[], site: Site): Promise<number> {
  const log = createProgress('Fixed', files.length);
  let count = 0;
  for (const [index, file] of files.entries()) {
    log(index + 1);
    const name = site.toName(file);
    const before = readText(file, name);
    const {text, fixed} = await fixText(before, file, site.read);
    if (text !== before) writeText({file, name, text, before});
    count += fixed.length;
  }
  return count;
}
