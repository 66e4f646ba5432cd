import fs from 'node:fs';
import path from 'node:path';
import {listFiles} from '../test/support/repository.js';
import {findMedian} from './alternate.js';
import {cleanSite, CONTENTS, measureBuild, writeBuildSite} from './buildSites.js';
import type {Build, BuildSite} from './buildSites.js';
import type {Figure, Measure} from './measure.js';

const ROUNDS = 5;

/** Each has 1,000 questions. */
const SITES = [
  {pages: 100, questions: 10},
  {pages: 1000, questions: 1},
];

/** How whole builds are measured, for the page. */
export const METHOD = `\`docusaurus build\` of sites in turn, ${ROUNDS} times, without caches and then once more with them: pages with 1,000 questions in all, the same pages with the text of each question as an admonition, and pages without either. Times are those of the processor, in all threads, since those of a clock vary more. Marginal cost is what a site takes beyond the one without blocks. Memory is the most that the processes of a build had at once, read four times a second. Each site is docs without a sidebar, with the plugin in its config.`;

/** Measures what quizzes cost the builds of a bundler. */
export function compareBuilds(bundler: BuildSite['bundler']): Measure['run'] {
  return async (say) => {
    const figures: Figure[] = [];
    for (const site of SITES) figures.push(...(await measureSite({...site, bundler}, say)));
    return figures;
  };
}

type Content = keyof typeof CONTENTS;
type Samples = Record<'cold' | 'warm', Build[]>;

async function measureSite(
  site: Omit<BuildSite, 'content'>,
  say: (text: string) => void,
): Promise<Figure[]> {
  const contents = Object.keys(CONTENTS) as Content[];
  const name = `${site.pages} pages, ${site.bundler}`;
  const folders = contents.map((content) => writeBuildSite({...site, content}));
  const samples = contents.map((): Samples => ({cold: [], warm: []}));
  const [quizSite = ''] = folders;
  let first: ReadonlyMap<string, string> | undefined;
  const differing = new Set<string>();
  for (let round = 1; round <= ROUNDS; round += 1) {
    say(`${name}, round ${round} of ${ROUNDS}`);
    for (const [index, folder] of folders.entries()) {
      cleanSite(folder);
      samples[index]?.cold.push(await measureBuild(folder));
      if (folder === quizSite) {
        const files = readOutput(folder);
        first ??= files;
        for (const file of findDifferences(first, files)) differing.add(file);
      }
      samples[index]?.warm.push(await measureBuild(folder));
    }
  }
  folders.forEach((folder) => fs.rmSync(folder, {recursive: true}));
  const [quizzes, admonitions, none] = samples.map(({cold, warm}) => ({
    cold: findMedian(cold.map(({processorMs}) => processorMs)),
    warm: findMedian(warm.map(({processorMs}) => processorMs)),
    memory: findMedian(cold.map(({memory}) => memory)),
  }));
  if (!quizzes || !admonitions || !none) return [];
  const against = (value: number) => ({name: 'admonitions', value});
  return [
    {
      name: `${name}: marginal cost of 1,000 questions`,
      value: quizzes.cold - none.cold,
      unit: 'ms',
      against: against(admonitions.cold - none.cold),
      goal: 2,
      stretch: 1.5,
      note: `${Math.round(none.cold / 100) / 10} s without blocks`,
    },
    {
      name: `${name}: peak memory`,
      value: quizzes.memory / 1e6,
      unit: 'MB',
      against: against(admonitions.memory / 1e6),
      goal: 1.1,
    },
    {
      name: `${name}: build with warm caches`,
      value: quizzes.warm,
      unit: 'ms',
      against: against(admonitions.warm),
    },
    {name: `${name}: files that differ between builds`, value: differing.size, unit: '', goal: 0},
  ];
}

function readOutput(siteDir: string): ReadonlyMap<string, string> {
  const folder = path.join(siteDir, 'build');
  return new Map(
    listFiles(folder).map((file) => [file, fs.readFileSync(path.join(folder, file), 'latin1')]),
  );
}

/** Names of files that only one of the outputs has, or both with different bytes. */
function findDifferences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
}
