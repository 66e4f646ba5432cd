import os from 'node:os';
import path from 'node:path';
import {setImmediate as rest} from 'node:timers/promises';

import type {ReadSite} from '../host/contentSyntax.js';
import {withPool} from '../host/pool.js';
import type {RunTask} from '../host/pool.js';
import {keepIn} from '../host/treeStore.js';
import type {TreeStore} from '../host/treeStore.js';
import type {Reading} from './cache.js';
import type {Content} from './contents.js';
import {createSourceReader} from './readers.js';
import type {Finished, SourceText, Task} from './worker.js';

/** The number of files for which another thread is worth it. A thread has to load the config before it reads a file. */
const SHARE = 200;

/** Small enough that all threads end together, large enough that messages cost nothing. */
const CHUNK = 20;

type ReadChunk = RunTask<readonly SourceText[], Reading[]>;

/** Reads Markdown files of a site, in their order. Several threads read many files, with the same result. */
export async function readSources(
  sources: readonly SourceText[],
  site: ReadSite,
  contents: readonly Content[],
  store?: TreeStore,
): Promise<Reading[]> {
  const readings: Reading[][] = [];
  const chunks = cut(sources);
  const work = async (read: ReadChunk): Promise<void> => {
    for (const [index, chunk] of chunks) readings[index] = await read(chunk);
  };
  const kept = store && {trees: keepIn(store)};
  const readSource = createSourceReader({...site, ...kept}, contents);
  const readHere: ReadChunk = async (chunk) => {
    const own: Reading[] = [];
    for (const {text, file} of chunk) {
      own.push(await readSource(text, file));
      // While this thread rests, it gives the other threads their next files.
      await rest();
    }
    return own;
  };
  const count = Math.min(os.availableParallelism() - 1, Math.floor(sources.length / SHARE));
  if (count < 1) await work(readHere);
  else {
    const filename = path.join(__dirname, 'worker.js');
    const ended = 'A thread of docusaurus-plugin-quiz ended before its work';
    await withPool<Task, Finished>({filename, count, ended}, (run) => {
      const readThere: ReadChunk = async (chunk) => {
        const task = describeTask(chunk, site, contents);
        const {readings, trees} = await run({...task, keepTrees: store !== undefined});
        store?.add(trees);
        return readings;
      };
      return Promise.all([work(readHere), ...Array.from({length: count}, () => work(readThere))]);
    });
  }
  return readings.flat();
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
