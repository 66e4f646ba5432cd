import path from 'node:path';

import {UsageError} from '../../files/UsageError.js';
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
  const {Tinypool} = await import('tinypool');
  const filename = path.join(__dirname, 'worker.js');
  const pool = new Tinypool({filename, minThreads: count, maxThreads: count});
  // The pool would wait for ever for a thread that a plugin of the site has ended.
  const failed = new Promise<never>((_, reject) => {
    pool.on('error', reject);
    const fail = (): void => reject(new Error('A thread of quiz:lint ended before its work'));
    for (const thread of pool.threads) thread.once('exit', fail);
  });
  try {
    await Promise.race([work(lint), failed]);
  } finally {
    // Nobody waits for that, because the pool never sees the end of a thread that has ended before.
    void pool.destroy();
  }

  async function lint(files: readonly string[]): Promise<LintedPage[]> {
    const task: Task = {siteDir, configPath, files};
    const finished = (await pool.run(task)) as Finished;
    if ('failure' in finished) throw new UsageError(finished.failure);
    return finished.pages;
  }
}
