import fs from 'node:fs';
import {createSite} from '../../test/support/site.js';
import {cleanSite, CONTENTS, measureCommand} from '../buildSites.js';
import type {Build} from '../buildSites.js';
import {writeText} from '../content.js';
import type {Measure} from '../measure.js';

const LOCALES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'tr', 'zh'];
/** Each is a process of its own on other text, so that a few of them tell of all. */
const MEASURED = ['en', 'fr', 'ko', 'pt'];
const PAGES = 2000;
const BLOCKS = 500;
const QUESTIONS = 5;

/** What quizzes cost the build of a large site that is translated. */
export default {
  title: 'A large site in many languages',
  method: `\`docusaurus build\` with Docusaurus Faster of a site of ${PAGES.toLocaleString('en')} pages in ${LOCALES.length} locales, each page translated and of 3 kB, ${BLOCKS} of them with a quiz of ${QUESTIONS} questions; against the same site with the text of each question as an admonition. Each locale is built by a process of its own (\`--locale\`), because the host keeps more than 1 GB for each locale that it builds in the same process. Of these, ${MEASURED.length} are measured on each site in turn, without caches. Times are those of the processor, in all threads, added up, since those of a clock vary more. Memory is the most that the processes of a build had at once, read four times a second, the mean of the builds. The scan is a part of it.`,
  async run(say) {
    const contents = ['quizzes', 'admonitions'] as const;
    const sites = contents.map((content) => ({
      content,
      siteDir: writeSite(content),
      builds: [] as Build[],
    }));
    for (const [index, locale] of MEASURED.entries()) {
      // What is built first may be slower, or faster.
      for (const {content, siteDir, builds} of index % 2 ? sites.toReversed() : sites) {
        cleanSite(siteDir);
        const build = await measureCommand(siteDir, ['build', '--locale', locale], 250);
        say(`${locale}, ${content}: ${Math.round(build.processorMs)} ms`);
        builds.push(build);
      }
    }
    sites.forEach(({siteDir}) => fs.rmSync(siteDir, {recursive: true}));
    const [quizzes, admonitions] = sites.map(({builds}) => ({
      ms: sum(builds.map(({processorMs}) => processorMs)),
      memory: sum(builds.map(({memory}) => memory)) / builds.length / 1e6,
    }));
    if (!quizzes || !admonitions) return [];
    const name = `${PAGES.toLocaleString('en')} pages in ${LOCALES.length} locales, ${BLOCKS} with a quiz`;
    const against = (value: number) => ({name: 'admonitions', value});
    return [
      {
        name: `${name}: processor time`,
        value: quizzes.ms,
        unit: 'ms',
        against: against(admonitions.ms),
        goal: 1.05,
      },
      {
        name: `${name}: peak memory`,
        value: quizzes.memory,
        unit: 'MB',
        against: against(admonitions.memory),
        goal: 1.05,
      },
    ];
  },
} satisfies Measure;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function writeSite(content: 'quizzes' | 'admonitions'): string {
  const files = LOCALES.flatMap((locale, language) => {
    const [base] = LOCALES;
    const folder =
      locale === base ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;
    return Array.from({length: PAGES}, (_, index) => {
      const seed = language * PAGES + index + 1;
      const block = index % (PAGES / BLOCKS) === 0 ? CONTENTS[content](QUESTIONS, seed) : '';
      const text = `# Page ${index + 1}\n\n${writeText(10, seed)}\n${block}`;
      return [`${folder}/${index ? `page-${index + 1}` : 'index'}.md`, text];
    });
  });
  const docs = {routeBasePath: '/', sidebarPath: false};
  return createSite({
    name: `bench-locales-${content}`,
    files: Object.fromEntries(files) as Record<string, string>,
    config: {
      i18n: {defaultLocale: 'en', locales: LOCALES},
      presets: [['classic', {docs, blog: false, pages: false, sitemap: false}]],
    },
  });
}
