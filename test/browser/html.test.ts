import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import type {ConfigData} from 'html-validate';
import {beforeAll, describe, expect, it} from 'vitest';
import {buildWebpackSite} from '../site/sites.js';
import {listFiles} from '../support/repository.js';
import type {SiteResult} from '../support/site.js';
import {buildBrowserSite, buildSiteWithoutQuizzes} from './site.js';

/** Everything that HTML itself, its accessibility and the links inside a document ask for; nothing of taste. */
const RULES: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-missing-references': 'error',
    'input-missing-label': 'error',
    'no-implicit-button-type': 'error',
    'no-inline-style': 'error',
    // Groups are named by `aria-labelledby`: a legend cannot hold the blocks that a prompt is made of.
    'wcag/h71': 'off',
    // Unknown to HTML on radio buttons and checkboxes, but what keeps Firefox from restoring them over a reload.
    'valid-autocomplete': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(RULES));

interface Range {
  start: number;
  end: number;
}

/** Where the quizzes of a page stand in its text: from the first byte of each to its last. */
function findQuizzes(html: string): Range[] {
  const found: Range[] = [];
  const tags = /<(\/?)section\b[^>]*>/g;
  let depth = 0;
  let start = -1;
  for (const {0: tag, 1: closing, index} of html.matchAll(tags)) {
    if (closing) depth--;
    if (!closing && start < 0 && /\sdata-quiz\b/.test(tag)) {
      start = index;
      depth = 0;
    }
    if (!closing && start >= 0) depth++;
    if (closing && start >= 0 && depth === 0) {
      found.push({start, end: index + tag.length});
      start = -1;
    }
  }
  return found;
}

/** The mistakes inside quizzes or outside of them. Highlighted code is left out: its HTML is the host's. */
async function findMistakes(site: SiteResult, file: string, inside = true): Promise<string[]> {
  const html = site.read(file);
  const isIn = (ranges: Range[], offset: number) =>
    ranges.some(({start, end}) => offset >= start && offset < end);
  const quizzes = findQuizzes(html);
  const code = [...html.matchAll(/<pre\b.*?<\/pre>/gs)].map(({0: text, index}) => ({
    start: index,
    end: index + text.length,
  }));
  const {results} = await validator.validateString(html);
  return (
    results
      .flatMap(({messages}) => messages)
      // One file imported twice is the same region twice, by the same name.
      .filter(({ruleId}) => !(ruleId === 'unique-landmark' && file.includes('twice/')))
      .filter(({offset}) => isIn(quizzes, offset) === inside && !isIn(code, offset))
      .map(({ruleId, message, offset}) =>
        inside ? `${ruleId}: ${message} at ${html.slice(offset, offset + 90)}` : ruleId,
      )
  );
}

describe.each([
  {bundler: 'faster', build: buildBrowserSite, page: 'choice'},
  {bundler: 'webpack', build: buildWebpackSite, page: 'community/choice'},
])('the HTML that $bundler writes (AX-23)', ({build, page}) => {
  let site: SiteResult;
  beforeAll(async () => {
    site = await build();
  });

  it('is without a mistake in each quiz', async () => {
    const files = listFiles(site.outDir).filter((file) => file.endsWith('index.html'));
    const quizzes = files.map((file) => findQuizzes(site.read(file)).length);
    expect(quizzes.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(12);
    const mistakes = await Promise.all(files.map((file) => findMistakes(site, file)));
    expect([...new Set(mistakes.flat())]).toEqual([]);
  });

  it('leaves the rest of a page as it is', async () => {
    const plain = await buildSiteWithoutQuizzes();
    const mine = findMistakes(site, `${page}/index.html`, false);
    const host = findMistakes(plain, 'choice/index.html', false);
    // The host's own mistakes differ by bundler; no kind may be new.
    for (const rule of await mine) expect(await host).toContain(rule);
  });
});
