import {findMedian} from '../alternate.js';
import {comeToRest, expectLive, openPages} from '../browserSite.js';
import type {Open, Visit} from '../browserSite.js';
import type {Figure, Measure} from '../measure.js';
import {observe} from '../observe.js';

const CLICKS = 9;
const RATE = 4;

export default {
  title: 'Interaction',
  method: `From a click to the next paint (Event Timing, in steps of 8 ms) in Chromium with its processor slowed down ${RATE}x, in
a window of 412 by 915 pixels: the median of clicks on ${CLICKS} questions all over the page, some right and some wrong. The same
pages as for hydration.`,
  run: (say) =>
    openPages(async (open) => {
      const figures: Figure[] = [];
      for (const [size, goal, stretch] of [
        [50, 100, 50],
        [1000, 200, 150],
      ] as const) {
        say(`${size} questions`);
        const {pick, check} = await measureClicks(open, size);
        const among = `among ${size.toLocaleString('en')} questions`;
        figures.push(
          {name: `checking a response ${among}`, value: check, unit: 'ms', goal, stretch},
          {name: `choosing an option ${among}`, value: pick, unit: 'ms'},
        );
      }
      return figures;
    }),
} satisfies Measure;

/** Answers questions all over the page, right and wrong, each with a click on an option and one on the button. */
function measureClicks(open: Open, size: number): Promise<{pick: number; check: number}> {
  const viewport = {width: 412, height: 915};
  return open(`quiz-${size}`, {rate: RATE, viewport, script: observe}, async (visit) => {
    await expectLive(visit);
    const picks: number[] = [];
    const checks: number[] = [];
    for (let click = 0; click < CLICKS; click += 1) {
      const index = Math.floor(((click + 0.5) / CLICKS) * size);
      const question = `.quiz-question >> nth=${index}`;
      picks.push(await timeClick(visit, `${question} >> .quiz-label >> nth=${click % 4}`));
      checks.push(await timeClick(visit, `${question} >> .quiz-main`));
    }
    return {pick: findMedian(picks), check: findMedian(checks)};
  });
}

async function timeClick(visit: Visit, selector: string): Promise<number> {
  const {page} = visit;
  await page.locator(selector).scrollIntoViewIfNeeded();
  await comeToRest(visit);
  const before = await readInteractions(visit);
  await page.locator(selector).click();
  await comeToRest(visit);
  const after = await readInteractions(visit);
  const durations = Object.entries(after).filter(([id]) => !(id in before));
  // Shorter ones are not told.
  return Math.max(16, ...durations.map(([, duration]) => duration));
}

function readInteractions({page}: Visit): Promise<Record<string, number>> {
  return page.evaluate(() => window.observed.interactions);
}
