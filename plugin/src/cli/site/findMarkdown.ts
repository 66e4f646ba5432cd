import fs from 'node:fs/promises';
import path from 'node:path';
import {callbackify} from 'node:util';
import type {Globby} from '@docusaurus/utils';

import {explainUnreadable} from '../../files/systemError.js';
import {loadHostModule} from '../../host/loadHostModule.js';

/**
 * Finds the Markdown files (absolute) that globs match. It follows links to folders, but throws a `UsageError` for a link
 * that leads back to a folder above it, and for a folder that cannot be read.
 */
export async function findMarkdown(
  globs: string | readonly string[],
  options: Omit<Globby.GlobbyOptions, 'absolute' | 'fs'>,
): Promise<string[]> {
  try {
    const host = loadHostModule('@docusaurus/utils');
    const files = await host.Globby(globs, {...options, absolute: true, fs: {stat}});
    return files.filter((file) => /\.mdx?$/.test(file)).map((file) => path.normalize(file));
  } catch (error) {
    const {path: place = ''} = error as NodeJS.ErrnoException;
    throw explainUnreadable(path.relative('', place) || '.', error);
  }
}

/**
 * Follows links for globs. A link that leads back would make `docs/loop/loop/…` without an end, so it is refused like a
 * link to itself.
 */
const stat = callbackify(async (file: string) => {
  const stats = await fs.stat(file);
  if (!stats.isDirectory() || !(await leadsBack(file))) return stats;
  throw Object.assign(new Error(`${file} leads back`), {code: 'ELOOP', path: file});
});

/** Whether a folder is the same as one above it. */
async function leadsBack(file: string): Promise<boolean> {
  const own = await fs.realpath(file);
  for (let folder = file; folder !== path.dirname(folder);) {
    folder = path.dirname(folder);
    if ((await fs.realpath(folder)) === own) return true;
  }
  return false;
}
