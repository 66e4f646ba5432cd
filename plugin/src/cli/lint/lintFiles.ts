import os from 'node:os';
import {setImmediate as rest} from 'node:timers/promises';

import type {LintedPage} from '../../lint/lintPage.js';
import type {Site} from '../site/site.js';
import {lintFile} from './lintFile.js';
import {withThreads} from './threads.js';
import type {LintChunk} from './threads.js';

/** The number of files for which another thread is worth it. A thread has to load the site before it reads a file. */
const SHARE = 200;

/** Small enough that all threads end together, large enough that messages cost nothing. */
const CHUNK = 20;

/**
 * Lints files (absolute). Returns what each of them says, in their order. Several threads read many files, with the same
 * result.
 * `log` is told how many files are done. Throws a `UsageError` for a file that cannot be read.
 */
export async function lintFiles(
  files: readonly string[],
  site: Site,
  log: (done: number) => void,
): Promise<LintedPage[]> {
  const pages: LintedPage[][] = [];
  const chunks = cut(files);
  let done = 0;
  // A loop that throws ends the generator, so the other threads stop at their next chunk.
  const work = async (lint: LintChunk): Promise<void> => {
    for (const [index, chunk] of chunks) {
      pages[index] = await lint(chunk);
      log((done += chunk.length));
    }
  };
  const lintHere: LintChunk = (chunk) => lintChunk(chunk, site);
  const count = Math.min(os.availableParallelism() - 1, Math.floor(files.length / SHARE));
  if (count < 1) await work(lintHere);
  else {
    await withThreads(count, site, (lintThere) =>
      Promise.all([work(lintHere), ...Array.from({length: count}, () => work(lintThere))]),
    );
  }
  return pages.flat();
}

/** With chunks of 20, 45 files are the chunks 0 and 1 with 20 files each, and the chunk 2 with 5 files. */
function* cut(files: readonly string[]): Generator<[index: number, chunk: readonly string[]]> {
  for (let index = 0; index * CHUNK < files.length; index += 1) {
    yield [index, files.slice(index * CHUNK, (index + 1) * CHUNK)];
  }
}

async function lintChunk(files: readonly string[], site: Site): Promise<LintedPage[]> {
  const pages: LintedPage[] = [];
  for (const file of files) {
    pages.push(await lintFile(file, site));
    // While this thread rests, it gives the other threads their next files.
    await rest();
  }
  return pages;
}
