import remarkMath from 'remark-math';

import {createReader} from '../plugin/src/host/createReader.js';
import {lintPage} from '../plugin/src/lint/lintPage.js';
import type {ReadFile} from '../plugin/src/page/readPage.js';
import type {Document, Site} from './document.js';
import {createMarkdownConfig} from './host.js';
import type {Format} from './host.js';

/** What the commands say of a file, or why they could not read it. */
export interface Linted {
  messages?: string;
  error?: Error;
}

const readers = new Map<string, Promise<ReadFile>>();

/** Lints a file as the command does. Never rejects. */
export async function lint({text, site}: Document, format: Format): Promise<Linted> {
  try {
    const path = `docs/page.${format}`;
    const read = await findReader(site);
    const page = await read(text, path);
    return {messages: JSON.stringify(page ? lintPage(page, path) : {})};
  } catch (error) {
    return {error: error instanceof Error ? error : new Error(String(error))};
  }
}

function findReader(site: Site): Promise<ReadFile> {
  const key = JSON.stringify(site);
  const reader =
    readers.get(key) ??
    createReader({
      siteDir: '/site',
      markdown: createMarkdownConfig(site.isLenient),
      remarkPlugins: site.hasMath ? [remarkMath] : [],
    });
  readers.set(key, reader);
  return reader;
}
