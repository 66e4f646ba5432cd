import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';

import {loadHostModule} from '../../host/loadHostModule.js';
import {UsageError} from '../../files/UsageError.js';

/** The endings that the host knows, in its order. */
const CONFIGS = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'].map(
  (ending) => `docusaurus.config${ending}`,
);

/**
 * The folder of the site around a folder: the nearest one, from there upwards, with a config of the host. Throws a
 * `UsageError` where there is none.
 */
export function findSite(from: string): string {
  const start = path.resolve(from);
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (CONFIGS.some((name) => fs.existsSync(path.join(folder, name)))) return folder;
    if (folder === path.dirname(folder)) break;
  }
  throw new UsageError(
    `No Docusaurus config found in ${start} or above it, expected a file such as docusaurus.config.js; --site names the folder of a site`,
  );
}

/** Loads the site around a folder. Throws a `UsageError` where there is none, or where its config cannot be loaded. */
export async function loadSiteAround(from: string): Promise<LoadContext> {
  const siteDir = fs.realpathSync(findSite(from));
  const {loadContext} = loadHostModule('@docusaurus/core/lib/server/site.js', siteDir);
  try {
    return await loadContext({siteDir});
  } catch (error) {
    throw new UsageError(`Cannot load the config of ${siteDir}: ${findCause(error)}`);
  }
}

/** The message of the first of several errors that led to each other. */
function findCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : findCause(error.cause);
}
