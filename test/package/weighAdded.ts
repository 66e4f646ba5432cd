import fs from 'node:fs';
import path from 'node:path';

import {listFiles} from '../support/repository.js';

/** A package in npm's own list of what it installed. */
interface Installed {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/**
 * What one dependency of a site adds to its `node_modules`, in bytes by package: itself, and whatever no other
 * dependency of the site needs.
 */
export function weighAdded(siteDir: string, name: string): Record<string, number> {
  const lock = fs.readFileSync(path.join(siteDir, 'node_modules/.package-lock.json'), 'utf8');
  const {packages} = JSON.parse(lock) as {packages: Record<string, Installed>};
  const manifest = fs.readFileSync(path.join(siteDir, 'package.json'), 'utf8');
  const {dependencies, devDependencies} = JSON.parse(manifest) as Record<string, object>;
  const others = Object.keys({...dependencies, ...devDependencies}).filter((each) => each !== name);
  const host = findReachable(others, packages);
  const added = [...findReachable([name], packages)].filter((folder) => !host.has(folder));
  return Object.fromEntries(added.map((folder) => [folder, weigh(path.join(siteDir, folder))]));
}

/** The folders of packages and of all that they need, as Node finds them. */
function findReachable(
  names: readonly string[],
  packages: Readonly<Record<string, Installed>>,
): Set<string> {
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const folder = resolve(name, from, packages);
    if (folder === undefined || found.has(folder)) return;
    found.add(folder);
    const {dependencies, optionalDependencies, peerDependencies} = packages[folder] ?? {};
    const needed = {...dependencies, ...optionalDependencies, ...peerDependencies};
    for (const each of Object.keys(needed)) visit(each, `${folder}/`);
  };
  for (const name of names) visit(name, '');
  return found;
}

/** The nearest `node_modules` that has a package; none where an optional one was not installed. */
function resolve(name: string, from: string, packages: object): string | undefined {
  const folder = `${from}node_modules/${name}`;
  if (folder in packages) return folder;
  if (from === '') return undefined;
  return resolve(name, from.slice(0, from.lastIndexOf('node_modules/')), packages);
}

/** The bytes of a package without those that are installed inside it. */
function weigh(folder: string): number {
  return listFiles(folder)
    .filter((file) => !file.startsWith('node_modules/'))
    .reduce((sum, file) => sum + fs.statSync(path.join(folder, file)).size, 0);
}
