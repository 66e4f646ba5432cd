import os from 'node:os';
import path from 'node:path';

import type {ReadSite} from '../host/contentSyntax.js';
import type {PageStore} from '../page/pageStore.js';
import {withPool} from '../host/pool.js';
import type {TreeStore} from '../host/treeStore.js';
import type {Reading} from './cache.js';
import type {Content} from './contents.js';
import {createSourceReader} from './readers.js';
import type {Finished, SourceText, Task} from './worker.js';

/**
 * The text, in characters, for which a thread is worth it. A thread has to load the config, V8 optimizes the parser in each
 * thread anew, and a page that was read in a thread is read again by the transform, which gets only its tree.
 */
const SHARE = 1_500_000;

/** Where what was read is kept for the transform: pages of the first thread, and trees of the others. */
export interface Kept {
  trees: TreeStore;
  pages: PageStore;
}

/** Small enough that all threads end together, large enough that messages cost nothing. */
const CHUNK = 20;

/** Most of what a parser makes is garbage at once: with more room for what is young, a fourth of the time is saved. */
const LIMITS = {maxYoungGenerationSizeMb: 192};

/** Reads Markdown files of a site, in their order. Threads read many files, with the same result. */
export async function readSources(
  sources: readonly SourceText[],
  site: ReadSite,
  contents: readonly Content[],
  kept?: Kept,
): Promise<Reading[]> {
  const length = sources.reduce((sum, {text}) => sum + text.length, 0);
  const count = Math.min(os.availableParallelism(), Math.floor(length / SHARE));
  return count < 2
    ? readHere(sources, site, contents, kept?.pages)
    : readInThreads(count, sources, site, contents, kept?.trees);
}

async function readHere(
  sources: readonly SourceText[],
  site: ReadSite,
  contents: readonly Content[],
  pages?: PageStore,
): Promise<Reading[]> {
  const readSource = createSourceReader({...site, ...(pages && {pages})}, contents);
  const readings: Reading[] = [];
  for (const {text, file} of sources) readings.push(await readSource(text, file));
  return readings;
}

async function readInThreads(
  count: number,
  sources: readonly SourceText[],
  site: ReadSite,
  contents: readonly Content[],
  store?: TreeStore,
): Promise<Reading[]> {
  const all: Reading[][] = [];
  const chunks = cut(sources);
  const filename = path.join(__dirname, 'worker.js');
  const ended = 'A thread of docusaurus-plugin-quiz ended before its work';
  const pool = {filename, count, ended, resourceLimits: LIMITS};
  await withPool<Task, Finished>(pool, (run) => {
    const work = async (): Promise<void> => {
      for (const [index, chunk] of chunks) {
        const task = describeTask(chunk, site, contents);
        const {readings, trees} = await run({...task, keepTrees: store !== undefined});
        all[index] = readings;
        store?.add(trees);
      }
    };
    return Promise.all(Array.from({length: count}, work));
  });
  return all.flat();
}

function* cut(
  sources: readonly SourceText[],
): Generator<[index: number, chunk: readonly SourceText[]]> {
  for (let index = 0; index * CHUNK < sources.length; index += 1) {
    yield [index, sources.slice(index * CHUNK, (index + 1) * CHUNK)];
  }
}

function describeTask(
  sources: readonly SourceText[],
  {context, options, folders, locale}: ReadSite,
  contents: readonly Content[],
): Omit<Task, 'keepTrees'> {
  const {siteDir, siteConfigPath: config, i18n} = context;
  return {
    siteDir,
    config,
    siteLocale: i18n.currentLocale,
    options,
    folders,
    locale,
    contents: contents.map(({plugin, id, folders}) => ({plugin, id, folders})),
    sources,
  };
}
