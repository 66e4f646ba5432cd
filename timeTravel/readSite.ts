import path from 'node:path';
import {createReader} from '../plugin/src/host/createReader.js';
import {detectFormat} from '../plugin/src/import/index.js';
import type {ImportFormat} from '../plugin/src/import/index.js';
import {importText} from '../plugin/src/import/importText.js';
import type {Commit, History} from './history.js';
import {listQuestions} from './page.js';
import type {TravelQuestion} from './page.js';

/** A page with a quiz at one commit. */
export interface Page {
  file: string;
  /** Pages with the same version are the same. */
  version: string;
  questions: readonly TravelQuestion[];
}

/** The pages of a site at a commit, by their files. */
export type Site = ReadonlyMap<string, Page>;

/** Prepares to read sites as the build does, as if they stood in `folder`, after the importer of another format if one is named. */
export async function createSiteReader(
  {readContent}: Pick<History, 'readContent'>,
  folder: string,
  format?: ImportFormat,
): Promise<(commit: Commit) => Promise<Site>> {
  const read = await createReader({siteDir: folder});
  const pages = new Map<string, Promise<Page | undefined>>();

  const readPage = async (file: string, content: string): Promise<Page | undefined> => {
    const text = format ? await importPage(file, readContent(content)) : readContent(content);
    try {
      const page = await read(text, path.join(folder, file.replace(/\.(?:toml|gift)$/, '.md')));
      const questions = page ? listQuestions(page) : [];
      return questions.length > 0 ? {file, version: `${file} ${content}`, questions} : undefined;
    } catch {
      // A page that does not build is not there for readers.
      return undefined;
    }
  };
  const importPage = async (file: string, text: string): Promise<string> => {
    if (detectFormat(text, file) !== format && format !== 'quizdown') return text;
    const imported = await importText(text, file, () => Promise.resolve(undefined), format);
    return imported?.content ?? '';
  };

  return async ({files}) => {
    const site = new Map<string, Page>();
    for (const [file, content] of files) {
      const version = `${file} ${content}`;
      const known = pages.get(version) ?? readPage(file, content);
      pages.set(version, known);
      const page = await known;
      if (page) site.set(file, page);
    }
    return site;
  };
}
