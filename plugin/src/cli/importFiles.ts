import fs from 'node:fs';
import path from 'node:path';

import {IMPORTERS} from '../formats/import/index.js';
import type {ImportFormat} from '../formats/import/index.js';
import {count} from './count.js';
import {importText, reportImport} from './import.js';
import type {ImportedFile} from './import.js';
import {readText} from './readText.js';
import type {Site} from './site.js';
import {UsageError} from './usage.js';

/** What can be imported. */
export const IMPORT_FORMATS = Object.keys(IMPORTERS) as ImportFormat[];

/** Options of `quiz:import`. */
export interface ImportOptions {
  /** Default: found in each file. */
  from?: ImportFormat;
  /** Print what would be written, and write nothing. Default false. */
  dryRun?: boolean;
  /** Write over files that are there. A page that becomes a page is always written over. Default false. */
  force?: boolean;
}

/** Turns files of other systems into pages. Returns the exit code: 1 where something could not be carried over. */
export async function runImport(
  files: readonly string[],
  {from, dryRun = false, force = false}: ImportOptions,
  {read}: Site,
): Promise<number> {
  const results: ImportedFile[] = [];
  for (const file of new Set(files)) results.push(await importFile(file, from, read));
  if (!dryRun) checkTargets(results, force);
  let losses = 0;
  let written = 0;
  for (const imported of results) {
    const {target, content, notes, mistakes} = imported;
    losses += notes.length + mistakes.length;
    process.stderr.write(reportImport(imported));
    if (content === '') continue;
    if (dryRun) process.stdout.write(content);
    else {
      fs.writeFileSync(target, content);
      console.log(`${imported.path} → ${target}`);
      written += 1;
    }
  }
  if (!dryRun) console.log(`Imported ${count(written, 'file')}`);
  return losses > 0 ? 1 : 0;
}

async function importFile(
  file: string,
  from: ImportFormat | undefined,
  read: Site['read'],
): Promise<ImportedFile> {
  if (fs.statSync(file, {throwIfNoEntry: false})?.isDirectory()) {
    throw new UsageError(`Unexpected folder ${file}, expected files; name each file to import`);
  }
  const imported = await importText(
    readText(file, file),
    file,
    (text, name) => read(text, path.resolve(name)),
    from,
  );
  if (imported) return imported;
  throw new UsageError(
    `Unexpected content of ${file}, expected one of ${IMPORT_FORMATS.join(', ')}; say which by --from`,
  );
}

/** Before anything is written: a mistake in one name must not leave half of the files imported. */
function checkTargets(results: readonly ImportedFile[], force: boolean): void {
  const sources = new Map<string, string>();
  for (const {path: file, target, isPage, content} of results) {
    if (content === '') continue;
    const place = path.resolve(target);
    const other = sources.get(place);
    if (other !== undefined) {
      throw new UsageError(`${other} and ${file} would both become ${target}; rename one of them`);
    }
    sources.set(place, file);
    if (!force && !isPage && fs.existsSync(target)) {
      throw new UsageError(`${target} is there already; write over it by --force`);
    }
  }
}
