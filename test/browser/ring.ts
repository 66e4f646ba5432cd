import type {Page} from 'playwright-core';

/** Where the keyboard is, and how that is drawn. */
export interface Ring {
  /** What has the focus. */
  of: string;
  /** Width of the outline in pixels; 0 when there is none. */
  width: number;
}

/**
 * Finds the outline that shows the focus, on the focused element or on the box around it, and marks it `data-ring`.
 * Returns nothing for what the host brings along, such as links and code.
 */
export async function findRing(page: Page): Promise<Ring | undefined> {
  return page.evaluate(() => {
    document.querySelector('[data-ring]')?.removeAttribute('data-ring');
    const focused = document.activeElement!;
    if (focused.closest('a, [class*=codeBlock], table')) return undefined;
    const of = focused.outerHTML.slice(0, 120);
    for (
      let element: Element | null = focused;
      element && !element.matches('[data-question], [data-quiz], main');
      element = element.parentElement
    ) {
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) {
        element.setAttribute('data-ring', '');
        return {of, width: parseFloat(outlineWidth)};
      }
    }
    return {of, width: 0};
  });
}
