import {randomBytes} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import {nameKind, readBytesIfThere} from './readText.js';
import {explainUnwritable} from './systemError.js';
import {UsageError} from './UsageError.js';

/** A text that takes the place of what a file holds. */
export interface Writing {
  file: string;
  /** The file as messages name it. */
  name: string;
  text: string;
  /** What the file held when it was read; nothing where there was no file. */
  before: string | Buffer | undefined;
}

/**
 * Writes a file as a whole. Whenever the process or the machine stops, the file has its old text or the new one. Throws a
 * `UsageError` and leaves the file as it is when the file cannot be written, is a link, or has changed since it was read.
 */
export function writeText({file, name, text, before}: Writing): void {
  const stat = checkTarget(file, name);
  const folder = path.dirname(file);
  // The name is short, no other process takes it, and no content plugin reads or watches it.
  const draft = path.join(folder, `.quiz-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const fd = create(draft, name, stat);
  try {
    fill(fd, text, stat);
    const now = readBytesIfThere(file, name);
    // Another run may have come to the same text.
    if (now?.equals(Buffer.from(text))) fs.unlinkSync(draft);
    else if (isSame(now, before)) fs.renameSync(draft, file);
    else
      throw new UsageError(`Cannot write ${name}: it has changed meanwhile; run the command again`);
  } catch (error) {
    remove(draft);
    throw explainUnwritable(name, error);
  }
  flush(folder);
}

/**
 * Looks at a file that is to be written; nothing where it does not exist yet. Throws a `UsageError` for a file that a new
 * one cannot replace, such as a link: its other names would still lead to the old text, or to nothing.
 */
export function checkTarget(file: string, name: string): fs.Stats | undefined {
  try {
    const stat = fs.lstatSync(file, {throwIfNoEntry: false});
    if (!stat) return undefined;
    if (stat.isSymbolicLink()) {
      throw refuse(
        name,
        `it is a link to ${fs.readlinkSync(file)}; remove the link, or run the command on the file itself`,
      );
    }
    if (!stat.isFile()) throw refuse(name, nameKind(stat));
    if (stat.nlink > 1) {
      throw refuse(
        name,
        `it is one file with ${stat.nlink} names (hard links); put a copy in its place`,
      );
    }
    // A read-only file could be replaced in its folder, but its owner wants nobody to change it.
    fs.accessSync(file, fs.constants.W_OK);
    return stat;
  } catch (error) {
    throw explainUnwritable(name, error);
  }
}

function refuse(name: string, reason: string): UsageError {
  return new UsageError(`Cannot write ${name}: ${reason}`);
}

const PERMISSIONS = 0o7777;

function create(draft: string, name: string, stat: fs.Stats | undefined): number {
  try {
    return fs.openSync(draft, 'wx', stat && stat.mode & PERMISSIONS);
  } catch (error) {
    throw explainUnwritable(`into the folder of ${name}`, error);
  }
}

/** Writes a text down to the disk. The file gets the owner and the permissions of the file that it replaces. */
function fill(fd: number, text: string, stat: fs.Stats | undefined): void {
  try {
    fs.writeFileSync(fd, text);
    if (stat) keepOwner(fd, stat);
    // When the file was made, the mask of the process may have taken permissions away.
    if (stat) fs.fchmodSync(fd, stat.mode & PERMISSIONS);
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

/** Keeps the owner as far as the system lets this user do that. A user may write files of others. */
function keepOwner(fd: number, {uid, gid}: fs.Stats): void {
  try {
    fs.fchownSync(fd, uid, gid);
  } catch {
    // Then the new file belongs to the user, as if an editor had saved it.
  }
}

function isSame(now: Buffer | undefined, before: Writing['before']): boolean {
  if (now === undefined || before === undefined) return now === before;
  return now.equals(Buffer.from(before));
}

function remove(draft: string): void {
  try {
    fs.unlinkSync(draft);
  } catch {
    // The error that came before says more.
  }
}

/**
 * Writes the new name down to the disk. The file has the new text already, so it is no failure when a system cannot do
 * this.
 */
function flush(folder: string): void {
  try {
    const fd = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
  } catch {
    // Then the system writes the name later.
  }
}
