import {isDeepStrictEqual} from 'node:util';

import type {Page} from '../../page/readPage.js';
import {count} from '../terminal/count.js';
import {findFiles} from '../site/files.js';
import {warn} from '../terminal/report.js';
import {clearProgress} from '../terminal/progress.js';
import {HAS_MISTAKES, isFaultless, readPages} from '../site/readPages.js';
import type {Site} from '../site/site.js';
import {writeIds} from './writeIds.js';
import {writeText} from '../../files/writeText.js';

/**
 * Writes missing ids into the originals of a site, or into some files. Returns the exit code: 1 where some could not be
 * written.
 */
export async function runIds(paths: readonly string[], site: Site): Promise<number> {
  // A translation must have the ids of its original, so it gets none here.
  const contents = site.contents.filter(({locale}) => locale === site.locales[0]);
  const chosen = await findFiles(paths, {contents});
  const warnings: string[] = [];
  let ids = 0;
  let files = 0;
  for await (const {file, name, text, page} of readPages(chosen, site)) {
    if (!isFaultless(page)) {
      warnings.push(`${name} ${HAS_MISTAKES}; it stays as it is`);
      continue;
    }
    const written = writeIds(text, page);
    for (const {id, line} of written.left) {
      warnings.push(
        `${name}:${line} has the id \`${id}\`, which braces cannot hold; write one of Latin letters, digits, - and _`,
      );
    }
    if (written.count === 0) continue;
    // Where the places of the page are not those of its text, the ids may even break it.
    const after = await site.read(written.text, file).catch(() => undefined);
    if (!isSame(page, after, written.text)) {
      warnings.push(
        `${name} is not parsed as it is written, as with a preprocessor or \`mdx-code-block\`; it stays as it is`,
      );
      continue;
    }
    writeText({file, name, text: written.text, before: text});
    clearProgress();
    // It is printed at once, because the next file may be one that cannot be written.
    console.log(`${name}: ${count(written.count, 'id')}`);
    ids += written.count;
    files += 1;
  }
  warnings.forEach(warn);
  console.log(
    ids > 0 ? `Wrote ${count(ids, 'id')} into ${count(files, 'file')}` : 'No id to write',
  );
  return warnings.length > 0 ? 1 : 0;
}

/** Whether the page has the same quizzes after the ids were written, and all of them have ids. */
function isSame(before: Page, after: Page | undefined, text: string): boolean {
  if (!isFaultless(after) || writeIds(text, after).count > 0) return false;
  const [old, now] = [before, after].map(({quizzes}) => quizzes.map(({quiz}) => quiz));
  return isDeepStrictEqual(old, now);
}
