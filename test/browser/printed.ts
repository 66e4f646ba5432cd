import type {Page} from 'playwright-core';
import {extractText} from 'unpdf';

/** The text of a page as it comes out of the printer. */
export async function readPrinted(page: Page): Promise<string> {
  const {text} = await extractText(new Uint8Array(await page.pdf()), {mergePages: true});
  return text.replace(/\s+/g, ' ');
}
