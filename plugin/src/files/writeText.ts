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
 * Writes a file as a whole: whenever the process or the machine stops, it holds the old text or the new one. Throws a
 * `UsageError` and leaves the file as it is where it cannot be written, is a link, or has changed since it was read.
 */
export function writeText({file, name, text, before}: Writing): void {
  const stat = checkTarget(file, name);
  const folder = path.dirname(file);
  // Short for any folder, like no other process's, and nothing that a content plugin reads or watches.
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
 * What is known of a file that is to be written; nothing where there is none. Throws a `UsageError` for one whose place
 * a new file cannot take: then other names would go on to lead to the old text, or to none.
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
    // A file that only its folder lets go is still one that nobody is to change.
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

/** Writes a text down to the disk, into a file that then is like the one whose place it takes. */
function fill(fd: number, text: string, stat: fs.Stats | undefined): void {
  try {
    fs.writeFileSync(fd, text);
    if (stat) keepOwner(fd, stat);
    // What the mask of the process took from the permissions.
    if (stat) fs.fchmodSync(fd, stat.mode & PERMISSIONS);
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

/** As far as the system lets this user: who may write a file need not be its owner. */
function keepOwner(fd: number, {uid, gid}: fs.Stats): void {
  try {
    fs.fchownSync(fd, uid, gid);
  } catch {
    // The new file is the user's own then, as if an editor had saved it.
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
    // What went wrong before says more.
  }
}

/** Makes the new name last. The file has the new text already, and not every system can flush a folder. */
function flush(folder: string): void {
  try {
    const fd = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
  } catch {
    // Then the system writes it in its own time.
  }
}
