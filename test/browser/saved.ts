import type {Page} from 'playwright-core';

/** What is stored of one question, as far as tests look at it. */
export interface SavedQuestion {
  f?: string;
  r?: unknown;
  s?: number;
  n?: number;
  c?: number;
  t: number;
}

export interface SavedSource {
  v: number;
  q: Record<string, SavedQuestion>;
}

const findKey = (page: Page, source: string) =>
  page.evaluate(
    (prefix) => Object.keys(localStorage).find((key) => key.startsWith(prefix)),
    `docusaurus-quiz:${source}`,
  );

/** The storage key of a source file, with the site's own ending. The page must have saved something for it. */
export async function readKey(page: Page, source: string): Promise<string> {
  const key = await findKey(page, source);
  if (!key) throw new Error(`Nothing is saved for ${source}`);
  return key;
}

/** What is saved for a source file, as text. */
export async function readText(page: Page, source: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), await readKey(page, source));
}

/** What is saved for a source file. */
export async function readSaved(page: Page, source: string): Promise<SavedSource> {
  return JSON.parse((await readText(page, source)) ?? 'null') as SavedSource;
}
