import path from 'node:path';
import type {Config} from '@docusaurus/types';
import {loadHostModule} from '../../../plugin/src/host/loadHostModule.js';
import {DEFAULT_OPTIONS} from '../../../plugin/src/host/options.js';
import type {PluginOptions} from '../../../plugin/src/host/options.js';
import {loadAllContent} from '../../../plugin/src/scan/loadAllContent.js';
import {Scanner} from '../../../plugin/src/scan/Scanner.js';
import type {Scan} from '../../../plugin/src/scan/scanSite.js';
import {createSite} from '../../support/site.js';

/** A quiz with this id and this question. */
export const quiz = (id: string, prompt = 'Is it?'): string =>
  `:::quiz{#${id}}\n\n${prompt}\n\n- [x] Yes\n- [ ] No\n\n:::\n`;

/** Writes a site whose config is of the host alone. Returns its folder. */
export function writeSite(
  name: string,
  files: Record<string, string>,
  config: Partial<Config> = {},
): string {
  return createSite({name: `scan-${name}`, files, config: {plugins: [], ...config}});
}

/** How a site is scanned. */
interface Setup {
  locale?: string;
  options?: Partial<PluginOptions>;
}

/** Loads the content of a site with the host, and prepares to scan it, as a build does. */
export async function openSite(siteDir: string, {locale, options}: Setup = {}) {
  const {loadContext} = loadHostModule('@docusaurus/core/lib/server/site.js', siteDir);
  const {initPlugins} = loadHostModule('@docusaurus/core/lib/server/plugins/init.js', siteDir);
  const context = await loadContext({siteDir, ...(locale && {locale})});
  const plugins = await initPlugins(context);
  const content = plugins.filter(({name}) => name.includes('content'));
  const scanner = new Scanner(context, {...DEFAULT_OPTIONS, ...options});
  return {scan: async (): Promise<Scan> => scanner.scan(await loadAllContent(content))};
}

/** Scans a site once. */
export async function scan(siteDir: string, setup?: Setup): Promise<Scan> {
  return (await openSite(siteDir, setup)).scan();
}

/** Where quizzes were found: `docs/a.md#one`, and the pages that show it. */
export function listPlaces({index}: Scan): Record<string, string[]> {
  return Object.fromEntries(index.quizzes.map(({path, id, pages}) => [`${path}#${id}`, pages]));
}

/** The file in which the scan of a locale keeps what it knows. */
export function findCache(siteDir: string, locale = 'en'): string {
  return path.join(siteDir, `node_modules/.cache/docusaurus-plugin-quiz/${locale}.json`);
}
