import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import type {AllContent, LoadContext} from '@docusaurus/types';

import {createCacheKey} from '../host/cacheKey.js';
import {listGlobalComponents} from '../host/globalComponents.js';
import {loadHostModule} from '../host/loadHostModule.js';
import type {PluginOptions} from '../host/options.js';
import {findVersionFolders} from '../host/versions.js';
import {ScanCache} from './cache.js';
import {loadOptions} from './contentOptions.js';
import type {FindOptions} from './contentOptions.js';
import {listContents} from './contents.js';
import type {Content} from './contents.js';
import type {Kept} from './readSources.js';
import {scanSite} from './scanSite.js';
import type {Scan} from './scanSite.js';

/** Milliseconds that an editor may take to write a file. */
const WRITE_TIME = 100;

/** Scans a site in one locale, again and again while `docusaurus start` runs. */
export class Scanner {
  readonly #context: LoadContext;
  readonly #options: PluginOptions;
  readonly #kept: Kept | undefined;
  #findOptions: Promise<FindOptions> | undefined;
  #cache: {settings: string; cache: ScanCache} | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #latest: Scan = {
    index: {version: 1, pages: [], quizzes: []},
    partials: [],
    mistakes: new Map(),
  };

  /** With stores, what was read and parsed is kept in them. */
  constructor(context: LoadContext, options: PluginOptions, kept?: Kept) {
    this.#kept = kept;
    this.#context = context;
    this.#options = options;
  }

  /** What the last scan has found; nothing before the first. */
  get latest(): Scan {
    return this.#latest;
  }

  /** Finds the quizzes of what the content plugins have loaded. One scan runs at a time, so the last one is the newest. */
  scan(allContent: AllContent): Promise<Scan> {
    const next = this.#running.then(() => this.#scan(allContent));
    this.#running = next.catch(() => undefined);
    return next;
  }

  async #scan(allContent: AllContent): Promise<Scan> {
    // The host may call while an editor has emptied a file and not yet written it, and does not call again then.
    if (process.env.NODE_ENV === 'development') await sleep(WRITE_TIME);
    const context = this.#context;
    const {siteDir, i18n} = context;
    this.#findOptions ??= loadOptions(context);
    const contents = listContents(allContent, context, await this.#findOptions);
    const locale = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
    const folders = findVersionFolders(allContent, siteDir);
    const site = {context, options: this.#options, folders, locale};
    const cache = this.#openCache(site, contents);
    return (this.#latest = await scanSite(allContent, site, contents, cache, this.#kept));
  }

  #openCache(
    {folders, locale}: {folders: object; locale: string},
    contents: readonly Content[],
  ): ScanCache {
    const {siteDir, siteConfig, i18n} = this.#context;
    const {DOCUSAURUS_VERSION: host} = loadHostModule('@docusaurus/utils', siteDir);
    // How a file is read does not depend on what is made of it later.
    const {manifest: _manifest, lint: _lint, onProblem: _onProblem, ...options} = this.#options;
    const {markdown} = siteConfig;
    const components = listGlobalComponents(siteDir);
    const settings = writeSettings([
      host,
      options,
      markdown,
      components,
      folders,
      locale,
      contents,
    ]);
    if (this.#cache?.settings !== settings) {
      const file = path.join(findCacheFolder(siteDir), `${i18n.currentLocale}.json`);
      this.#cache = {settings, cache: new ScanCache(file, createCacheKey(settings))};
    }
    return this.#cache.cache;
  }
}

/** One of the folders that `docusaurus clear` empties; sites with Plug'n'Play have no `node_modules`. */
function findCacheFolder(siteDir: string): string {
  const packages = process.versions['pnp'] === undefined ? 'node_modules' : '.yarn';
  return path.join(siteDir, packages, '.cache/docusaurus-plugin-quiz');
}

/** All that settings hold as text, their functions included; what occurs twice, or in itself, once. */
function writeSettings(settings: unknown): string {
  const seen = new WeakSet();
  return JSON.stringify(settings, (_, value: unknown) => {
    if (typeof value === 'function' || typeof value === 'bigint' || value instanceof RegExp) {
      return String(value);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return undefined;
    seen.add(value);
    return value;
  });
}
