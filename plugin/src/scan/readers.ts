import {createContentReader, readSyntax} from '../host/contentSyntax.js';
import type {ReadSite} from '../host/contentSyntax.js';
import {mergeOptions} from '../host/transform.js';
import {listFarEvidence} from '../page/checkEvidence.js';
import type {ReadFile} from '../page/readPage.js';
import {describeQuiz} from './describe.js';
import type {Content} from './contents.js';
import {findContent} from './contents.js';
import {guessRequests, listPageRequests} from './requests.js';
import type {Reading} from './cache.js';

/** Reads a Markdown file (absolute) of a site for the index. Never rejects. */
export type ReadSource = (text: string, file: string) => Promise<Reading>;

/**
 * Prepares to read the Markdown of a site, each file as its content plugin does. A file that cannot be read holds nothing,
 * because the compiler says the same of it, with its place.
 */
export function createSourceReader(site: ReadSite, contents: readonly Content[]): ReadSource {
  const read = createFileReader(site, contents);
  return async (text, file) => {
    try {
      const page = await read(text, file, true);
      // It leaves its own quizzes alone, but not those that it imports.
      if (!page) return {quizzes: [], requests: guessRequests(text), evidence: []};
      const requests = [...new Set(listPageRequests(page.tree))];
      const shown = page.quizzes.filter(({parsed}) => parsed.questions.length > 0);
      return {quizzes: shown.map(describeQuiz), requests, evidence: listFarEvidence(page)};
    } catch {
      return {quizzes: [], requests: [], evidence: []};
    }
  };
}

/** Prepares to read files (absolute) of a site, each as its content plugin does. */
export function createFileReader(site: ReadSite, contents: readonly Content[]): ReadFile {
  const readers = new Map<Content | undefined, Promise<ReadFile>>();
  return async (text, file, evenWithout) => {
    const content = findContent(contents, file);
    const reader =
      readers.get(content) ?? createContentReader(site, content && readSyntax(content.options));
    readers.set(content, reader);
    return (await reader)(text, file, evenWithout);
  };
}

/** What blocks with quizzes are called in the files of a content plugin. */
export function findQuizName(site: ReadSite, content: Content | undefined): string {
  const byHand = content && readSyntax(content.options).byHand;
  return mergeOptions(site.options, byHand, undefined).name ?? site.options.name;
}
