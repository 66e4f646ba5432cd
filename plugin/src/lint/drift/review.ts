import path from 'node:path';

import {readTextIfThere} from '../../files/readText.js';
import type {Searched} from '../../page/checkEvidence.js';
import type {IdentifiedQuestion} from '../../page/quiz.js';
import type {Page, ReadFile} from '../../page/readPage.js';
import {findSection, takeWhole} from '../../page/section.js';
import {toName} from '../../remark/sourcePath.js';

/** What a link leads to: a section, or the words for a section that is gone. */
export type Reviewed = Searched | {gone: string};

/**
 * Finds what a review link in a file (absolute) leads to. `#dns` is a section of the page, `./net.md#dns` is a section of
 * another page, and `./net.md` is that page as a whole. A link to another site, or to a page that cannot be parsed, leads
 * to nothing that is known.
 */
export type FindReviewed = (
  url: string,
  page: Pick<Page, 'tree' | 'headings'>,
  file: string,
) => Promise<Reviewed | undefined>;

/** Prepares to follow the review links of a site. Each other page is read only once. */
export function createReviewFinder(siteDir: string, read: ReadFile): FindReviewed {
  const findFar = createFarFinder(siteDir, read);
  return async (url, page, file) => {
    const id = url.startsWith('#') ? url.slice(1) : '';
    if (!id) return findFar(url, file);
    const section = findSection(page, id);
    return section ? {section, tree: page.tree} : {gone: url};
  };
}

/** Finds what a link in a file (absolute) leads to in another file. */
export type FindFar = (url: string, file: string) => Promise<Reviewed | undefined>;

/** Prepares to follow the links of a site that lead to other files. Each of these is read only once. */
export function createFarFinder(siteDir: string, read: ReadFile): FindFar {
  const pages = new Map<string, Promise<Page | 'gone' | undefined>>();
  const readOther = async (file: string): Promise<Page | 'gone' | undefined> => {
    const text = readTextIfThere(file, toName(siteDir, file));
    if (text === undefined) return 'gone';
    const page = await read(text, file, true).catch(() => undefined);
    // Nobody knows whether a page that cannot be parsed has the section.
    return page?.error === undefined ? page : undefined;
  };
  return async (url, file) => {
    const [target = '', id] = url.split('#');
    if (!/\.mdx?$/.test(target)) return undefined;
    const other = target.startsWith('@site/')
      ? path.join(siteDir, target.slice('@site/'.length))
      : path.resolve(path.dirname(file), decode(target));
    const reading = pages.get(other) ?? readOther(other);
    pages.set(other, reading);
    const found = await reading;
    if (!found) return undefined;
    const section =
      found === 'gone'
        ? undefined
        : id
          ? findSection(found, id)
          : takeWhole(found, path.basename(other));
    if (!section || found === 'gone') return {gone: `${target}${id ? `#${id}` : ''}`};
    return {section, tree: found.tree, path: toName(siteDir, other)};
  };
}

/** A link as the name of a file: `./a%20b.md` is `./a b.md`, and `./100%.md` is meant as it is written. */
function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The review link of a question, if it has one. */
export function findUrl({slots}: IdentifiedQuestion): string | undefined {
  const link = slots.find(({name}) => name === 'review')?.children[0];
  return link?.type === 'link' ? link.url : undefined;
}
