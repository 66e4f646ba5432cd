import fs from 'node:fs';
import path from 'node:path';

import {ROOT} from '../../support/repository.js';

/** One `md` code block of a page. */
export interface Fence {
  /** The nearest heading of level 2 above it. */
  heading: string;
  /** What follows `md` on the opening line. */
  meta: string;
  content: string;
  /** The page's text after the block. */
  rest: string;
}

/** The text of a file of the repository. */
export function readPage(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), 'utf8');
}

const FENCE = /^(?<mark>`{3,})md\b(?<meta>.*)\n(?<content>[^]*?)^\k<mark>\n/gm;

/** The `md` code blocks of a page, in their order. */
export function listFences(page: string): Fence[] {
  return [...page.matchAll(FENCE)].map(({index, 0: block, groups}) => ({
    heading: listHeadings(page.slice(0, index)).at(-1) ?? '',
    meta: groups?.meta?.trim() ?? '',
    content: groups?.content ?? '',
    rest: page.slice(index + block.length),
  }));
}

/** The headings of level 2 of a page, those in code blocks apart. */
export function listHeadings(page: string): string[] {
  const prose = page.replace(/^(`{3,}).*\n[^]*?^\1$/gm, '');
  return [...prose.matchAll(/^## (.+)$/gm)].map(([, text]) => text ?? '');
}
