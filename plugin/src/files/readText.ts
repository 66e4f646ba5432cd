import fs from 'node:fs';

import {decode} from './decode.js';
import {codeOf, explainUnreadable} from './systemError.js';
import {UsageError} from './UsageError.js';

/**
 * The text of a file with all its bytes, a byte order mark included. Throws a `UsageError` for one that cannot be read
 * or is not UTF-8. Synchronous, because to wait for small files one by one takes longer than to read them.
 */
export function readText(file: string, name: string): string {
  const text = readTextIfThere(file, name);
  if (text !== undefined) return text;
  throw new UsageError(`Cannot read ${name}: no such file`);
}

/** As `readText`; nothing where there is no such file. */
export function readTextIfThere(file: string, name: string): string | undefined {
  const bytes = readBytesIfThere(file, name);
  try {
    return bytes && decode(bytes, name);
  } catch (error) {
    throw explainUnreadable(name, error);
  }
}

/** The bytes of a file, whatever they mean; nothing where there is no such file. Throws a `UsageError` for others. */
export function readBytesIfThere(file: string, name: string): Buffer | undefined {
  try {
    const stat = fs.statSync(file, {throwIfNoEntry: false});
    if (!stat) return undefined;
    // To read a pipe would be to wait for whoever writes into it.
    if (stat.isFile()) return fs.readFileSync(file);
    throw new UsageError(`Cannot read ${name}: ${nameKind(stat)}`);
  } catch (error) {
    // A part of its path is a file itself.
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw explainUnreadable(name, error);
  }
}

/** What stands where a file is expected. */
export function nameKind(stat: fs.Stats): string {
  return stat.isDirectory() ? 'it is a folder' : 'it is no regular file';
}
