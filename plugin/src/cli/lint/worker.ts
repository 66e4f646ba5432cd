import {loadHostModule} from '../../host/loadHostModule.js';
import {silenceThread} from '../../host/pool.js';
import type {LintedPage} from '../../lint/lintPage.js';
import {explainFailure} from '../../files/systemError.js';
import type {Site} from '../site/site.js';

/** Files (absolute), and where their site is: a thread loads the config itself, as functions cannot be sent. */
export interface Task extends Pick<Site, 'siteDir' | 'configPath'> {
  files: readonly string[];
}

/** What files say, or why the thread cannot go on, such as that a file cannot be read. */
export type Finished = {pages: LintedPage[]} | {failure: string};

let loading: Promise<Site> | undefined;

/** What the pool calls in a thread. The first call loads the site. */
export default async function lint(task: Task): Promise<Finished> {
  try {
    loading ??= load(task);
    const site = await loading;
    const pages: LintedPage[] = [];
    const {lintFile} = await import('./lintFile.js');
    for (const file of task.files) pages.push(await lintFile(file, site));
    return {pages};
  } catch (error) {
    // The class of an error does not survive the way to the other thread.
    const failure = explainFailure(error);
    if (!failure) throw error;
    return {failure: failure.message};
  }
}

async function load({siteDir, configPath}: Task): Promise<Site> {
  silenceThread();
  await import('../../host/modules.mjs');
  const {loadSite} = await import('../site/site.js');
  const {loadContext} = loadHostModule('@docusaurus/core/lib/server/site.js', siteDir);
  return loadSite(await loadContext({siteDir, config: configPath}));
}
