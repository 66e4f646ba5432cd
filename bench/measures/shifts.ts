import {comeToRest, expectLive, openPages} from '../browserSite.js';
import type {Visit} from '../browserSite.js';
import type {Measure} from '../measure.js';
import {observe} from '../observe.js';

const RESTORED = 10;

export default {
  title: 'Layout shift',
  method: `What moves on a page with 50 questions from navigation to rest without the reader's doing, by the browser's own
measure (Layout Instability, all shifts added up), in a window of 412 by 915 pixels: with nothing saved, and with ${RESTORED}
responses, right and wrong, which were checked, saved, and are restored when the page is loaded again; once from its top and
once among the restored questions, of which the larger counts.`,
  run: (say) =>
    openPages((open) =>
      open('quiz-50', {viewport: {width: 412, height: 915}, script: observe}, async (visit) => {
        const {page} = visit;
        say('fresh');
        await expectLive(visit);
        const fresh = await sumShifts(visit);
        say('restored');
        const questions = (await page.locator('.quiz-question').all()).slice(0, RESTORED);
        for (const [index, question] of questions.entries()) {
          await question
            .locator('.quiz-label')
            .nth(index % 4)
            .click();
          await question.locator('.quiz-main').click();
        }
        const restored: number[] = [];
        for (const at of ['.quiz-question >> nth=5', 'html']) {
          await page.locator(at).evaluate((element) => element.scrollIntoView());
          await page.reload();
          await comeToRest(visit);
          const count = await page.locator('[data-verdict]').count();
          if (count !== RESTORED)
            throw new Error(`Unexpected ${count} verdicts, expected ${RESTORED}`);
          restored.push(await sumShifts(visit));
        }
        return [
          {name: 'layout shift on load', value: fresh, unit: '', goal: 0},
          {
            name: `layout shift with ${RESTORED} restored responses`,
            value: Math.max(...restored),
            unit: '',
            goal: 0.01,
            stretch: 0.001,
          },
        ];
      }),
    ),
} satisfies Measure;

async function sumShifts({page}: Visit): Promise<number> {
  const {shifts} = await page.evaluate(() => window.observed);
  return shifts.reduce((sum, value) => sum + value, 0);
}
