import type {Page} from 'playwright-core';

declare global {
  interface Window {
    announcements: string[];
  }
}

/** Notes from the first byte on what live regions of a page say; see `readAnnouncements`. */
export async function listenToAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LIVE =
      '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';
    window.announcements = [];
    const said = new WeakMap<Element, string>();
    new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const {target, addedNodes, removedNodes} of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(LIVE);
        if (region && addedNodes.length + removedNodes.length > 0) said.delete(region);
        if (region) regions.add(region);
        // A region that arrives with its text already in it is a message as well, if an unreliable one.
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(LIVE)) regions.add(node);
          for (const inner of node.querySelectorAll(LIVE)) regions.add(inner);
        }
      }
      for (const region of regions) {
        const text = region.textContent;
        // A changed space is news to a screen reader, too.
        if (text.trim() && said.get(region) !== text) window.announcements.push(text.trim());
        said.set(region, text);
      }
    }).observe(document, {subtree: true, childList: true, characterData: true});
  });
}

/** What was announced since the last time, in order. */
export async function readAnnouncements(page: Page): Promise<string[]> {
  return page.evaluate(() => window.announcements.splice(0));
}
