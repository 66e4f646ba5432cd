import {load} from 'cheerio';
import {beforeAll, describe, expect, it} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {buildBrowserSite, buildSiteWithoutQuizzes} from '../browser/site.js';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';
import {ASSETS, weigh, weighAssets} from '../support/weigh.js';
import {describeMainSite, describeMainSiteWithoutPlugin} from '../site/sites.js';

const {budget} = manifest;

describe('what the plugin costs readers, in gzipped bytes', () => {
  let plain: SiteResult;
  let choice: SiteResult;
  let all: SiteResult;
  let empty: SiteResult;

  beforeAll(async () => {
    plain = await buildSite(describeMainSiteWithoutPlugin());
    choice = await buildSite(describeMainSite('faster'));
    all = await buildBrowserSite();
    empty = await buildSiteWithoutQuizzes();
  });

  it('stays within the budget (PF-01, PF-02, PF-03, PF-08)', () => {
    const js = weighAssets(all.outDir, ASSETS.widget);
    const choiceJs = weighAssets(choice.outDir, ASSETS.widget);
    const answered = weighAssets(all.outDir, ASSETS.answered);
    const css = weighAssets(all.outDir, ASSETS.quizStyles);
    const stylesEverywhere =
      weighAssets(all.outDir, ASSETS.styles) - weighAssets(empty.outDir, ASSETS.styles);
    const everywhere =
      weighAssets(choice.outDir, ASSETS.siteWide) - weighAssets(plain.outDir, ASSETS.siteWide);
    const article = (result: SiteResult, page: string) =>
      weigh(load(result.read(page))('article').html() ?? '');
    const page = 'docs/next/quiz/index.html';
    console.table({
      'widget of a site with all types (PF-02)': {bytes: js, budget: budget.js},
      'widget of a site with choice questions only': {bytes: choiceJs, budget: budget.choice},
      'what shows once something was answered': {bytes: answered, budget: budget.answered},
      'CSS, on pages with a quiz (PF-01)': {bytes: css, budget: budget.css},
      'CSS on pages without a quiz': {bytes: stylesEverywhere, budget: 0},
      'JavaScript on pages without a quiz (PF-03)': {bytes: everywhere, budget: budget.everywhere},
      'HTML of an article with quizzes (PF-08)': {bytes: article(choice, page)},
      'HTML of the same article as plain text': {bytes: article(plain, page)},
    });
    expect(choiceJs).toBeGreaterThan(0);
    expect(choiceJs).toBeLessThanOrEqual(budget.choice);
    expect(js).toBeGreaterThan(choiceJs);
    expect(js).toBeLessThanOrEqual(budget.js);
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThanOrEqual(budget.answered);
    expect(css).toBeGreaterThan(0);
    expect(css).toBeLessThanOrEqual(budget.css);
    expect(stylesEverywhere).toBeLessThanOrEqual(0);
    expect(everywhere).toBeLessThanOrEqual(budget.everywhere);
  });
});
