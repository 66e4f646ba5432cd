import fs from 'node:fs';
import path from 'node:path';

import {IMPORTERS} from '../../import/index.js';
import type {ImportFormat} from '../../import/index.js';
import {count} from '../terminal/count.js';
import {importText, reportImport} from '../../import/importText.js';
import type {ImportedFile} from '../../import/importText.js';
import {readBytesIfThere, readText} from '../../files/readText.js';
import {splitMark} from '../../files/splitMark.js';
import type {Site} from '../site/site.js';
import {UsageError} from '../../files/UsageError.js';
import {checkTarget, writeText} from '../../files/writeText.js';
import type {Writing} from '../../files/writeText.js';

/** What can be imported. */
export const IMPORT_FORMATS = Object.keys(IMPORTERS) as ImportFormat[];

/** Options of `quiz:import`. */
export interface ImportOptions {
  /** Default: found in each file. */
  from?: ImportFormat;
  /** Print what would be written, and write nothing. Default false. */
  dryRun?: boolean;
  /** Write over files that exist. A page whose quizzes are rewritten is always written over. Default false. */
  force?: boolean;
}

/** A file that was imported, with its text. */
interface Source {
  text: string;
  imported: ImportedFile;
}

/** Turns files of other systems into pages. Returns the exit code: 1 where something could not be carried over. */
export async function runImport(
  files: readonly string[],
  {from, dryRun = false, force = false}: ImportOptions,
  site: Pick<Site, 'read' | 'findQuizName'>,
): Promise<number> {
  const sources: Source[] = [];
  for (const file of new Set(files)) sources.push(await importFile(file, from, site));
  const writings = dryRun ? undefined : planWritings(sources, force);
  let losses = 0;
  for (const {imported} of sources) {
    const {target, content, notes, mistakes} = imported;
    losses += notes.length + mistakes.length;
    process.stderr.write(reportImport(imported));
    const writing = writings?.get(imported);
    if (writing) {
      writeText(writing);
      console.log(`${imported.path} → ${target}`);
    } else if (!writings) {
      process.stdout.write(content);
    }
  }
  if (writings) console.log(`Imported ${count(writings.size, 'file')}`);
  return losses > 0 ? 1 : 0;
}

async function importFile(
  file: string,
  from: ImportFormat | undefined,
  {read, findQuizName}: Pick<Site, 'read' | 'findQuizName'>,
): Promise<Source> {
  if (isFolder(file)) {
    throw new UsageError(`Unexpected folder ${file}, expected files; name each file to import`);
  }
  const text = readText(file, file);
  const [mark, rest] = splitMark(text);
  const imported = await importText(
    rest,
    file,
    (text, name) => read(text, path.resolve(name)),
    from,
    findQuizName(path.resolve(file)),
  );
  if (imported) {
    const {isPage, content} = imported;
    return {text, imported: {...imported, content: isPage ? mark + content : content}};
  }
  throw new UsageError(
    `Unexpected content of ${file}, expected one of ${IMPORT_FORMATS.join(', ')}; say which by --from`,
  );
}

function isFolder(file: string): boolean {
  try {
    return fs.statSync(file).isDirectory();
  } catch {
    // `readText` explains why it cannot be read.
    return false;
  }
}

/** Plans what to write before anything is written, so that one bad name does not leave half of the files imported. */
function planWritings(
  sources: readonly Source[],
  force: boolean,
): ReadonlyMap<ImportedFile, Writing> {
  const writings = new Map<ImportedFile, Writing>();
  const taken = new Map<string, string>();
  for (const {text, imported} of sources) {
    const {path: file, target, isPage, content} = imported;
    // A page of which nothing was imported stays as it is.
    if (content === '' || (isPage && content === text)) continue;
    const place = path.resolve(target);
    const other = taken.get(place);
    if (other !== undefined) {
      throw new UsageError(`${other} and ${file} would both become ${target}; rename one of them`);
    }
    taken.set(place, file);
    const stat = checkTarget(target, target);
    if (stat && !force && !isPage) {
      throw new UsageError(`${target} is there already; write over it by --force`);
    }
    const before = place === path.resolve(file) ? text : readBytesIfThere(target, target);
    writings.set(imported, {file: target, name: target, text: content, before});
  }
  return writings;
}
