import {load} from 'cheerio';
import type {Page} from 'playwright-core';
import {afterEach, describe, expect, it} from 'vitest';

import {buildSite} from '../support/site.js';
import type {SiteOptions} from '../support/site.js';
import {PRESETS} from './site.js';
import {eventually, visitSite} from './visit.js';

const QUIZ = ':::quiz[Ports]\n\nHTTPS uses which?\n\n- [x] 443\n- [ ] 80\n\n:::\n';
const LINK = '\n[Quiz](/two)\n';

const FILES: SiteOptions['files'] = {
  'docs/index.md': `# Plain\n${LINK}`,
  'docs/two.md': `# Two\n\n${QUIZ}\n${QUIZ.replaceAll('Ports', 'More').replaceAll('HTTPS', 'Which does HTTPS use; it')}`,
  'docs/partial.mdx': `# Partial\n\nimport Part from './_part.mdx';\n\n<Part />\n`,
  'docs/_part.mdx': QUIZ,
  'docs/lazy.mdx': `# Lazy\n\nimport Later from './_later.jsx';\n\n<Later />\n`,
  'docs/_later.jsx': `import {lazy, Suspense} from 'react';

const Part = lazy(() => import('./_part.mdx'));

export default function Later() {
  return (
    <Suspense fallback="…">
      <Part />
    </Suspense>
  );
}
`,
};

/** What tells the sheet of quizzes from that of the site. */
const SHEET = '/assets/css/quiz-styles.';

describe.each(['faster', 'webpack'] as const)('the styles of quizzes, built with %s', (bundler) => {
  let release: (() => void) | undefined;
  let held: Promise<void> | undefined;
  const visited = visitSite(
    () => buildSite({name: 'styles', files: FILES, bundler, config: {presets: PRESETS}}),
    {
      onRequest: async (pathname) => {
        if (pathname.startsWith(SHEET)) await held;
        return undefined;
      },
    },
  );
  const {open} = visited;
  const hold = () => {
    held = new Promise((resolve) => (release = resolve));
  };
  afterEach(() => {
    release?.();
    held = undefined;
  });

  const listSheets = (page: string) =>
    load(visited.site.read(page))('link[rel=stylesheet]')
      .toArray()
      .map(({attribs}) => attribs['href'] ?? '');

  it.each(['two', 'partial', 'lazy'])(
    'are linked once, behind those of the site, in %s',
    (page) => {
      const sheets = listSheets(`${page}/index.html`);
      expect(sheets.filter((sheet) => sheet.startsWith(SHEET))).toHaveLength(1);
      expect(sheets.at(-1)).toContain(SHEET);
    },
  );

  it('are not linked in a page without a quiz', () => {
    const sheets = listSheets('index.html');
    expect(sheets).not.toHaveLength(0);
    expect(sheets.filter((sheet) => sheet.startsWith(SHEET))).toEqual([]);
    expect(visited.site.read(sheets[0]!.slice(1))).not.toContain('quiz-');
  });

  it('are there without scripts', async () => {
    const page = await open('/two', {javaScriptEnabled: false});
    await expectStyled(page, 2);
  });

  it('are waited for before anything is painted', async () => {
    hold();
    const page = await open('/two', {waitUntil: 'commit'});
    await eventually(() => visited.server.requests.some((path) => path.startsWith(SHEET))).toBe(
      true,
    );
    release?.();
    await expectStyled(page, 2);
    const {painted, arrived} = await page.evaluate(async () => {
      const read = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      while (read() === undefined) await new Promise(requestAnimationFrame);
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const sheet = resources.find(({name}) => name.includes('/quiz-styles.'));
      return {painted: read(), arrived: sheet?.responseEnd};
    });
    expect(painted).toBeGreaterThan(arrived!);
  });

  it('are there when a reader comes from a page without a quiz, in the same order', async () => {
    hold();
    const page = await open('/');
    await page.evaluate(() => {
      const first: string[] = [];
      Object.assign(window, {first});
      new MutationObserver(() => {
        const quiz = document.querySelector('.quiz');
        if (quiz && first.length === 0) first.push(getComputedStyle(quiz).borderTopStyle);
      }).observe(document, {childList: true, subtree: true});
    });
    await page.getByRole('link', {name: 'Quiz', exact: true}).click();
    await eventually(() => visited.server.requests.some((path) => path.startsWith(SHEET))).toBe(
      true,
    );
    release?.();
    await expectStyled(page, 2);
    await expect(page.evaluate('first')).resolves.toEqual(['solid']);
    const order = await page.evaluate(() =>
      [...document.styleSheets]
        .map(({href}) => href ?? '')
        .filter((href) => href.includes('/css/')),
    );
    expect(order.map((href) => new URL(href).pathname).at(-1)).toContain(SHEET);
  });
});

/** Waits for quizzes, and expects each to have a frame. */
async function expectStyled(page: Page, count: number): Promise<void> {
  const quizzes = page.locator('.quiz');
  await eventually(() => quizzes.count()).toBe(count);
  for (const quiz of await quizzes.all()) {
    await expect(quiz.evaluate((it) => getComputedStyle(it).borderTopStyle)).resolves.toBe('solid');
  }
}
