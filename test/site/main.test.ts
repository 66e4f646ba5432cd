import {load} from 'cheerio';
import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {openPage} from '../support/browser.js';
import {launchBrowser} from '../support/chromium.js';
import {listFiles} from '../support/repository.js';
import {comeToRest} from '../support/rest.js';
import {serve} from '../support/serve.js';
import {toPlainText} from '../support/plainText.js';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';
import {describeMainSite} from './sites.js';

describe.each(['faster', 'webpack'] as const)('a site built with %s', (bundler) => {
  let site: SiteResult;
  const open = (page: string) => load(site.read(path.posix.join(page, 'index.html')));
  beforeAll(async () => {
    site = await buildSite(describeMainSite(bundler));
  });

  it('builds with every link and anchor checked, and without a warning', () => {
    expect(site.output).not.toMatch(/\[(WARNING|ERROR)\]/);
    expect(site.exitCode).toBe(0);
  });

  it.each([
    ['a page of the docs', 'docs/next/quiz', 2],
    ['an MDX page with tabs, lists, quotes, admonitions and an imported file', 'docs/next/rich', 5],
    ['a second page that imports the same file from outside of the content', 'docs/next/again', 1],
    ['a version', 'docs/quiz', 2],
    ['a blog post', 'blog/2026/01/01/first', 1],
    ['the list of blog posts', 'blog', 2],
    ['a page in src/pages', 'page', 1],
    ['docs declared after the plugin', 'community', 1],
  ])('shows the quizzes of %s', (_, page, count) => {
    const $ = open(page);
    expect($('[data-quiz]')).toHaveLength(count);
    expect($('article, main').text()).not.toMatch(/:::|\[x\]/);
  });

  it('holds prompts, options, and the answer in a closed details, without JavaScript', () => {
    const $ = open('docs/next/quiz');
    const quiz = $('[data-quiz="vocabulary"]');
    expect(quiz.text()).toContain('Master the terms');
    const question = quiz.find('[data-question]').first();
    expect(question.attr('data-type')).toBe('choice');
    expect(question.text()).toContain('Which API fits?');
    expect(question.find('input[type="radio"]')).toHaveLength(3);
    const details = question.find('details');
    expect(details.attr('open')).toBeUndefined();
    expect(details.text()).toContain('The Live API streams both ways.');
    expect(quiz.find('[data-question="several"] input[type="checkbox"]')).toHaveLength(4);
  });

  const readItem = () => {
    const feed = load(site.read('blog/rss.xml'), {xml: true});
    const item = feed('item').filter((_, each) => feed(each).text().includes('First post'));
    return item.find('content\\:encoded').text();
  };

  it.each([
    ['the feed', readItem],
    ['the page', () => site.read('blog/2026/01/01/first/index.html')],
  ])('reads well in %s, without our style sheet and scripts', (_, read) => {
    const [asked, all] = [false, true].map((closed) => toPlainText(read(), {closed}));
    const offered = ['Is this on the list page', 'In the blog list', 'Only on its own page'];
    for (const words of [...offered, 'What does a reader view leave out?']) {
      expect(asked).toContain(words);
    }
    expect(asked).not.toMatch(/list(feedback|explanation|footnote)|ownfeedback/);
    expect(asked).not.toMatch(/viewexplanation|\b(Check|completed|Footnotes)\b/);
    expect(asked).toMatch(/Only on its own page Answer 2 \/ 2/);
    const parts = [
      'Answer In the blog list',
      'In the blog list The listfeedback praises.',
      'Only on its own page The ownfeedback corrects.',
      'The listexplanation says why. a',
      'a The listfootnote adds to it.',
      'Answer The viewexplanation says it.',
    ];
    for (const words of parts) expect(all?.split(words), words).toHaveLength(2);
    expect(all).not.toMatch(
      /\b(Correct, your choice|Not this one|(Partly|Not) correct|Correct answer|I knew it|Not yet)\b/,
    );
  });

  it('compiles what a quiz holds as the rest of the page', () => {
    const $ = open('docs/next/quiz');
    const quiz = $('[data-quiz="vocabulary"]');
    expect(quiz.find('a[href="/docs/next/plain#nothing-to-ask"]')).toHaveLength(1);
    expect(quiz.find('img[width="8"]')).toHaveLength(1);
    expect(quiz.find('table td').first().text()).toBe('Audio');
    // The right one of two options that are code stands in the answer, too.
    expect(quiz.find('pre.prism-code')).toHaveLength(3);
    expect(open('docs/next/rich')('[data-quiz] .theme-admonition-tip')).toHaveLength(1);
    expect(open('docs/next/rich')('[data-quiz] .quiz-option b.badge').text()).toBe('A');
  });

  it('keeps quizzes out of the table of contents', () => {
    const $ = open('docs/next/quiz');
    const entries = $('a.table-of-contents__link').map((_, link) => $(link).attr('href'));
    expect(entries.get()).toEqual(['#first-heading', '#last-heading']);
  });

  it('gives quizzes and questions the anchors that other pages link to', () => {
    const $ = open('docs/next/quiz');
    expect($('#vocabulary')).toHaveLength(1);
    expect($('#vocabulary--several')).toHaveLength(1);
  });

  it('gives each instance on a page its own ids', () => {
    for (const page of ['docs/next/quiz', 'docs/next/rich', 'blog']) {
      const $ = open(page);
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get();
      expect(ids, page).toEqual([...new Set(ids)]);
    }
  });

  if (bundler === 'faster') {
    it('shows the quizzes of another locale, in its language', () => {
      expect(open('docs/next/quiz')('[data-quiz]').text()).toContain('Answer');
      expect(open('de/docs/next/quiz')('[data-quiz]').text()).not.toContain('Answer');
      expect(open('de/docs/next/quiz')('[data-quiz="vocabulary"] summary').first().text()).toMatch(
        /Lösung|Antwort/,
      );
    });
  }

  it('puts the widget in one chunk', () => {
    const chunks = listFiles(path.join(site.outDir, 'assets/js'));
    const quiz = chunks.filter((file) => file.startsWith('quiz.'));
    expect(quiz).toHaveLength(1);
    const holders = chunks.filter((file) =>
      fs.readFileSync(path.join(site.outDir, 'assets/js', file), 'utf8').includes('quiz-progress'),
    );
    expect(holders).toEqual(quiz);
  });

  it('loads that chunk, and hydrates without an error, only where a quiz is', async () => {
    const server = await serve(site.outDir);
    const browser = await launchBrowser();
    onTestFinished(async () => {
      await browser.close();
      await server.close();
    });
    const page = await openPage(browser);
    const countLoads = () => server.requests.filter((path) => path.includes('/js/quiz.')).length;
    for (const path of ['/', '/docs/next/plain', '/docs', '/blog/archive']) {
      await page.goto(server.url + path);
      await comeToRest(page);
    }
    expect(countLoads()).toBe(0);
    for (const path of ['/docs/next/quiz', '/docs/next/rich', '/blog']) {
      await page.goto(server.url + path);
      await comeToRest(page);
      await page.locator('[data-quiz] button').first().waitFor();
    }
    expect(countLoads()).toBeGreaterThan(0);
  });

  it('keeps what readers did under one name in all versions', () => {
    const sources = listFiles(path.join(site.outDir, 'assets/js'))
      .map((file) => fs.readFileSync(path.join(site.outDir, 'assets/js', file), 'utf8'))
      .flatMap((code) => [...code.matchAll(/version:1,id:"vocabulary",source:"([^"]*)"/g)])
      .map(([, source]) => source);
    expect(sources).toEqual(['docs/quiz.md', 'docs/quiz.md']);
  });

  it('adds no inline script, style or handler', () => {
    const count = (page: string) => {
      const $ = open(page);
      return $('script:not([src]), article [style], article [onclick]').length;
    };
    expect(count('docs/next/again')).toBe(count('docs/next/plain'));
  });
});
