import {launchFirefox} from '../support/firefox.js';
import {findTarget} from './engine.js';
import type {Engine} from './engine.js';

/** Starts Firefox without a window, driven by WebDriver BiDi. */
export async function openFirefox(): Promise<Engine> {
  const browser = await launchFirefox();
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    run: <Result, Given extends unknown[]>(script: (...given: Given) => Result, ...given: Given) =>
      page.evaluate(`(${String(script)})(...${JSON.stringify(given)})`) as Promise<Awaited<Result>>,
    async click(target) {
      const element = await page.evaluateHandle(findTarget, target);
      await element.click();
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}
