import fs from 'node:fs';
import path from 'node:path';

/**
 * The packages of the host that were installed below a folder, each with its version, one entry a copy: what npm, pnpm
 * and Yarn put into `node_modules`, or what Yarn's own lock file says where there is no such folder.
 */
export function listCopies(folder: string): string[] {
  const modules = path.join(folder, 'node_modules');
  const copies = fs.existsSync(path.join(folder, '.pnp.cjs'))
    ? readLock(path.join(folder, 'yarn.lock'))
    : listPackages(modules).map((home) => {
        const file = fs.readFileSync(path.join(home, 'package.json'), 'utf8');
        const {name, version} = JSON.parse(file) as {name: string; version: string};
        return `${name}@${version}`;
      });
  return copies.filter((copy) => /^@docusaurus\/(?!react-loadable)/.test(copy)).sort();
}

/** The folders of all packages below a `node_modules`; links, of which pnpm is full, lead to some of them again. */
function listPackages(modules: string): string[] {
  if (!fs.existsSync(modules)) return [];
  return fs
    .readdirSync(modules, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap(({name}) => {
      const folder = path.join(modules, name);
      if (name === '.pnpm') {
        return fs
          .readdirSync(folder)
          .flatMap((each) => listPackages(path.join(folder, each, 'node_modules')));
      }
      if (name.startsWith('@')) return listPackages(folder);
      const isPackage = fs.existsSync(path.join(folder, 'package.json'));
      return [...(isPackage ? [folder] : []), ...listPackages(path.join(folder, 'node_modules'))];
    });
}

function readLock(file: string): string[] {
  const resolved = fs.readFileSync(file, 'utf8').matchAll(/^ {2}resolution: "(.+)@npm:(.+)"$/gm);
  return [...resolved].map(([, name = '', version = '']) => `${name}@${version}`);
}
