import type {Locator} from 'playwright-core';
import type {PageOptions} from '../support/browser.js';
import {reach} from './focus.js';
import {POINTERS} from './pointers.js';

/** A way to use a page. */
export interface Hand {
  hand: string;
  /** The page that it needs. */
  device: PageOptions;
  press: (target: Locator) => Promise<unknown>;
  /** Writes into an input or a text area, or picks in a select. */
  fill: (control: Locator, text: string) => Promise<unknown>;
}

const isSelect = (control: Locator) =>
  control.evaluate((element) => element instanceof HTMLSelectElement);

/** With a pointer: text is typed where it was pressed. */
const fillBy =
  (press: Hand['press']): Hand['fill'] =>
  async (control, text) => {
    if (await isSelect(control)) return control.selectOption({label: text || 'Choose…'});
    if ((await control.inputValue()) === text) return undefined;
    await press(control);
    await control.press('ControlOrMeta+A');
    await control.press('Delete');
    return control.pressSequentially(text);
  };

/** With the keyboard alone. */
const KEYBOARD: Hand = {
  hand: 'keyboard',
  device: {},
  async press(target) {
    await reach(target);
    await target.page().keyboard.press('Enter');
  },
  async fill(control, text) {
    if ((await control.inputValue()) === text) return;
    await reach(control);
    const {keyboard} = control.page();
    if (!(await isSelect(control))) {
      await keyboard.press('ControlOrMeta+A');
      await keyboard.press('Delete');
      return keyboard.type(text);
    }
    await keyboard.press('Home');
    for (let count = 0; (await control.inputValue()) !== text; count++) {
      if (count > 10) throw new Error(`ArrowDown never reaches ${text}`);
      await keyboard.press('ArrowDown');
    }
  },
};

/** All ways to use a page, the mouse first. */
export const HANDS: readonly Hand[] = [
  ...POINTERS.map(({pointer, device, press}) => ({
    hand: pointer,
    device,
    press,
    fill: fillBy(press),
  })),
  KEYBOARD,
];
