import type {Page} from 'playwright-core';

/** Every piece of text of the quizzes that cannot be read where it stands; empty when all is well. */
export async function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const describe = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.slice(0, 60)}`;
    const isHiddenOnPurpose = (element: Element) =>
      element.closest('[role=status]') !== null || element.clientWidth * element.clientHeight < 9;
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);

    for (const element of document.querySelectorAll('[data-quiz], [data-quiz] *')) {
      if (!element.checkVisibility() || isHiddenOnPurpose(element)) continue;
      const {overflowX, overflowY} = getComputedStyle(element);
      // What is typed scrolls in its input.
      const isInput = element instanceof HTMLInputElement;
      if (
        !isInput &&
        /hidden|clip/.test(overflowX) &&
        element.scrollWidth > element.clientWidth + 1
      ) {
        wrong.push(`cut off at the side: ${describe(element)}`);
      }
      if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) {
        wrong.push(`cut off below: ${describe(element)}`);
      }
      const {left, right} = element.getBoundingClientRect();
      const inScroller = element.parentElement?.closest('pre, table') ?? null;
      if ((left < -1 || right > innerWidth + 1) && !(inScroller && scrolls(inScroller))) {
        wrong.push(
          `beyond the edge (${Math.round(left)} to ${Math.round(right)}): ${describe(element)}`,
        );
      }
    }
    return wrong;
  });
}

/** Pieces of text of the quizzes that lie on each other; empty when all is well. */
export async function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: {text: string; box: DOMRect}[] = [];
    for (const quiz of document.querySelectorAll('[data-quiz]')) {
      const walker = document.createTreeWalker(quiz, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement!;
        // What scrolls in its own box is beyond it without lying on anything.
        if (!parent.checkVisibility() || parent.closest('[role=status], .quiz-hidden, pre, table'))
          continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const text = walker.currentNode.textContent!.trim();
        if (text) for (const box of range.getClientRects()) lines.push({text, box});
      }
    }
    const share = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
    return lines.flatMap(({text, box}, index) =>
      lines
        .slice(index + 1)
        .filter((other) => share(box, other.box))
        .map((other) => `"${text}" and "${other.text}"`),
    );
  });
}

/** Boxes of the quizzes that scroll sideways but that no key can reach; empty when all is well. */
export async function findUnreachableScrollers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-quiz] *')]
      .filter(
        (element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1,
      )
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => {
        element.focus();
        return document.activeElement !== element;
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );
}

/** How far the page can be scrolled sideways. */
export const measureSideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
