import os from 'node:os';
import path from 'node:path';
import {setImmediate as rest} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import type {LintedPage} from '../../lint/lintPage.js';
import {lintFile} from './lintFile.js';
import type {Site} from '../site/site.js';
import {UsageError} from '../../files/UsageError.js';
import type {Finished, Start} from './worker.js';

/** So many files are worth another thread, which has to load the site before it can read one. */
const SHARE = 200;

/** Small enough that all threads end together, large enough that messages cost nothing. */
const CHUNK = 20;

/**
 * What each file (absolute) says, in their order. Many files are read in several threads; the result is the same.
 * `say` is told how many files are done. Throws a `UsageError` for a file that cannot be read.
 */
export async function lintFiles(
  files: readonly string[],
  site: Site,
  log: (done: number) => void,
): Promise<LintedPage[]> {
  const results: LintedPage[] = [];
  const chunks = cut(files);
  const workers: Worker[] = [];
  const workerData: Start = {siteDir: site.siteDir, configPath: site.configPath};
  let done = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      const keep = ({first}: Chunk, pages: LintedPage[]) => {
        pages.forEach((page, index) => (results[first + index] = page));
        log((done += pages.length));
        if (done === files.length) resolve();
      };
      const work = async () => {
        for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
          const pages: LintedPage[] = [];
          for (const file of chunk.files) {
            pages.push(await lintFile(file, site));
            // The other threads ask this one for their next files.
            await rest();
          }
          keep(chunk, pages);
        }
      };
      if (files.length === 0) resolve();
      work().catch(reject);
      const threads = Math.min(os.availableParallelism() - 1, Math.floor(files.length / SHARE));
      for (let count = 0; count < threads; count += 1) {
        const worker = new Worker(path.join(__dirname, 'worker.js'), {
          workerData,
          // What plugins of the site say when they start, they have said in this thread.
          stdout: true,
          stderr: true,
        });
        workers.push(worker);
        worker.on('error', reject);
        worker.on('exit', () => reject(new Error('A thread of quiz:lint ended before its work')));
        employ(worker, chunks, keep, reject);
      }
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

interface Chunk {
  /** Index of its first file. */
  first: number;
  files: readonly string[];
}

function cut(files: readonly string[]): Chunk[] {
  return Array.from({length: Math.ceil(files.length / CHUNK)}, (_, index) => {
    const first = index * CHUNK;
    return {first, files: files.slice(first, first + CHUNK)};
  });
}

/** Gives a thread one chunk after the other until none is left. */
function employ(
  worker: Worker,
  chunks: Chunk[],
  keep: (chunk: Chunk, pages: LintedPage[]) => void,
  fail: (error: Error) => void,
): void {
  let chunk: Chunk | undefined;
  worker.on('message', ({pages, failure}: Finished) => {
    if (failure !== undefined) fail(new UsageError(failure));
    if (chunk && pages) keep(chunk, pages);
    chunk = chunks.shift();
    if (chunk) worker.postMessage(chunk.files);
  });
}
