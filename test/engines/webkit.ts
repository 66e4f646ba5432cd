import {setTimeout as sleep} from 'node:timers/promises';
import {Builder, Capabilities, Key as Code} from 'selenium-webdriver';
import type {WebElement} from 'selenium-webdriver';
import {startDisplay} from '../support/display.js';
import {startProgram} from '../support/program.js';
import {findPort} from '../support/start.js';
import {findTarget} from './engine.js';
import type {Engine, Key} from './engine.js';

const CODES: Record<Key, string> = {
  Tab: Code.TAB,
  Enter: Code.ENTER,
  Space: Code.SPACE,
  ArrowUp: Code.ARROW_UP,
  ArrowDown: Code.ARROW_DOWN,
  Backspace: Code.BACK_SPACE,
  Shift: Code.SHIFT,
  Control: Code.CONTROL,
  KeyA: 'a',
};

/** Starts WebKitGTK on a screen that nobody sees, driven by `WebKitWebDriver`. */
export async function openWebKit(): Promise<Engine> {
  const display = await startDisplay();
  const port = await findPort();
  const program = startProgram(['WebKitWebDriver', `--port=${port}`], {
    DISPLAY: display.name,
    GDK_BACKEND: 'x11',
    // Neither graphics hardware nor user namespaces are taken for granted, and the page is the tests' own.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  while (!(await isReady(port))) await sleep(50);
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(new Capabilities({browserName: 'MiniBrowser'}))
    .build();
  return {
    open: (url) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    run: (script, ...given) =>
      driver.executeScript(`return (${String(script)})(...arguments)`, ...given),
    async click(target) {
      const element = await driver.executeScript<WebElement>(
        `return (${String(findTarget)})(...arguments)`,
        target,
      );
      await element.click();
    },
    async press(...keys) {
      const actions = driver.actions();
      for (const key of keys) actions.keyDown(CODES[key]);
      for (const key of keys.toReversed()) actions.keyUp(CODES[key]);
      await actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text.replaceAll('\n', Code.ENTER)).perform(),
    async close() {
      await driver.quit();
      await program.stop();
      await display.stop();
    },
  };
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}
