import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {findSite, loadSiteAround} from '../../../plugin/src/cli/site/findSite.js';
import {UsageError} from '../../../plugin/src/files/UsageError.js';
import {createFolder} from '../host/folder.js';

describe('the site around a folder', () => {
  it.each(['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'])('has a config that ends in .%s', (ending) => {
    const folder = createFolder({
      [`site/docusaurus.config.${ending}`]: '',
      'site/docs/guide/page.md': '',
    });
    const site = path.join(folder, 'site');
    for (const each of ['site', 'site/docs', 'site/docs/guide']) {
      expect(findSite(path.join(folder, each))).toBe(site);
    }
  });

  it('is the nearest one', () => {
    const folder = createFolder({
      'docusaurus.config.js': '',
      'examples/site/docusaurus.config.ts': '',
      'examples/site/docs/page.md': '',
    });
    expect(findSite(path.join(folder, 'examples'))).toBe(folder);
    expect(findSite(path.join(folder, 'examples/site/docs'))).toBe(
      path.join(folder, 'examples/site'),
    );
  });

  it.each(['.', 'docs', 'nowhere'])(
    'is missed in one line from %s, where there is none',
    (from) => {
      const start = path.join(
        createFolder({'docs/page.md': '', 'docusaurus.config.json': ''}),
        from,
      );
      const find = () => findSite(start);
      expect(find).toThrow(UsageError);
      expect(find).toThrow(`No Docusaurus config found in ${start} or above it`);
      expect(find).not.toThrow('\n');
    },
  );

  it('says why its config cannot be loaded', async () => {
    const folder = createFolder({'docusaurus.config.js': "throw new Error('Too early');"});
    await expect(loadSiteAround(folder)).rejects.toThrow(
      new UsageError(`Cannot load the config of ${folder}: Too early`),
    );
  });
});
