import {expect, it} from 'vitest';
import {findQuiz} from './question.js';
import {answer, bringTo, findQuestions, findShowAnswer} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

it('moves and fades nothing for readers who asked for less motion (AX-17)', async () => {
  const page = await open('/plain', {reducedMotion: 'reduce'});
  const moved: string[] = [];
  await page.exposeFunction('note', (text: string) => moved.push(text));
  await page.addInitScript(() => {
    const {note} = window as unknown as {note: (text: string) => void};
    for (const type of ['transitionrun', 'animationstart'] as const) {
      document.addEventListener(type, (event) => {
        const element = event.target as Element;
        const name = 'propertyName' in event ? event.propertyName : event.animationName;
        // Links and code blocks have the host's own transitions.
        if (element.closest('[data-quiz]') && !element.closest('a, [class*=codeBlock]')) {
          note(`${name} of ${element.outerHTML.slice(0, 120)}`);
        }
      });
    }
  });
  await page.goto(new URL('/choice', page.url()).href);
  await bringTo(page, 'fresh');
  const question = findQuestions(page).first();
  await answer(question, [0]);
  await findShowAnswer(question).hover();
  await findShowAnswer(question).click();
  await question.getByRole('button', {name: 'Answer again'}).click();
  await answer(question, [1]);
  await page.goto(`${page.url()}#ports--secure`);
  await findQuiz(page, 'ports').reset();
  await page.evaluate(() => document.getAnimations().length);
  expect(moved).toEqual([]);
});
