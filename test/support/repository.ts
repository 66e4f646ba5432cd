import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** What tests build once and keep between runs; safe to delete. Not below `node_modules`, which bundlers treat apart. */
export const CACHE = path.join(
  os.tmpdir(),
  `quiz-tests-${createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}`,
);

/** All files below a folder, relative to it, sorted. */
export function listFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => fs.statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

/** A hash of every file below the folders. */
export function hashFolders(...folders: string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of listFiles(folder)) {
      hash.update(file).update(fs.readFileSync(path.join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Stands for the package as it was built last. */
export const hashPlugin = () => hashFolders(path.join(ROOT, 'plugin/lib'));

/** Builds the package, unless what was built last is of the same sources. */
export function buildPlugin(): void {
  const plugin = path.join(ROOT, 'plugin');
  const stamp = path.join(CACHE, 'plugin');
  const sources = [
    path.join(plugin, 'src'),
    path.join(plugin, 'scripts'),
    path.join(ROOT, 'docs/guide'),
  ];
  const describe = () => `${hashFolders(...sources)} ${hashPlugin()}`;
  const isFresh =
    fs.existsSync(stamp) &&
    fs.existsSync(path.join(plugin, 'lib')) &&
    fs.readFileSync(stamp, 'utf8') === describe();
  if (isFresh) return;
  execFileSync('npm', ['run', 'build', '-w', 'plugin'], {cwd: ROOT, stdio: 'inherit'});
  fs.mkdirSync(CACHE, {recursive: true});
  fs.writeFileSync(stamp, describe());
}
