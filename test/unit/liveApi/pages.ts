import fs from 'node:fs';
import path from 'node:path';

import {createReader} from '../../../plugin/src/host/createReader.js';
import type {Page} from '../../../plugin/src/page/readPage.js';
import {ROOT} from '../../support/repository.js';

const FOLDER = 'docs/live-api';

/** The page that begins with the quiz on vocabulary and goes on with the glossary. */
export const VOCABULARY = `${FOLDER}/vocabulary.md`;

/** Paths of the pages on the Live API, from the root of the repository. */
export function listPages(): string[] {
  return fs
    .readdirSync(path.join(ROOT, FOLDER))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${FOLDER}/${name}`);
}

/** Reads a page as the build does. */
export async function readPage(file: string): Promise<Page> {
  return parsePage(fs.readFileSync(path.join(ROOT, file), 'utf8'), file);
}

/** Reads a text as the page of that path. */
export async function parsePage(text: string, file: string): Promise<Page> {
  const read = await createReader({siteDir: ROOT});
  const page = await read(text, path.join(ROOT, file), true);
  if (!page) throw new Error(`${file} leaves its blocks alone`);
  return page;
}
