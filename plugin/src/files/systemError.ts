import os from 'node:os';
import path from 'node:path';
import {getSystemErrorMap} from 'node:util';

import {UsageError} from './UsageError.js';

/** Explains to the person who named a file why it cannot be read. */
export function explainUnreadable(name: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return new UsageError(`Cannot read ${name}: ${describe(error)}`);
}

/** Explains to the person who ran the command why a file cannot be written. The file still has its old content. */
export function explainUnwritable(name: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return new UsageError(`Cannot write ${name}: ${describe(error)}; nothing was written`);
}

/** Explains to the person who redirected the output of a command why it cannot be written. */
export function explainUnprintable(error: unknown): UsageError {
  return new UsageError(`Cannot write the output: ${describe(error)}; a part of it is lost`);
}

/**
 * Explains why a command cannot go on, such as that the host cannot write its caches on a full disk. Returns nothing for
 * an error that does not come from the system.
 */
export function explainFailure(error: unknown): UsageError | undefined {
  if (error instanceof UsageError) return error;
  const {errno, syscall, path: file} = error as Partial<NodeJS.ErrnoException>;
  if (typeof errno !== 'number' || !syscall) return undefined;
  const name = file === undefined ? '' : ` ${path.relative('', file)}`;
  return new UsageError(`Cannot ${syscall}${name}: ${describe(error)}`);
}

/** Finds the name of an error of the system, such as `ENOSPC`; empty for other errors. */
export function codeOf(error: unknown): string {
  const {code = '', errno = 0} = error as NodeJS.ErrnoException;
  // Node.js has no name for some, such as that of a disk quota.
  if (/^E[A-Z0-9]+$|^ERR_/.test(code) || !errno) return code;
  return Object.entries(os.constants.errno).find(([, number]) => number === -errno)?.[0] ?? code;
}

/** What went wrong, on one line. */
function describe(error: unknown): string {
  const code = codeOf(error);
  const {errno = 0, message = String(error)} = error as Partial<NodeJS.ErrnoException>;
  const known = REASONS[code];
  if (known) return known;
  if (errno) return `${getSystemErrorMap().get(errno)?.[1] ?? 'the system refuses'} (${code})`;
  return (message.split(/[\r\n]/, 1)[0] ?? '').trimEnd();
}

const REASONS: Record<string, string | undefined> = {
  EACCES: 'permission denied',
  EBUSY: 'another program uses it',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'it is too large',
  EIO: 'the disk reports a failure',
  EISDIR: 'it is a folder',
  ELOOP: 'the link leads to itself',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
};
