import type {Page} from '../../page/readPage.js';
import {createProgress} from '../terminal/progress.js';
import {readText} from '../../files/readText.js';
import type {Site} from './site.js';

/** A file with quizzes. */
export interface ReadPage {
  /** Absolute. */
  file: string;
  /** As messages name it. */
  name: string;
  /** All of it, a byte order mark included. */
  text: string;
  /** Nothing where the host's parser refuses the file. */
  page: Page | undefined;
}

/** What is said of a file that `isFaultless` refuses. */
export const HAS_MISTAKES = 'has mistakes, which quiz:lint explains';

/**
 * Whether a file was read, and has no mistakes. In any other file, quizzes may be missing, or differ from what was meant.
 */
export function isFaultless(page: Page | undefined): page is Page {
  return page?.problems.length === 0 && page.error === undefined;
}

/** Reads files (absolute) one by one, and leaves out those without quizzes. */
export async function* readPages(files: readonly string[], site: Site): AsyncGenerator<ReadPage> {
  const log = createProgress('Read', files.length);
  for (const [index, file] of files.entries()) {
    log(index + 1);
    const name = site.toName(file);
    const text = readText(file, name);
    const page = await site.read(text, file).then(
      (page) => ({page}),
      () => ({page: undefined, isRefused: true}),
    );
    if (page.page ?? 'isRefused' in page) yield {file, name, text, page: page.page};
  }
}
