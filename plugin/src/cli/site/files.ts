import fs from 'node:fs';
import path from 'node:path';

import {findMarkdown} from './findMarkdown.js';
import type {Site} from './site.js';
import {explainUnreadable} from '../../files/systemError.js';
import {UsageError} from '../../files/UsageError.js';

/**
 * Finds the Markdown files that were asked for, absolute and sorted. Without paths these are the files of the site. Paths
 * are files, folders and globs from the working folder. Throws a `UsageError` for a path that matches nothing or cannot
 * be read.
 */
export async function findFiles(
  paths: readonly string[],
  {contents}: Pick<Site, 'contents'>,
): Promise<string[]> {
  const known = contents.flatMap(({files}) => files);
  const found =
    paths.length === 0
      ? known
      : (await Promise.all(paths.map((given) => findPath(given, known)))).flat();
  return [...new Set(found)].sort();
}

async function findPath(given: string, known: readonly string[]): Promise<string[]> {
  const stat = readStat(given);
  if (stat?.isFile()) {
    if (/\.mdx?$/.test(given)) {
      return [path.join(resolve(path.dirname(given), known), path.basename(given))];
    }
    throw new UsageError(`Unexpected file ${given}, expected one that ends in .md or .mdx`);
  }
  if (stat && !stat.isDirectory()) {
    throw new UsageError(`Unexpected ${given}, expected a file, folder or glob`);
  }
  const markdown = await (stat
    ? findMarkdown('**/*.{md,mdx}', {cwd: resolve(given, known), ...OPTIONS})
    : findMarkdown(given.replaceAll('\\', '/'), OPTIONS));
  if (markdown.length > 0) return markdown;
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

/**
 * Names a folder as the site does. Where a link leads to a folder of the site, the name keeps the link; other links are
 * followed.
 */
function resolve(given: string, known: readonly string[]): string {
  const folder = path.resolve(given);
  try {
    return known.some((file) => file.startsWith(folder + path.sep))
      ? folder
      : fs.realpathSync(given);
  } catch (error) {
    throw explainUnreadable(given, error);
  }
}

const OPTIONS = {ignore: ['**/node_modules/**']};
