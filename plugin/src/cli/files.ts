import fs from 'node:fs';
import path from 'node:path';
import {Globby} from '@docusaurus/utils';

import {explainUnreadable} from './readText.js';
import type {Site} from './site.js';
import {UsageError} from './usage.js';

/**
 * The Markdown files that were asked for, absolute and sorted: those of the site, or of the given files, folders and
 * globs, from the working folder. Throws a `UsageError` for one that matches nothing.
 */
export async function findFiles(
  paths: readonly string[],
  {contents}: Pick<Site, 'contents'>,
): Promise<string[]> {
  const found =
    paths.length === 0
      ? contents.flatMap(({files}) => files)
      : (await Promise.all(paths.map(findPath))).flat();
  return [...new Set(found)].sort();
}

async function findPath(given: string): Promise<string[]> {
  const stat = readStat(given);
  if (stat?.isFile()) {
    if (/\.mdx?$/.test(given)) return [fs.realpathSync(given)];
    throw new UsageError(`Unexpected file ${given}, expected one that ends in .md or .mdx`);
  }
  const files = await (stat
    ? Globby('**/*.{md,mdx}', {cwd: fs.realpathSync(given), ...OPTIONS})
    : Globby(given.replaceAll('\\', '/'), OPTIONS));
  const markdown = files.filter((file) => /\.mdx?$/.test(file));
  if (markdown.length > 0) return markdown.map((file) => path.normalize(file));
  throw new UsageError(
    stat
      ? `No Markdown in the folder ${given}, expected files that end in .md or .mdx`
      : `Nothing matches ${given}, expected a file, folder or glob from ${process.cwd()}`,
  );
}

function readStat(given: string): fs.Stats | undefined {
  try {
    return fs.statSync(given, {throwIfNoEntry: false});
  } catch (error) {
    throw explainUnreadable(given, error);
  }
}

const OPTIONS = {absolute: true, ignore: ['**/node_modules/**']};
