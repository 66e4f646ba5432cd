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

/** The storage key of a source file, with the site's own ending, as soon as something is saved for it. */
export async function readKey(page: Page, source: string): Promise<string> {
  const found = await page.waitForFunction(
    (prefix) => Object.keys(localStorage).find((key) => key.startsWith(prefix)),
    `docusaurus-quiz:${source}`,
  );
  return (await found.jsonValue())!;
}

/** What is saved for a source file, as text. */
export async function readText(page: Page, source: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), await readKey(page, source));
}

/** What is saved for a source file; what a reader has only typed or picked is saved a little later. */
export async function readSaved(page: Page, source: string): Promise<SavedSource> {
  return JSON.parse((await readText(page, source)) ?? 'null') as SavedSource;
}

/** Empties the storage, after the page has saved what it still had to, and comes back. */
export async function forget(page: Page): Promise<void> {
  const url = page.url();
  await page.goto(new URL('/', url).href);
  await page.evaluate(() => localStorage.clear());
  await page.goto(url);
}
