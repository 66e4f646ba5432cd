import fs from 'node:fs';
import {alternate} from '../alternate.js';
import {measureCommand, writeBuildSite} from '../buildSites.js';
import type {Measure} from '../measure.js';

const ROUNDS = 5;

/** Each file has one quiz of so many questions. */
const QUESTIONS = 10;

/** What the linter costs whoever waits for it. */
export default {
  title: 'The linter',
  method: `\`docusaurus quiz:lint\` as a process of its own, from its start to its end, on files with ${QUESTIONS} questions each; the start of Docusaurus and the loading of its config are a part of it. Few and many files in turn, ${ROUNDS} times. Memory is the most that the process had at once, read twice a second, since reading it takes time of its own; from 200 files on it reads them in several threads, at most one for each core, and each loads the site.`,
  limits: `Most of that memory is garbage that V8 has not collected yet: after its collections, the second thread holds 62 MB from the first hundreds of files to the last, and the first one 61 to 80 MB, because it keeps the messages, some 20 kB for a file with ten of them. The time varies with the machine: the same work took 7.3 s to 12 s here.`,
  async run(say) {
    const many = writeSite(1000);
    const few = writeSite(100);
    const memory: Record<string, number> = {};
    const lint = (folder: string) => async () => {
      say(folder === many ? '1,000 files' : '100 files');
      const run = await measureCommand(folder, ['quiz:lint', '--format', 'json'], 500);
      memory[folder] = Math.max(memory[folder] ?? 0, run.memory);
      return run.ms;
    };
    const ms = await alternate({many: lint(many), few: lint(few)}, {rounds: ROUNDS});
    for (const folder of [many, few]) fs.rmSync(folder, {recursive: true});
    return [
      {name: '10,000 questions in 1,000 files', value: ms.many, unit: 'ms', goal: 10_000},
      {name: '1,000 questions in 100 files', value: ms.few, unit: 'ms'},
      {
        name: 'peak memory with 1,000 files',
        value: (memory[many] ?? NaN) / 1e6,
        unit: 'MB',
        against: {name: '100 files', value: (memory[few] ?? NaN) / 1e6},
        note: 'a second thread included',
      },
    ];
  },
} satisfies Measure;

function writeSite(pages: number): string {
  return writeBuildSite({content: 'quizzes', bundler: 'faster', pages, questions: QUESTIONS});
}
