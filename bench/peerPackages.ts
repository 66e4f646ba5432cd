import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {weighBundle} from './weighBundle.js';

const FOLDER = path.join(import.meta.dirname, 'peers');

/** Installs the peers as their lock file says, unless they are there. */
export function installPeers(): void {
  const timeOf = (file: string) =>
    fs.statSync(path.join(FOLDER, file), {throwIfNoEntry: false})?.mtimeMs ?? 0;
  if (timeOf('node_modules/.package-lock.json') > timeOf('package-lock.json')) return;
  const args = ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', args, {stdio: ['ignore', 'ignore', 'inherit']});
}

/** Weighs what a site loads for the page of a peer in `peers/`, but for the questions. */
export async function weighPeer(name: string) {
  return weighBundle({
    entryPoints: [path.join(FOLDER, `${name}.jsx`)],
    external: ['./questions.json'],
  });
}

/** Weighs all that a peer exports. */
export async function weighWholePeer(name: string) {
  return weighBundle({stdin: {contents: `export * from '${name}';`, resolveDir: FOLDER}});
}
