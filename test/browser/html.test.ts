import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import type {ConfigData} from 'html-validate';
import {beforeAll, describe, expect, it} from 'vitest';
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
    'form-dup-name': 'error',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(RULES));

/** Where the quizzes of a page stand in its text: from the first byte of each to its last. */
function findQuizzes(html: string): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = [];
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

async function findMistakes(site: SiteResult, file: string): Promise<string[]> {
  const html = site.read(file);
  const quizzes = findQuizzes(html);
  const {results} = await validator.validateString(html);
  return results
    .flatMap(({messages}) => messages)
    .filter(({offset}) => quizzes.some(({start, end}) => offset >= start && offset < end))
    .map(
      ({ruleId, message, offset}) => `${ruleId}: ${message} at ${html.slice(offset, offset + 90)}`,
    );
}

describe.each(['faster', 'webpack'] as const)('the HTML that %s writes (AX-23)', (bundler) => {
  let site: SiteResult;
  beforeAll(async () => {
    site = await buildBrowserSite(bundler);
  });

  it('is without a mistake in each quiz', async () => {
    const files = listFiles(site.outDir).filter((file) => file.endsWith('index.html'));
    const quizzes = files.map((file) => findQuizzes(site.read(file)).length);
    expect(quizzes.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(2 * 12);
    for (const file of files) expect(await findMistakes(site, file), file).toEqual([]);
  });

  it('does not make the rest of a page worse', async () => {
    const plain = await buildSiteWithoutQuizzes();
    const count = async ({read}: SiteResult) => {
      const {errorCount} = await validator.validateString(read('choice/index.html'));
      return errorCount;
    };
    if (bundler === 'faster') expect(await count(site)).toBe(await count(plain));
  });
});
