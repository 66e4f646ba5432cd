import path from 'node:path';

import {readTextIfThere} from '../../files/readText.js';
import {UsageError} from '../../files/UsageError.js';
import {writeText} from '../../files/writeText.js';
import type {Approval} from './approval.js';

/** The file is in the folder of the site, and is to be committed. */
export const LOCK_FILE = 'quiz-lock.json';

/**
 * What was approved: the name of each question, such as `docs/a.md#b--c`, with the hash of the section that it reviews, or
 * what that section says where the evidence of the question is.
 */
export type Lock = ReadonlyMap<string, Approval>;

/** The lock file of a site with what it holds. */
export interface LockFile {
  /** All of it; nothing where there is no such file. */
  text: string | undefined;
  /** Nothing where there is no such file. */
  lock: Lock | undefined;
}

/** Names a question in the lock file, such as `docs/a.md#quiz--question`. The path is from the folder of the site. */
export function nameQuestion(path: string, quiz: string, question: string): string {
  return `${path}#${quiz}--${question}`;
}

/**
 * Reads the lock file of a site. Throws a `UsageError` when the file cannot be read, or does not hold what a lock file
 * holds.
 */
export function readLock(siteDir: string): LockFile {
  const text = readTextIfThere(path.join(siteDir, LOCK_FILE), LOCK_FILE);
  return {text, lock: text === undefined ? undefined : parseLock(text)};
}

function parseLock(text: string): Lock {
  let parsed: unknown;
  try {
    // Some editors save a byte order mark, which JSON does not have.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw refuse('it is no JSON, as after a merge with conflicts; keep the lines of both sides');
  }
  const {version, questions} = (parsed ?? {}) as {version?: unknown; questions?: unknown};
  if (version !== 1) {
    throw refuse(`unexpected version ${String(version)}, expected 1, which quiz:approve writes`);
  }
  if (typeof questions !== 'object' || questions === null || Array.isArray(questions)) {
    throw refuse('unexpected `questions`, expected names of questions with a hash for each');
  }
  const entries = Object.entries(questions);
  const wrong = entries.find(([, hash]) => typeof hash !== 'string');
  if (!wrong) return new Map(entries as [string, string][]);
  throw refuse(
    `the hash of ${JSON.stringify(wrong[0])} is no text; delete the line, and approve its page`,
  );
}

function refuse(reason: string): UsageError {
  return new UsageError(`Cannot read ${LOCK_FILE}: ${reason}`);
}

/**
 * Writes the lock file with one line for each question, sorted by name, so that merges are easy. `before` is the text of
 * the file as it was read.
 */
export function writeLock(siteDir: string, lock: Lock, before: string | undefined): void {
  const sorted = [...lock].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = {version: 1, questions: Object.fromEntries(sorted)};
  const text = `${JSON.stringify(content, null, 2)}\n`;
  writeText({file: path.join(siteDir, LOCK_FILE), name: LOCK_FILE, text, before});
}
