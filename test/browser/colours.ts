import type {Locator, Page} from 'playwright-core';

/** Sets the site's colour theme, and has nothing fade any more. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.dataset.theme = value;
  }, theme);
  await finishAnimations(page);
}

/** Brings what moves or fades to its end. To wait for that would take forever where the browser does not draw it. */
export async function finishAnimations(page: Page): Promise<void> {
  await page.evaluate(() => {
    const listRunning = () =>
      document.getAnimations().filter(({playState}) => playState !== 'finished');
    // What inherits from something that has faded begins to fade then.
    for (let running = listRunning(); running.length > 0; running = listRunning()) {
      for (const animation of running) {
        const isEndless = animation.effect?.getComputedTiming().endTime === Infinity;
        if (isEndless) animation.cancel();
        else animation.finish();
      }
    }
  });
}

/** The highest contrast (1 to 21) that a drawn element has anywhere with the pixel in its corner. */
export async function measureDrawnContrast(element: Locator): Promise<number> {
  const png = (await element.screenshot({animations: 'disabled'})).toString('base64');
  return element.page().evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const pixels = canvas.getImageData(0, 0, image.width, image.height).data;
    const weigh = (value: number) =>
      value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const luminance = (at: number) =>
      0.2126 * weigh(pixels[at]!) +
      0.7152 * weigh(pixels[at + 1]!) +
      0.0722 * weigh(pixels[at + 2]!);
    let best = 1;
    for (let at = 4; at < pixels.length; at += 4) {
      const [high, low] = [luminance(0), luminance(at)].toSorted((a, b) => b - a);
      best = Math.max(best, (high! + 0.05) / (low! + 0.05));
    }
    return best;
  }, png);
}

/** The contrast of a computed colour of an element with what lies behind that element. */
export async function measureContrast(
  element: Locator,
  property: 'border-block-start-color' | 'outline-color' | 'background-color' | 'color',
): Promise<number> {
  return element.evaluate((node, name) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    const paint = (colours: string[]) => {
      canvas.clearRect(0, 0, 1, 1);
      for (const colour of ['white', ...colours]) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
      const weigh = (value: number) =>
        value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * weigh(red!) + 0.7152 * weigh(green!) + 0.0722 * weigh(blue!);
    };
    const behind: string[] = [];
    for (let outer = node.parentElement; outer; outer = outer.parentElement) {
      behind.unshift(getComputedStyle(outer).backgroundColor);
    }
    const own = getComputedStyle(node).getPropertyValue(name);
    const [high, low] = [paint(behind), paint([...behind, own])].toSorted((a, b) => b - a);
    return (high! + 0.05) / (low! + 0.05);
  }, property);
}
