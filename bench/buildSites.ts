import fs from 'node:fs';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {spawnDocusaurus} from '../test/support/docusaurus.js';
import {createSite} from '../test/support/site.js';
import {writeAdmonition, writeQuiz} from './content.js';
import {readTreeMemory} from './processTree.js';

/** What the pages of a site hold below the same plain text. */
export const CONTENTS = {
  quizzes: writeQuiz,
  admonitions: writeAdmonition,
  none: () => '',
};

/** Each process of a command says with it how much of the processor it took. */
const RECORDER = path.join(import.meta.dirname, 'recordProcessorTime.mjs');

/** What a build, or another command, took. */
export interface Build {
  /** By the clock. */
  ms: number;
  /** Of the processor, in all threads and processes, in milliseconds. */
  processorMs: number;
  /** The most memory that its processes had at once, in bytes. */
  memory: number;
}

/** A site of docs in no sidebar, whose pages have nothing but what is measured. */
export interface BuildSite {
  content: keyof typeof CONTENTS;
  bundler: 'faster' | 'webpack';
  pages: number;
  questions: number;
}

/** Writes a site. Returns its folder. */
export function writeBuildSite({content, bundler, pages, questions}: BuildSite): string {
  const write = CONTENTS[content];
  const files = Array.from({length: pages}, (_, index) => {
    const text = `# Page ${index + 1}\n\nSome text.\n\n${write(questions, index + 1)}`;
    return [`docs/${index ? `page-${index + 1}` : 'index'}.mdx`, text];
  });
  return createSite({
    name: `bench-${content}-${bundler}-${pages}`,
    files: Object.fromEntries(files) as Record<string, string>,
    bundler,
    config: {
      presets: [
        [
          'classic',
          {
            docs: {routeBasePath: '/', sidebarPath: false},
            blog: false,
            pages: false,
            sitemap: false,
          },
        ],
      ],
    },
  });
}

/** Removes what earlier builds left behind. */
export function cleanSite(siteDir: string): void {
  for (const folder of ['build', '.docusaurus', 'node_modules/.cache']) {
    fs.rmSync(path.join(siteDir, folder), {recursive: true, force: true});
  }
}

/** Builds a site with whatever its caches hold. */
export function measureBuild(siteDir: string): Promise<Build> {
  return measureCommand(siteDir, ['build'], 250);
}

/** Runs a command of the host in a site, and reads its memory every so many milliseconds. Rejects when it fails. */
export async function measureCommand(
  siteDir: string,
  args: string[],
  interval: number,
): Promise<Build> {
  const times = path.join(siteDir, 'processor-times.txt');
  fs.rmSync(times, {force: true});
  const start = performance.now();
  const {process: child, read} = spawnDocusaurus(siteDir, args, {
    NODE_OPTIONS: `--import=${pathToFileURL(RECORDER).href}`,
    PROCESSOR_TIMES: times,
  });
  let exitCode: number | null | undefined;
  const closed = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      exitCode = code;
      resolve();
    });
  });
  let memory = 0;
  while (exitCode === undefined) {
    if (child.pid) memory = Math.max(memory, await readTreeMemory(child.pid));
    await Promise.race([closed, sleep(interval, undefined, {ref: false})]);
  }
  if (exitCode !== 0) throw new Error(`${args.join(' ')} in ${siteDir} failed:\n${read()}`);
  const lines = fs.readFileSync(times, 'utf8').trim().split('\n');
  const processorMs = lines.reduce((sum, line) => sum + Number(line), 0);
  return {ms: performance.now() - start, processorMs, memory};
}
