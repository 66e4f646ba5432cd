import fs from 'node:fs';

import {UsageError} from './usage.js';

/**
 * The text of a file with all its bytes, a byte order mark included. Throws a `UsageError` for one that cannot be read.
 * Synchronous, because to wait for small files one by one takes longer than to read them.
 */
export function readText(file: string, name: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw explainUnreadable(name, error);
  }
}

/** Why a file cannot be read, for whoever named it. */
export function explainUnreadable(name: string, error: unknown): UsageError {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return new UsageError(`Cannot read ${name}: ${REASONS[code] ?? message}`);
}

const REASONS: Record<string, string | undefined> = {
  EACCES: 'permission denied',
  ELOOP: 'the link leads to itself',
  ENOENT: 'no such file',
  EPERM: 'permission denied',
};
