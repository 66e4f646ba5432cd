import fs from 'node:fs/promises';
import path from 'node:path';

import {UsageError} from '../../cli/usage.js';

/** In the folder of the site, to be committed. */
export const LOCK_FILE = 'quiz-lock.json';

/** What was approved: for each question, by its file and anchor, the hash of the section that it reviews. */
export type Lock = ReadonlyMap<string, string>;

/** The name of a question in the lock file; the path is from the folder of the site. */
export function nameQuestion(path: string, quiz: string, question: string): string {
  return `${path}#${quiz}--${question}`;
}

/** Reads the lock file of a site; nothing where there is none. Throws a `UsageError` for one that cannot be read. */
export async function readLock(siteDir: string): Promise<Lock | undefined> {
  const text = await fs.readFile(path.join(siteDir, LOCK_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(
      `Cannot read ${LOCK_FILE}: it is no JSON, as after a merge with conflicts; keep the lines of both sides`,
    );
  }
  const {version, questions} = (parsed ?? {}) as {version?: unknown; questions?: object};
  if (version === 1 && questions) return new Map(Object.entries(questions));
  throw new UsageError(
    `Cannot read ${LOCK_FILE}: unexpected version ${String(version)}, expected 1, which quiz:approve writes`,
  );
}

/** Writes the lock file: sorted, a line for each question, so that merges are easy. */
export async function writeLock(siteDir: string, lock: Lock): Promise<void> {
  const sorted = [...lock].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = {version: 1, questions: Object.fromEntries(sorted)};
  await fs.writeFile(path.join(siteDir, LOCK_FILE), `${JSON.stringify(content, null, 2)}\n`);
}
