import type {Locator} from 'playwright-core';

/** The ways to press something, with the page that each needs. */
export const POINTERS = [
  {pointer: 'mouse', device: {}, press: (target: Locator) => target.click()},
  {
    pointer: 'touch',
    device: {hasTouch: true, isMobile: true, viewport: {width: 412, height: 915}},
    press: (target: Locator) => target.tap(),
  },
];
