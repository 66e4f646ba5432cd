import fs from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';

import {ROOT} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import {PRESETS} from './site.js';
import {visitSite} from './visit.js';

const UPDATE = process.env['UPDATE'] === '1' && !process.env['CI'];

const PLUGIN = path.join(ROOT, 'plugin');
const README = fs.readFileSync(path.join(PLUGIN, 'README.md'), 'utf8');
const [, description = '', file = ''] = /^!\[(.+)\]\((.+\.png)\)$/m.exec(README) ?? [];
const [, example = ''] = /^```md\n(.+?)^```$/ms.exec(README) ?? [];

/** Of the picture, in pixels of the screen and of the style sheet. */
const SCALE = 1.5;
const WIDTH = 720;

describe('the picture in the README', () => {
  const visited = visitSite(() =>
    buildSite({
      name: 'picture',
      files: {'docs/index.md': `---\nslug: /\nhide_title: true\n---\n\n${example}`},
      config: {presets: PRESETS},
    }),
  );

  /** The example of the README, after the response that the description names. */
  const open = async (): Promise<Page> => {
    const page = await visited.open('/', {
      deviceScaleFactor: SCALE,
      viewport: {width: WIDTH, height: 900},
      reducedMotion: 'reduce',
    });
    const question = page.locator('[data-question]');
    await question.getByRole('radio', {name: 'DELETE'}).check();
    await question.getByRole('button', {name: 'Check'}).click();
    await question.locator('[data-verdict]').waitFor();
    return page;
  };

  it('shows the example beside it, as the description says', async () => {
    const page = await open();
    const picture = page.locator('[data-quiz]');
    // The pointer and the focus belong to one reader.
    await page.mouse.move(0, 0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const shown = await picture.screenshot({animations: 'disabled'});
    if (UPDATE) fs.writeFileSync(path.join(PLUGIN, file), shown);
    const words = [...description.matchAll(/“(.+?)”/g)].map(([, each = '']) => each);
    expect(words.length).toBeGreaterThan(5);
    const text = await picture.innerText();
    expect(words.filter((each) => !text.includes(each))).toEqual([]);
    expect(readWidth(path.join(PLUGIN, file))).toBe(shown.readUInt32BE(16));
  });

  it('weighs little and is part of the package', () => {
    const manifest = fs.readFileSync(path.join(PLUGIN, 'package.json'), 'utf8');
    expect((JSON.parse(manifest) as {files: string[]}).files).toContain(file);
    expect(fs.statSync(path.join(PLUGIN, file)).size).toBeLessThan(60_000);
  });
});

/** The width of a PNG, which stands in its header. */
function readWidth(png: string): number {
  return fs.readFileSync(png).readUInt32BE(16);
}
