import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {loadHostModule} from '../../../plugin/src/host/loadHostModule.js';
import {createFolder, describePackage} from './folder.js';

const CORE = 'node_modules/@docusaurus/core';

const load = (siteDir: string): unknown => loadHostModule('@docusaurus/utils', siteDir);

describe('a module of the host', () => {
  it('is the one of the core, not one beside the site', () => {
    const siteDir = createFolder({
      ...describePackage('.', '@docusaurus/core'),
      ...describePackage('.', '@docusaurus/utils'),
      ...describePackage(CORE, '@docusaurus/utils'),
    });
    expect(load(siteDir)).toEqual({where: `${CORE}/node_modules/@docusaurus/utils`});
  });

  it('is the one of the site, where a workspace has another core above it', () => {
    const folder = createFolder({
      ...describePackage('.', '@docusaurus/core'),
      ...describePackage('.', '@docusaurus/utils'),
      ...describePackage('sites/old', '@docusaurus/core'),
      ...describePackage('sites/old', '@docusaurus/utils'),
      'sites/new/package.json': '{}',
    });
    const {where} = load(path.join(folder, 'sites/old')) as {where: string};
    expect(where).toBe('sites/old/node_modules/@docusaurus/utils');
    expect(load(path.join(folder, 'sites/new'))).toEqual({
      where: './node_modules/@docusaurus/utils',
    });
  });

  it('is the one for which the plugin was installed, where there is no site', () => {
    expect(load(createFolder({}))).toHaveProperty('DEFAULT_PARSE_FRONT_MATTER');
  });
});
