import type {ResourceLimits} from 'node:worker_threads';

/** Does a task in a free thread. */
export type RunTask<Task, Result> = (task: Task) => Promise<Result>;

/** What threads are started. */
interface PoolOptions {
  /** Their module, as an absolute path. */
  filename: string;
  count: number;
  /** What is said when a thread ends before its work. */
  ended: string;
  /** Default: those of Node. */
  resourceLimits?: ResourceLimits;
}

/**
 * Starts threads, calls `work` with what does a task in a free one of them, and ends the
 * threads when `work` is done. Rejects with `ended` when a thread ends before.
 */
export async function withPool<Task, Result>(
  {filename, count, ended, resourceLimits}: PoolOptions,
  work: (run: RunTask<Task, Result>) => Promise<unknown>,
): Promise<void> {
  const {Tinypool} = await import('tinypool');
  const pool = new Tinypool({
    filename,
    minThreads: count,
    maxThreads: count,
    ...(resourceLimits && {resourceLimits}),
  });
  // The pool would wait for ever for a thread that a plugin of the site has ended.
  const failed = new Promise<never>((_, reject) => {
    pool.on('error', reject);
    const fail = (): void => reject(new Error(ended));
    for (const thread of pool.threads) thread.once('exit', fail);
  });
  try {
    await Promise.race([work((task) => pool.run(task) as Promise<Result>), failed]);
  } finally {
    // Nobody waits for that, because the pool never sees the end of a thread that has ended before.
    void pool.destroy();
  }
}

/** Keeps a thread from saying again what plugins of the site have said when they started in the first thread. */
export function silenceThread(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream._write = (_chunk, _encoding, done) => done();
    stream._writev = (_chunks, done) => done();
  }
}
