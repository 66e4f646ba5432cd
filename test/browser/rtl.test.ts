import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'postcss';
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {listFiles, ROOT} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import {PRESETS} from './site.js';
import {bringTo} from './states.js';
import {visitSite} from './visit.js';

const DOCS = path.join(import.meta.dirname, 'site/docs');

const {open} = visitSite();
const FILES = Object.fromEntries(
  ['index.md', 'plain.md', 'choice.md'].map((file) => [
    `docs/${file}`,
    fs.readFileSync(path.join(DOCS, file)),
  ]),
);
/** Sites of the host's template name these browsers, and keep properties that go by the direction of each element. */
const PACKAGE = {
  name: 'site',
  private: true,
  browserslist: {production: manifest.browserslist.production},
};
const recent = visitSite(() =>
  buildSite({
    name: 'browser-recent',
    files: {...FILES, 'package.json': JSON.stringify(PACKAGE)},
    config: {presets: PRESETS},
  }),
);
/** The same page in a site that is written from right to left. */
const rtl = visitSite(() =>
  buildSite({
    name: 'browser-rtl',
    files: FILES,
    config: {
      i18n: {defaultLocale: 'he', locales: ['he'], localeConfigs: {he: {direction: 'rtl'}}},
      presets: PRESETS,
    },
  }),
);

it('lays everything out by the direction of writing, not by left and right (AX-19)', () => {
  const folder = path.join(ROOT, 'plugin/src');
  const files = listFiles(folder).filter((file) => file.endsWith('.css'));
  expect(files.length).toBeGreaterThan(0);
  const physical = files.flatMap((file) => {
    const found: string[] = [];
    parse(fs.readFileSync(path.join(folder, file), 'utf8')).walkDecls(({prop, value}) => {
      const isSide = /(^|-)(left|right)(-|$)/.test(prop);
      const isValue = /^(float|clear|text-align)$/.test(prop) && /\b(left|right)\b/.test(value);
      // Four different values name the sides one by one.
      const values = value.split(/\s+(?![^(]*\))/);
      const isFour =
        /^(margin|padding|inset|border-(width|style|color|radius))$/.test(prop) &&
        values.length === 4 &&
        values[1] !== values[3];
      if ((isSide && !prop.startsWith('--')) || isValue || isFour)
        found.push(`${file}: ${prop}: ${value}`);
    });
    return found;
  });
  expect(physical).toEqual([]);
});

/** Where each visible part of the quizzes stands, from the left and from the right edge of its quiz. */
const measureSides = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-quiz] :is(input, button, label, summary, progress)')]
      .filter((element) => element.checkVisibility() && !element.closest('[class*=codeBlock]'))
      .map((element) => {
        const quiz = element.closest('[data-quiz]')!.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        const [left, right] = [box.left - quiz.left, quiz.right - box.right];
        return {of: element.outerHTML.slice(0, 120), left, right};
      }),
  );

it.each(['fresh', 'wrong', 'shown'] as const)(
  'is its own mirror image when %s (AX-19)',
  async (state) => {
    const measure = async (page: Page) => {
      await bringTo(page, state);
      return measureSides(page);
    };
    const before = await measure(await open('/choice'));
    // One page of a site may be written from right to left, or a part of it.
    const turned = async (selector: string) => {
      const page = await recent.open('/choice');
      await page.evaluate((it) => document.querySelector(it)!.setAttribute('dir', 'rtl'), selector);
      return page;
    };
    for (const page of [
      await rtl.open('/choice'),
      await turned('body'),
      await turned('main article'),
    ]) {
      const after = await measure(page);
      expect(after).toHaveLength(before.length);
      for (const [index, {of, left, right}] of before.entries()) {
        expect(Math.abs(after[index]!.right - left), of).toBeLessThanOrEqual(2);
        expect(Math.abs(after[index]!.left - right), of).toBeLessThanOrEqual(2);
      }
    }
  },
);
