import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

/** Finds the file (absolute) that a file asks for; nothing where it is no code and no Markdown of the site. */
export type Resolve = (request: string, from: string) => string | undefined;

/** What the host tries, in its order, behind a request that names no file. */
const ENDINGS = ['', '.mjs', '.js', '.jsx', '.ts', '.tsx'];

const FOLLOWED = /\.(?:mdx?|[cm]?[jt]sx?)$/;

/**
 * Prepares to find files for the requests in a site. The file system is asked once for each of them, so a site that has
 * changed needs a new one.
 *
 *     './_part.mdx' in docs/a/b.mdx    →   docs/a/_part.mdx
 *     '@site/src/Card' anywhere        →   src/Card/index.tsx
 *     '@theme/Tabs' anywhere           →   nothing, unless the site has src/theme/Tabs
 */
export function createResolver(siteDir: string): Resolve {
  const known = new Map<string, string | undefined>();
  const find = (file: string): string | undefined => {
    if (!known.has(file)) known.set(file, findFile(file));
    return known.get(file);
  };
  return (request, from) => {
    const [name = ''] = request.split('?');
    // The author names loaders, so the file is not compiled as a page.
    if (name.includes('!')) return undefined;
    const [root, ...rest] = name.split('/');
    if (root === '@site') return find(path.join(siteDir, ...rest));
    if (root === '@theme') return find(path.join(siteDir, 'src/theme', ...rest));
    if (root === '.' || root === '..') return find(path.resolve(path.dirname(from), name));
    if (path.isAbsolute(name)) return find(name);
    return /\.mdx?$/.test(name) ? findInPackage(name, from) : undefined;
  };
}

function findFile(file: string): string | undefined {
  for (const start of [file, path.join(file, 'index')]) {
    const found = ENDINGS.map((ending) => start + ending).find(isFile);
    if (found !== undefined) return FOLLOWED.test(found) ? found : undefined;
  }
  return undefined;
}

/** Whether a file is there. One that cannot be looked at, such as a link to itself or an impossible name, is none. */
function isFile(file: string): boolean {
  try {
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

function findInPackage(name: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}
