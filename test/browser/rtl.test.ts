import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'postcss';
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {listFiles, ROOT} from '../support/repository.js';
import {bringTo} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

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
        return {left: Math.round(box.left - quiz.left), right: Math.round(quiz.right - box.right)};
      }),
  );

it.each(['fresh', 'wrong', 'shown'] as const)(
  'is its own mirror image when %s (AX-19)',
  async (state) => {
    const page = await open('/choice');
    await bringTo(page, state);
    const before = await measureSides(page);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const after = await measureSides(page);
    expect(after).toHaveLength(before.length);
    for (const [index, {left, right}] of before.entries()) {
      expect(Math.abs(after[index]!.right - left), `part ${String(index)}`).toBeLessThanOrEqual(2);
      expect(Math.abs(after[index]!.left - right), `part ${String(index)}`).toBeLessThanOrEqual(2);
    }
  },
);
