import type {Page} from 'playwright-core';
import {findQuestion, findQuiz} from './question.js';
import {readKey, readSaved} from './saved.js';
import type {SavedSource} from './saved.js';
import {visitSite} from './visit.js';

/** The source file of the page that these visits go to. */
export const SOURCE = 'docs/choice.md';

/** Visits of `/choice` with whatever is saved for it. */
export function visitWithSaved() {
  const visited = visitSite();
  let learned: {name: string; saved: SavedSource} | undefined;

  /** What the page saves after one right answer, and under which name. */
  const learn = async () => {
    if (learned) return learned;
    const page = await visited.open('/choice');
    await answer(page);
    return (learned = {name: await readKey(page, SOURCE), saved: await readSaved(page, SOURCE)});
  };

  /** Opens the page with a text where its answers are saved. */
  const openWith = async (value: string) => {
    const {name} = await learn();
    const origins = [{origin: visited.server.url, localStorage: [{name, value}]}];
    return visited.open('/choice', {storageState: {cookies: [], origins}});
  };

  return {open: visited.open, learn, openWith};
}

/** Answers a question that nobody has answered, and waits until it is right and counted. */
export async function answer(page: Page): Promise<void> {
  const {choose, check, verdict} = findQuestion(page, 'https');
  await choose('443');
  await check.click();
  await verdict('Correct').waitFor();
  await findQuiz(page, 'ports').progress(1, 3).waitFor();
}
