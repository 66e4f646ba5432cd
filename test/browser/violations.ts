import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {finishAnimations} from './colours.js';
import {buildSiteWithoutQuizzes} from './site.js';
import {bringTo} from './states.js';
import type {State} from './states.js';
import {visitSite} from './visit.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const setAttribute = (page: Page, name: string, value: string) =>
  page.evaluate(
    ([key, text]) => {
      document.documentElement.setAttribute(key, text);
    },
    [name, value] as const,
  );

/** How a page may be looked at; each is entered from `light`. */
const MODES = {
  light: async () => {},
  dark: (page: Page) => setAttribute(page, 'data-theme', 'dark'),
  'forced colours': (page: Page) => page.emulateMedia({forcedColors: 'active'}),
  'right to left': (page: Page) => setAttribute(page, 'dir', 'rtl'),
  '320 px': (page: Page) => page.setViewportSize({width: 320, height: 640}),
  'reduced motion': (page: Page) => page.emulateMedia({reducedMotion: 'reduce'}),
};
type Mode = keyof typeof MODES;

const THEMES: Mode[] = ['light', 'dark'];
const ALL = Object.keys(MODES) as Mode[];
const SURFACES: Mode[] = [...THEMES, 'forced colours', '320 px'];

/** Tests that the quizzes of some pages add no violation in any of some states. */
export function testPages(pages: readonly [path: string, states: readonly State[]][]): void {
  const {open} = visitSite();
  const plain = visitSite(buildSiteWithoutQuizzes);
  const known: Partial<Record<Mode, string[]>> = {};

  /** What the host's theme does around the first page without its quizzes; it does the same around all of them. */
  const findKnown = async (mode: Mode) => {
    if (known[mode]) return known[mode];
    const page = await plain.open(pages[0]![0]);
    await enter(page, mode);
    return (known[mode] = await findViolations(page));
  };

  describe.each(pages)('%s', (path, states) => {
    it.each(states)('adds no violation when %s (AX-01, AX-08)', async (state) => {
      const page = await open(path);
      await bringTo(page, state);
      for (const mode of chooseModes(path, state)) {
        // A page opens in it.
        if (mode !== 'light') await enter(page, mode);
        const found = await findViolations(page);
        const old = await findKnown(mode);
        expect(
          found.filter((violation) => !old.includes(violation)),
          `violations, ${mode}`,
        ).toEqual([]);
      }
    });
  });
}

/** Both themes always; the other ways to look on two pages, in the states that show the most. */
function chooseModes(path: string, state: State): Mode[] {
  if (!['error', 'partly', 'shown'].includes(state)) return THEMES;
  return path === '/choice' ? ALL : path === '/types' ? SURFACES : THEMES;
}

async function enter(page: Page, mode: Mode): Promise<void> {
  await page.emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference'});
  await page.setViewportSize({width: 1280, height: 720});
  await setAttribute(page, 'data-theme', 'light');
  await setAttribute(page, 'dir', 'ltr');
  await MODES[mode](page);
  await finishAnimations(page);
}

async function findViolations(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page})
    .options({resultTypes: ['violations']})
    .withTags(TAGS)
    // The colours of code are the host's, whoever shows the code; the fields in it are not.
    .include('html')
    .exclude('[class*=codeBlockContainer]')
    .include('.quiz-field')
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}
