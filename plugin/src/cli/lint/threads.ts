import path from 'node:path';

import {UsageError} from '../../files/UsageError.js';
import {withPool} from '../../host/pool.js';
import type {LintedPage} from '../../lint/lintPage.js';
import type {Finished, Task} from './worker.js';

/** Reads some files (absolute). Returns what each of them says, in their order. */
export type LintChunk = (files: readonly string[]) => Promise<LintedPage[]>;

/**
 * Starts threads that load a site, calls `work` with a function that reads files in a free one of them, and ends
 * the threads when `work` is done. Throws a `UsageError` for a file that cannot be read.
 */
export async function withThreads(
  count: number,
  {siteDir, configPath}: Omit<Task, 'files'>,
  work: (lint: LintChunk) => Promise<unknown>,
): Promise<void> {
  const filename = path.join(__dirname, 'worker.js');
  const ended = 'A thread of quiz:lint ended before its work';
  await withPool<Task, Finished>({filename, count, ended}, (run) =>
    work(async (files) => {
      const finished = await run({siteDir, configPath, files});
      if ('failure' in finished) throw new UsageError(finished.failure);
      return finished.pages;
    }),
  );
}
