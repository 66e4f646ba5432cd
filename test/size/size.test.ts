import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {load} from 'cheerio';
import {beforeAll, describe, expect, it} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {listFiles, ROOT} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';
import {describeMainSite, describeMainSiteWithoutPlugin} from '../site/sites.js';

const weigh = (content: string | Buffer) => gzipSync(content, {level: 9}).length;

/** Gzipped bytes of the assets whose path matches. */
function weighAssets(outDir: string, name: RegExp): number {
  return listFiles(path.join(outDir, 'assets'))
    .filter((file) => name.test(file))
    .reduce((sum, file) => sum + weigh(fs.readFileSync(path.join(outDir, 'assets', file))), 0);
}

const SITE_WIDE = /^js\/(main|runtime~main|common)\./;
const STYLES = /^css\/styles\./;
const WIDGET = /^js\/quiz\./;

describe('what the plugin costs readers, in gzipped bytes', () => {
  let plain: SiteResult;
  let site: SiteResult;

  beforeAll(async () => {
    plain = await buildSite(describeMainSiteWithoutPlugin());
    site = await buildSite(describeMainSite('faster'));
  });

  it('stays within the budget (PF-01, PF-03, PF-08)', () => {
    const js = weighAssets(site.outDir, WIDGET);
    const css = weighAssets(site.outDir, STYLES) - weighAssets(plain.outDir, STYLES);
    const everywhere = weighAssets(site.outDir, SITE_WIDE) - weighAssets(plain.outDir, SITE_WIDE);
    const article = (result: SiteResult, page: string) =>
      weigh(load(result.read(page))('article').html() ?? '');
    const page = 'docs/next/quiz/index.html';
    const quiz = article(site, page);
    const list = article(plain, page);
    console.table({
      'widget, JavaScript (PF-01)': {bytes: js, budget: manifest.budget.js},
      'widget, CSS, on every page (PF-01)': {bytes: css, budget: manifest.budget.css},
      'JavaScript on pages without a quiz (PF-03)': {bytes: everywhere, budget: 200},
      'HTML of an article with quizzes (PF-08)': {bytes: quiz},
      'HTML of the same article as plain text': {bytes: list},
      ...describeDemo(),
    });
    expect(js).toBeGreaterThan(0);
    expect(js).toBeLessThanOrEqual(manifest.budget.js);
    expect(css).toBeLessThanOrEqual(manifest.budget.css);
    expect(everywhere).toBeLessThanOrEqual(200);
  });
});

/** The same widget in this repository's own site, when that is built. */
function describeDemo(): Record<string, {bytes: number}> {
  const demo = path.join(ROOT, 'build');
  if (!fs.existsSync(demo)) return {};
  return {'widget, JavaScript, in this site': {bytes: weighAssets(demo, WIDGET)}};
}
