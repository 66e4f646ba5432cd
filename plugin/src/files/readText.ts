import fs from 'node:fs';

import {decode} from './decode.js';
import {codeOf, explainUnreadable} from './systemError.js';
import {UsageError} from './UsageError.js';

/**
 * Reads the text of a file. It keeps a byte order mark. Throws a `UsageError` for a file that cannot be read or is not
 * UTF-8. It is synchronous, because waiting for many small files takes longer than reading them.
 */
export function readText(file: string, name: string): string {
  const text = readTextIfThere(file, name);
  if (text !== undefined) return text;
  throw new UsageError(`Cannot read ${name}: no such file`);
}

/** Reads like `readText`; returns nothing where there is no such file. */
export function readTextIfThere(file: string, name: string): string | undefined {
  const bytes = readBytesIfThere(file, name);
  try {
    return bytes && decode(bytes, name);
  } catch (error) {
    throw explainUnreadable(name, error);
  }
}

/**
 * Reads the bytes of a file; nothing where there is no such file. Throws a `UsageError` for a file that cannot be read.
 */
export function readBytesIfThere(file: string, name: string): Buffer | undefined {
  try {
    const stat = fs.statSync(file, {throwIfNoEntry: false});
    if (!stat) return undefined;
    // Reading a pipe would wait until somebody writes into it.
    if (stat.isFile()) return fs.readFileSync(file);
    throw new UsageError(`Cannot read ${name}: ${nameKind(stat)}`);
  } catch (error) {
    // Of `a.md/b`, the folder is a file, so there is no such file.
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw explainUnreadable(name, error);
  }
}

/** Names what was found in the place of a file. */
export function nameKind(stat: fs.Stats): string {
  return stat.isDirectory() ? 'it is a folder' : 'it is no regular file';
}
