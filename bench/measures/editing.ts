import {setTimeout as sleep} from 'node:timers/promises';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../../test/support/chromium.js';
import {createSite, writeFiles} from '../../test/support/site.js';
import {alternate} from '../alternate.js';
import {writeQuiz, writeText} from '../content.js';
import {startSite} from '../../test/support/start.js';
import type {Figure, Measure} from '../measure.js';

const QUESTIONS = 5;
/** Between two edits, so that what the first one set off is over. */
const PAUSE = 1500;

const PAGES = {
  quiz: {
    file: 'docs/quiz.mdx',
    write: (word: string) => write(writeQuiz(QUESTIONS), word),
  },
  text: {
    file: 'docs/text.mdx',
    write: (word: string) => write(writeText(QUESTIONS), word),
  },
};

/** How long an author waits for what was saved. */
export default {
  title: 'For the author',
  method: `In \`docusaurus start\` (Rspack), a word of the first option of a quiz of ${QUESTIONS} questions is changed, against the same word in the same text as a paragraph and lists: from the save until the word is in the page that is open in Chromium. Each page is open by itself.`,
  async run(say) {
    const siteDir = createSite({
      name: 'bench-editing',
      files: {
        'docs/index.mdx': '# Start\n',
        ...Object.fromEntries(
          Object.values(PAGES).map(({file, write}) => [file, write('original')]),
        ),
      },
      config: {
        presets: [['classic', {docs: {routeBasePath: '/'}, blog: false, sitemap: false}]],
      },
    });
    say('start');
    const server = await startSite(siteDir);
    let browser: Browser | undefined;
    try {
      browser = await launchBrowser();
      const quiz = await browser.newPage();
      const text = await browser.newPage();
      await quiz.goto(`${server.url}/quiz`);
      await quiz.locator('[data-quiz]').waitFor();
      await text.goto(`${server.url}/text`);
      say('edits');
      const ms = await alternate(
        {
          quiz: () => measureEdit(siteDir, quiz, PAGES.quiz),
          text: () => measureEdit(siteDir, text, PAGES.text),
        },
        {rounds: 9, warmUp: 2},
      );
      return [
        {
          name: 'from save to updated page',
          value: ms.quiz,
          unit: 'ms',
          against: {name: 'plain text', value: ms.text},
        } satisfies Figure,
      ];
    } finally {
      await browser?.close();
      await server.close();
    }
  },
} satisfies Measure;

let edits = 0;

async function measureEdit(
  siteDir: string,
  page: Page,
  {file, write}: (typeof PAGES)[keyof typeof PAGES],
): Promise<number> {
  await sleep(PAUSE);
  edits += 1;
  const word = `edit${edits}`;
  const shown = page.getByText(word).first().waitFor();
  const start = performance.now();
  writeFiles(siteDir, {[file]: write(word)});
  await shown;
  return performance.now() - start;
}

/** The first option begins with the word. */
function write(text: string, word: string): string {
  return `# A page that is edited\n\n${text.replace(/- (\[.\] )?/, (marker) => `${marker}${word} `)}`;
}
