import type {Locator, Page} from 'playwright-core';

/** What has the focus of the keyboard. */
export interface Focus {
  /** Name of the element, `body` when the focus was lost. */
  tag: string;
  text: string;
  /** `data-quiz` and `data-question` of what is around it. */
  quiz: string | undefined;
  question: string | undefined;
}

/** Describes what has the focus. */
export async function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    return {
      tag: focused.localName,
      text: focused.innerText.trim(),
      quiz: focused.closest<HTMLElement>('[data-quiz]')?.dataset.quiz,
      question: focused.closest<HTMLElement>('[data-question]')?.dataset.question,
    };
  });
}

/** Whether an element has the focus. */
export async function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === document.activeElement);
}

/** Presses a key until an element has the focus. */
export async function pressUntil(key: string, element: Locator): Promise<void> {
  for (let count = 0; count < 120; count++) {
    await element.page().keyboard.press(key);
    if (await hasFocus(element)) return;
  }
  throw new Error(`${key} never reaches ${String(element)}`);
}

/** Moves the focus to an element by Tab, forwards or backwards, from where it is. */
export async function reach(element: Locator): Promise<void> {
  if (await hasFocus(element)) return;
  const isBehind = await element.evaluate(
    (one) =>
      (document.activeElement!.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) > 0,
  );
  await pressUntil(isBehind ? 'Shift+Tab' : 'Tab', element);
}
