import type {VFile} from 'vfile';

import {readText} from '../mdast/source.js';
import type {Page, SiteSettings} from './readPage.js';

/** A file with quizzes as the scan has read it, and the blocks that the parser has found in it. */
export interface KeptPage {
  page: Page;
  blocks: VFile['data']['parsedQuizzes'];
}

/** All that a page without mistakes depends on. */
export interface Origin {
  /** The name under which its readers' state is kept. */
  path: string;
  /** What the parser said of its extensions. */
  syntax: string;
  text: string;
  /** Front matter and settings, as JSON. */
  settings: string;
}

/**
 * Keeps what the scan has read until the transform takes it, so that no file is read twice in a build. Each page is forgotten
 * when it was taken.
 */
export class PageStore {
  readonly #pages = new Map<string, {origin: Origin; kept: KeptPage}>();

  keep(origin: Origin, kept: KeptPage): void {
    this.#pages.set(origin.path, {origin, kept});
  }

  /** Takes the page that was made of exactly that. */
  take(origin: Origin): KeptPage | undefined {
    const found = this.#pages.get(origin.path);
    if (!found || !isSame(found.origin, origin)) return undefined;
    this.#pages.delete(origin.path);
    return found.kept;
  }

  /** Takes all pages out. */
  drain(): KeptPage[] {
    const pages = [...this.#pages.values()].map(({kept}) => kept);
    this.#pages.clear();
    return pages;
  }
}

/**
 * Says what the page of a file depends on. Components without an import are left out, because they only make mistakes of
 * elements, and a page with mistakes is not kept.
 */
export function findOrigin(syntax: string, file: VFile, path: string, site: SiteSettings): Origin {
  const {name, attributes, locale, directives, loose, anchors} = site;
  const {frontMatter} = file.data as {frontMatter?: unknown};
  const settings = [frontMatter, name, attributes, locale, directives, loose, anchors];
  return {path, syntax, text: readText(file.value), settings: JSON.stringify(settings)};
}

function isSame(one: Origin, other: Origin): boolean {
  return one.syntax === other.syntax && one.text === other.text && one.settings === other.settings;
}
