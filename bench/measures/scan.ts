import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {createSite} from '../../test/support/site.js';
import {alternate} from '../alternate.js';
import {cleanSite} from '../buildSites.js';
import {writeQuiz, writeText} from '../content.js';
import type {Measure} from '../measure.js';

const ROUNDS = 5;
const PAGES = 10_000;
const QUIZZES = 1000;
const QUESTIONS = 5;

/** What it costs to know all quizzes of a site before it is compiled. */
export default {
  title: 'The scan',
  method: `What the plugin does before the bundler starts, on ${PAGES.toLocaleString('en')} pages of 3 kB of text, of which ${QUIZZES.toLocaleString('en')} have a quiz with ${QUESTIONS} questions beside it: in a process of its own, from when Docusaurus has listed the pages to the index of all quizzes, with the modules of the parser still to be loaded. Cold is without the plugin's cache, warm with it, in turn, ${ROUNDS} times. Cold, there is a thread for each core that parses; a site with less than 3 MB of such pages is read in the first thread.`,
  limits: `Cold, nearly all of the time is the parse of the pages that hold a quiz, by the host's own parser: some 13 ms for each 4.5 kB, so 6.5 s on two cores, before any module is loaded. A build does not pay for it twice, because the transform takes these trees in place of a parse of its own (0.3 ms to keep a tree, 1.0 ms to take it). Pages without a quiz are read and searched, which takes less than 0.4 s for all of them. On another machine (2 cores, Intel Xeon), the same took 14.8 s cold and 0.6 s warm.`,
  async run(say) {
    const siteDir = writeSite();
    const scan = (kind: string) => () => {
      say(kind);
      if (kind === 'cold') cleanSite(siteDir);
      return scanOnce(siteDir);
    };
    const ms = await alternate({cold: scan('cold'), warm: scan('warm')}, {rounds: ROUNDS});
    fs.rmSync(siteDir, {recursive: true});
    const pages = `${PAGES.toLocaleString('en')} pages, ${QUIZZES.toLocaleString('en')} with a quiz`;
    return [
      {name: `${pages}: cold`, value: ms.cold, unit: 'ms', goal: 6000},
      {name: `${pages}: warm`, value: ms.warm, unit: 'ms', goal: 1000},
    ];
  },
} satisfies Measure;

function writeSite(): string {
  const files = Array.from({length: PAGES}, (_, index) => {
    const quiz = index % (PAGES / QUIZZES) === 0 ? writeQuiz(QUESTIONS, index + 1) : '';
    const text = `# Page ${index + 1}\n\n${writeText(10, index + 1)}\n${quiz}`;
    return [`docs/page-${index + 1}.md`, text];
  });
  return createSite({
    name: 'bench-scan',
    files: Object.fromEntries(files) as Record<string, string>,
    config: {presets: [['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false}]]},
  });
}

function scanOnce(siteDir: string): number {
  const script = path.join(import.meta.dirname, '../scanOnce.mjs');
  const output = execFileSync(process.execPath, [script, siteDir], {encoding: 'utf8'});
  const {ms, quizzes} = JSON.parse(output) as {ms: number; quizzes: number};
  if (quizzes !== QUIZZES) throw new Error(`The scan found ${quizzes} quizzes`);
  return ms;
}
