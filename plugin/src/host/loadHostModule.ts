import {createRequire} from 'node:module';
import path from 'node:path';
import type * as init from '@docusaurus/core/lib/server/plugins/init.js';
import type * as presets from '@docusaurus/core/lib/server/plugins/presets.js';
import type * as site from '@docusaurus/core/lib/server/site.js';
import type * as logger from '@docusaurus/logger';
import type {Plugin} from '@docusaurus/types';
import type * as utils from '@docusaurus/utils';

/** What is used of the host in Node, by the name under which it is loaded. */
interface HostModules {
  '@docusaurus/core/lib/server/plugins/init.js': typeof init;
  '@docusaurus/core/lib/server/plugins/presets.js': typeof presets;
  '@docusaurus/core/lib/server/site.js': typeof site;
  '@docusaurus/logger': typeof logger;
  '@docusaurus/utils': typeof utils;
  commander: Parameters<NonNullable<Plugin['extendCli']>>[0];
}

const CORE = '@docusaurus/core/package.json';

/**
 * Loads a module of the host in the version that the site has: from its core, and from what the core depends on. A
 * dependency of this package would be a second copy of another version on sites whose host is not the newest one.
 * Throws where there is no host.
 *
 *     site: core 3.10.1 → utils 3.10.1; this package could have utils 3.10.2   →   utils 3.10.1
 */
export function loadHostModule<Name extends keyof HostModules>(
  name: Name,
  siteDir = process.cwd(),
): HostModules[Name] {
  return createRequire(findCore(siteDir))(name) as HostModules[Name];
}

/** The core of the site. In an editor the working folder may be none: then the core for which this package was installed. */
function findCore(siteDir: string): string {
  try {
    return createRequire(path.join(siteDir, 'package.json')).resolve(CORE);
  } catch {
    return require.resolve(CORE);
  }
}
