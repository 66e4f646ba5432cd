import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {load} from 'cheerio';
import {beforeAll, describe, expect, it} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {buildBrowserSite, buildSiteWithoutQuizzes} from '../browser/site.js';
import {ROOT} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';
import {ASSETS, weigh, weighAssets} from '../support/weigh.js';
import {describeMainSite, describeMainSiteWithoutPlugin} from '../site/sites.js';
import {weighWidget} from './bundle.js';

const {budget} = manifest;

/** Modules in which a feature of grading does nothing. */
const FOLDS = {
  'fields/fold.ts':
    'export const applyFolds = (text) => text, foldForms = applyFolds, foldText = (text) => text.toLowerCase();',
};
const FORMS = {
  'fields/numberForms.ts':
    'export const simplifyNumber = (text) => text, rewriteTerm = simplifyNumber;',
};
const WRAPPING = {
  'fields/wrapping.ts':
    'export const dropStop = (text) => text, unquote = dropStop, listForms = (text) => [text], splitAnswers = listForms;',
};

async function readWithoutUnits(): Promise<Record<string, string>> {
  const file = path.join(ROOT, 'plugin/src/questions/fields/grade.ts');
  const source = await readFile(file, 'utf8');
  const rest = source
    .replace(/^ {4}const key = .*\n(?=.*readQuantity)/m, 'const key = 0;\n')
    .replace(/^ {2}if \(isUnitKey\(key\)\) \{\n[^]*?^ {2}\}\n/m, '')
    .replace(/(?<=^export function isUnitWrong\(.*\n)[^]*?(?=^\})/m, 'return false;\n');
  return {'fields/grade.ts': rest};
}

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
    expect(css).toBeGreaterThan(0);
    expect(css).toBeLessThanOrEqual(budget.css);
    expect(stylesEverywhere).toBeLessThanOrEqual(0);
    expect(everywhere).toBeLessThanOrEqual(budget.everywhere);
  });

  it('grows by less than 1.7 kB for each type (PF-02)', async () => {
    const [quiz, ...fields] = ['@theme/Quiz', '@theme/Quiz/Field', '@theme/Quiz/Code'];
    const types = ['choice', 'fields', 'order', 'recall'];
    const but = (other: string) => types.filter((type) => type !== other);
    const whole = await weighWidget([quiz, ...fields], types);
    const without = async (replaced: Record<string, string>) =>
      whole - (await weighWidget([quiz, ...fields], types, replaced));
    const features = {
      'text that is folded': await without(FOLDS),
      'powers, fractions, digits of other scripts': await without(FORMS),
      units: await without(await readWithoutUnits()),
      'quotation marks, articles, several answers': await without(WRAPPING),
    };
    const asked = whole - (await weighWidget([quiz], but('fields')));
    const graded = Object.values(features).reduce((sum, bytes) => sum + bytes, 0);
    const shares = {
      'blanks, match, output, but for the next four': asked - graded,
      ...features,
      'of these, blanks in code': whole - (await weighWidget([quiz, fields[0] ?? ''], types)),
      'order, lines': whole - (await weighWidget([quiz, ...fields], but('order'))),
      recall: whole - (await weighWidget([quiz, ...fields], but('recall'))),
    };
    console.table({
      ...shares,
      'choice, with all that is common': await weighWidget([quiz], ['choice']),
    });
    for (const [types, bytes] of Object.entries(shares)) {
      expect(bytes, types).toBeGreaterThan(0);
      expect(bytes, types).toBeLessThanOrEqual(1700);
    }
  });
});
