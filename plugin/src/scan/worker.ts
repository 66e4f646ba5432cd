import {loadHostModule} from '../host/loadHostModule.js';
import type {PluginOptions} from '../host/options.js';
import {silenceThread} from '../host/pool.js';
import {keepIn, TreeStore} from '../host/treeStore.js';
import type {KeptTree} from '../host/treeStore.js';
import type {Reading} from './cache.js';
import type {Content} from './contents.js';
import type {ReadSource} from './readers.js';

/** A Markdown file (absolute) and its text. */
export interface SourceText {
  file: string;
  text: string;
}

/** Files, and where their site is: a thread loads the config itself, as functions cannot be sent. */
export interface Task {
  siteDir: string;
  config: string;
  /** As the site names it. */
  siteLocale: string;
  options: PluginOptions;
  folders: Readonly<Record<string, string>>;
  /** As BCP 47 writes it. */
  locale: string;
  contents: Omit<Content, 'options'>[];
  sources: readonly SourceText[];
  /** Whether the trees are wanted, too. */
  keepTrees: boolean;
}

let loading: Promise<ReadSource> | undefined;

/** What a thread has read, and the trees of that. */
export interface Finished {
  readings: Reading[];
  trees: KeptTree[];
}

const store = new TreeStore();

/** What the pool calls in a thread. The first call loads the config of the site. */
export default async function read(task: Task): Promise<Finished> {
  loading ??= load(task);
  const readSource = await loading;
  const readings: Reading[] = [];
  for (const {text, file} of task.sources) readings.push(await readSource(text, file));
  return {readings, trees: store.drain()};
}

async function load(task: Task): Promise<ReadSource> {
  const {siteDir, config, siteLocale, options, folders, locale} = task;
  silenceThread();
  await import('../host/modules.mjs');
  const [{loadOptions}, {createSourceReader}] = await Promise.all([
    import('./contentOptions.js'),
    import('./readers.js'),
  ]);
  const {loadContext} = loadHostModule('@docusaurus/core/lib/server/site.js', siteDir);
  const context = await loadContext({siteDir, config, locale: siteLocale});
  const findOptions = await loadOptions(context);
  const contents = task.contents.map((content) => ({
    ...content,
    options: findOptions(content.plugin, content.id),
  }));
  const trees = task.keepTrees ? {trees: keepIn(store)} : {};
  return createSourceReader({context, options, folders, locale, ...trees}, contents);
}
