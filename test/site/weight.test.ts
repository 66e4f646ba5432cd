import manifest from '../../package.json' with {type: 'json'};
import {gzipSync} from 'node:zlib';
import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {listFiles} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';
import {describeMainSite, describeMainSiteWithoutPlugin} from './sites.js';

/** Names of assets with their hash, and what React derives from the sizes of modules. */
const maskHashes = (html: string) => html.replace(/\.[0-9a-f]{8}\.(js|css)/g, '.$1');

describe('a page without a quiz (PF-03)', () => {
  let plain: SiteResult;
  let site: SiteResult;

  beforeAll(async () => {
    plain = await buildSite(describeMainSiteWithoutPlugin());
    site = await buildSite(describeMainSite('faster'));
    expect(plain.output).not.toContain('[ERROR]');
  });

  it.each([
    'index.html',
    'docs/next/plain/index.html',
    'docs/index.html',
    'blog/archive/index.html',
  ])('is the same as without the plugin: %s', (page) => {
    expect(maskHashes(site.read(page))).toBe(maskHashes(plain.read(page)));
  });

  it('loads little more JavaScript', () => {
    const weigh = ({outDir}: SiteResult) => {
      const folder = path.join(outDir, 'assets/js');
      return listFiles(folder)
        .filter((file) => /^(main|runtime~main|common)\./.test(file))
        .reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(folder, file))).length, 0);
    };
    expect(weigh(site) - weigh(plain)).toBeLessThanOrEqual(manifest.budget.everywhere);
  });
});
