import path from 'node:path';

import {readTextIfThere} from '../../files/readText.js';
import type {IdentifiedQuestion} from '../../page/quiz.js';
import type {Page, ReadFile} from '../../page/readPage.js';
import {toName} from '../../remark/sourcePath.js';
import {readSection, readWhole} from './section.js';
import type {Section} from './section.js';

/** The section that a question reviews. Where another file has the section, `path` names that file. */
export interface Reviewed extends Omit<Section, 'hash'> {
  /** Nothing where the section is gone. Then the title is the link as it is written. */
  hash: string | undefined;
  /** From the folder of the site. */
  path?: string;
}

/**
 * Finds what a question of a page reviews. `#dns` is a section of the page, `./net.md#dns` is a section of another page,
 * and `./net.md` is that page as a whole. A question without a link, or with a link to another site, reviews nothing.
 */
export type FindReviewed = (
  question: IdentifiedQuestion,
  page: Page,
  file: string,
) => Promise<Reviewed | undefined>;

/** Prepares to follow the review links of a site. Each section of another page is read only once. */
export function createReviewFinder(siteDir: string, read: ReadFile): FindReviewed {
  const known = new Map<string, Promise<Reviewed | undefined>>();
  const readOther = async (file: string, id: string | undefined): Promise<Reviewed | undefined> => {
    const text = readTextIfThere(file, toName(siteDir, file));
    if (text === undefined) return GONE;
    const page = await read(text, file, true).catch(() => undefined);
    // Nobody knows whether a page that cannot be parsed has the section.
    if (!page || page.error !== undefined) return undefined;
    const section = id ? readSection(page, id) : readWhole(page, path.basename(file));
    return section ? {...section, path: toName(siteDir, file)} : GONE;
  };
  return async (question, page, file) => {
    const [target = '', id] = findUrl(question)?.split('#') ?? [];
    if (!target) return id ? (readSection(page, id) ?? {...GONE, title: `#${id}`}) : undefined;
    if (!/\.mdx?$/.test(target)) return undefined;
    const other = target.startsWith('@site/')
      ? path.join(siteDir, target.slice('@site/'.length))
      : path.resolve(path.dirname(file), decode(target));
    const key = `${other}#${id ?? ''}`;
    const reading = known.get(key) ?? readOther(other, id);
    known.set(key, reading);
    const found = await reading;
    return found === GONE ? {...GONE, title: `${target}${id ? `#${id}` : ''}`} : found;
  };
}

const GONE: Reviewed = {title: '', place: undefined, hash: undefined};

/** A link as the name of a file: `./a%20b.md` is `./a b.md`, and `./100%.md` is meant as it is written. */
function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function findUrl({slots}: IdentifiedQuestion): string | undefined {
  const link = slots.find(({name}) => name === 'review')?.children[0];
  return link?.type === 'link' ? link.url : undefined;
}
