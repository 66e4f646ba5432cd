import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {findThemeAliases} from '../../../plugin/src/host/themeAliases.js';
import {createFolder, describePackage} from './folder.js';

const THEME = 'node_modules/theme';

/** The host's and the theme's own packages, at two places; the theme has those of the second. */
const FILES: Record<string, string> = {
  ...describePackage('.', '@docusaurus/theme-common'),
  ...describePackage('.', 'prism-react-renderer'),
  ...describePackage(THEME, '@docusaurus/theme-common'),
  [`${THEME}/node_modules/@docusaurus/theme-common/package.json`]:
    '{"exports": {".": "./index.js", "./internal": "./lib/internal.js"}}',
  [`${THEME}/node_modules/@docusaurus/theme-common/lib/internal.js`]: '',
  ...describePackage(THEME, 'prism-react-renderer'),
};

describe('what the browser must have once', () => {
  const find = (aliases: (folder: string) => Record<string, string>, files = FILES) => {
    const folder = createFolder(files);
    const found = findThemeAliases(aliases(folder), path.join(folder, 'docusaurus.config.js'));
    return Object.fromEntries(
      Object.entries(found).map(([name, file]) => [name, path.relative(folder, file)]),
    );
  };

  it.each(['@theme-init/Layout/Provider', '@theme-original/Layout/Provider'])(
    'is that of the theme, which %s tells',
    (name) => {
      expect(find((folder) => ({[name]: path.join(folder, THEME, 'lib/Provider.js')}))).toEqual({
        '@docusaurus/theme-common$': `${THEME}/node_modules/@docusaurus/theme-common/index.js`,
        '@docusaurus/theme-common/internal$': `${THEME}/node_modules/@docusaurus/theme-common/lib/internal.js`,
        // Its folder, where a bundler finds the file for `import`.
        'prism-react-renderer$': `${THEME}/node_modules/prism-react-renderer`,
      });
    },
  );

  it('is that of the first theme, where another one wraps its component', () => {
    const found = find((folder) => ({
      '@theme-original/Layout/Provider': path.join(folder, 'node_modules/wrapper/Provider.js'),
      '@theme-init/Layout/Provider': path.join(folder, THEME, 'lib/Provider.js'),
    }));
    expect(found['prism-react-renderer$']).toContain(THEME);
  });

  it('stays where the site has put it', () => {
    const found = find((folder) => ({
      '@theme-original/Layout/Provider': path.join(folder, THEME, 'lib/Provider.js'),
      '@docusaurus/theme-common$': '/elsewhere.js',
    }));
    expect(found).not.toHaveProperty('@docusaurus/theme-common$');
  });

  it('is missed where there is no theme', () => {
    expect(() => find(() => ({}), {})).toThrow(
      /looked for @docusaurus\/theme-common from .*docusaurus\.config\.js .* such as @docusaurus\/theme-classic/,
    );
  });
});
