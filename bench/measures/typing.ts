import type {Page} from 'playwright-core';
import {buildSite} from '../../test/support/site.js';
import {alternate} from '../alternate.js';
import {comeToRest, openPages, readTime} from '../browserSite.js';
import type {Open, Visit} from '../browserSite.js';
import type {Figure, Measure} from '../measure.js';

const ENTRIES = 10_000;
const KEYS = 30;
const FIELD = '[data-field]';

export default {
  title: 'Typing',
  method: `A blank on a page of whose source file ${ENTRIES.toLocaleString('en')} questions are saved, or no other, in
Chromium. A keystroke is all that happens until the page has taken it over and shows it, the median of ${KEYS}. Drafts are saved
every 300 ms at most: a save is all that happens when the page goes while there is a draft. Scripts per keystroke are those of
${KEYS} keystrokes, ten a second, with all saves among them, divided by their number.`,
  limits: [
    'A save writes the whole record of the source file, which is 1 MB here. About half of its time goes into making the',
    'text, and most of the rest into handing it to the browser. At ten keystrokes a second, every third or fourth is',
    'followed by a save. What a keystroke itself takes is the copy of the list of entries. Less would need a record in',
    'parts, and what is stored is a contract.',
  ].join(' '),
  run: (say) =>
    openPages(async (open) => {
      const figures: Figure[] = [];
      for (const [name, read, goal] of [
        ['a keystroke', timeKeystroke, 8],
        ['scripts per keystroke, saves included', timeTyping, 8],
        ['a save', timeSave, undefined],
      ] as const) {
        say(name);
        const times = await alternate(
          {
            some: () => visitSaved(open, ENTRIES, read),
            none: () => visitSaved(open, 0, read),
          },
          {rounds: 5, warmUp: 1},
        );
        figures.push(
          {
            name: `${name}, ${ENTRIES.toLocaleString('en')} questions saved`,
            value: times.some,
            unit: 'ms',
            ...(goal && {goal}),
          },
          {name: `${name}, no other question saved`, value: times.none, unit: 'ms'},
        );
      }
      return figures;
    }, buildPage),
} satisfies Measure;

function buildPage() {
  return buildSite({
    name: 'bench-typing',
    files: {
      'docs/typing.md': ':::quiz\n\nWhat is typed goes [[here]].\n\n:::\n',
      'docs/empty.md': 'Nothing.\n',
    },
    config: {onBrokenLinks: 'ignore'},
  });
}

/** Opens the page with so many more entries saved for its source file. */
function visitSaved(
  open: Open,
  count: number,
  read: (visit: Visit) => Promise<number>,
): Promise<number> {
  return open('typing', {}, async (visit) => {
    const {page} = visit;
    await page.locator(FIELD).fill('x');
    await page.waitForFunction(() => localStorage.length > 1);
    // The page saves what it must when it goes, so this is done on another one.
    await page.goto(new URL('empty', page.url()).href);
    await page.evaluate(saveEntries, count);
    await page.goBack();
    await comeToRest(visit);
    const saved = await page.evaluate(
      () => JSON.stringify(localStorage).split('fingerprint').length,
    );
    if (saved !== count + 1) throw new Error(`Expected ${count} entries, found ${saved - 1}`);
    await page.locator(FIELD).focus();
    return read(visit);
  });
}

/** Adds entries of checked questions to what is saved; runs in the page. */
function saveEntries(count: number): void {
  const key = Object.keys(localStorage).find((each) => each.startsWith('docusaurus-quiz:'))!;
  const saved = JSON.parse(localStorage.getItem(key)!) as {q: Record<string, unknown>};
  for (let index = 0; index < count; index += 1) {
    const time = 1_700_000_000_000 + index;
    const id = `quiz-${index % 100}/q${index}`;
    saved.q[id] = {f: 'fingerprint', r: ['abc'], s: 1, m: 1, n: 1, c: time, t: time};
  }
  localStorage.setItem(key, JSON.stringify(saved));
}

async function timeKeystroke({page}: Visit): Promise<number> {
  const times: number[] = [];
  for (let key = 0; key < KEYS; key += 1) times.push(await typeInPage(page));
  return times.toSorted((a, b) => a - b)[KEYS / 2] ?? NaN;
}

async function timeTyping(visit: Visit): Promise<number> {
  const before = await readTime(visit);
  await visit.page.keyboard.type('x'.repeat(KEYS), {delay: 100});
  await comeToRest(visit);
  return ((await readTime(visit)) - before) / KEYS;
}

async function timeSave({page}: Visit): Promise<number> {
  await typeInPage(page);
  return page.evaluate(() => {
    const start = performance.now();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return performance.now() - start;
  });
}

/** Types a character, and returns how many milliseconds the page was busy with it. */
function typeInPage(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const field = document.querySelector<HTMLInputElement>(selector)!;
    const start = performance.now();
    // Past the property by which React watches what it has set itself.
    Reflect.set(HTMLInputElement.prototype, 'value', `${field.value}x`, field);
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    return performance.now() - start;
  }, FIELD);
}
