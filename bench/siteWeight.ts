import {buildBrowserSite, buildSiteWithoutQuizzes} from '../test/browser/site.js';
import {describeMainSite, describeMainSiteWithoutPlugin} from '../test/site/sites.js';
import {buildSite} from '../test/support/site.js';
import type {SiteResult} from '../test/support/site.js';
import {ASSETS, weighAssets} from '../test/support/weigh.js';
import type {Figure} from './measure.js';

/** Weighs what the plugin adds to the files of real sites. */
export async function weighSites(): Promise<Figure[]> {
  const all = await buildBrowserSite();
  const empty = await buildSiteWithoutQuizzes();
  const choice = await buildSite(describeMainSite('faster'));
  const plain = await buildSite(describeMainSiteWithoutPlugin());
  for (const {exitCode, output} of [all, empty, choice, plain]) {
    if (exitCode) throw new Error(output);
  }
  const growth = (name: RegExp, site: SiteResult, without: SiteResult) =>
    weighAssets(site.outDir, name) - weighAssets(without.outDir, name);
  return [
    {
      name: 'JavaScript of a built site with choice questions only',
      value: weighAssets(choice.outDir, ASSETS.widget),
      unit: 'B',
      goal: 3000,
      stretch: 2200,
    },
    {
      name: 'JavaScript of a built site with all types of questions',
      value: weighAssets(all.outDir, ASSETS.widget),
      unit: 'B',
      goal: 8000,
      stretch: 6000,
    },
    {
      name: 'styles of a built site, on pages with a quiz',
      value: weighAssets(all.outDir, ASSETS.quizStyles),
      unit: 'B',
      goal: 1000,
    },
    {
      name: 'JavaScript of a built site on pages without a quiz',
      value: growth(ASSETS.siteWide, choice, plain),
      unit: 'B',
      goal: 580,
    },
  ];
}
