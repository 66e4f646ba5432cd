import {parentPort, workerData} from 'node:worker_threads';

import type {LintedPage} from '../../lint/lintPage.js';
import {lintFile} from './lintFile.js';
import {loadSite} from '../site/site.js';
import type {Site} from '../site/site.js';
import {explainFailure} from '../../files/systemError.js';

/** Where a thread finds the site: it loads the config itself, as functions cannot be sent. */
export type Start = Pick<Site, 'siteDir' | 'configPath'>;

/** What a thread says when it is ready for files: at first nothing, then what the last ones say. */
export interface Finished {
  pages?: LintedPage[];
  /** Why it cannot go on, such as that a file cannot be read. */
  failure?: string;
}

async function work({siteDir, configPath}: Start): Promise<void> {
  const {loadContext} = await import('@docusaurus/core/lib/server/site.js');
  const site = await loadSite(await loadContext({siteDir, config: configPath}));
  const lint = async (files: string[]): Promise<void> => {
    const pages: LintedPage[] = [];
    for (const file of files) pages.push(await lintFile(file, site));
    send({pages});
  };
  parentPort?.on('message', (files: string[]) => void lint(files).catch(sendReason));
  send({});
}

function send(finished: Finished): void {
  parentPort?.postMessage(finished);
}

function sendReason(error: unknown): void {
  const failure = explainFailure(error);
  if (!failure) throw error;
  send({failure: failure.message});
}

void work(workerData as Start).catch(sendReason);
