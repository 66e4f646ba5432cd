import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import manifest from '../../../plugin/package.json' with {type: 'json'};
import {SHARED} from '../../../plugin/src/host/themeAliases.js';
import {listFiles, ROOT} from '../../support/repository.js';

const SOURCE = path.join(ROOT, 'plugin/src');

/** What the code needs when it runs, as it names it. Aliases of the host are not packages. */
const imported = new Set(
  listFiles(SOURCE)
    .filter((file) => /(?<!\.d)\.m?tsx?$/.test(file))
    .flatMap((file) => {
      const code = fs.readFileSync(path.join(SOURCE, file), 'utf8');
      const imports = code.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([^.'][^']*)'/gm);
      const dynamic = code.matchAll(/\bimport\('([^.'][^']*)'\)/g);
      const required = code.matchAll(/createRequire\(__filename\)\('([^']*)'\)/g);
      return [...imports, ...dynamic, ...required].map((match) => match[1] ?? '');
    })
    .filter((name) => !/^(?:node:|@theme|@site|@generated)/.test(name))
    .filter((name) => !/^@docusaurus\/(?:[A-Z]|use[A-Z]|router$)/.test(name)),
);

/** The packages among them, but for what the browser gets from the theme of the site. */
const packages = new Set(
  [...imported]
    .filter((name) => !SHARED.includes(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
);

describe('the manifest of the package', () => {
  it('declares what the code imports, and nothing else', () => {
    const declared = {...manifest.dependencies, ...manifest.peerDependencies, [manifest.name]: ''};
    const missing = [...packages].filter((name) => !Object.hasOwn(declared, name));
    expect(missing).toEqual([]);
    const unused = Object.keys(manifest.dependencies).filter((name) => !packages.has(name));
    expect(unused).toEqual([]);
  });

  it('leaves to the site what must exist there once', () => {
    expect(Object.keys(manifest.peerDependencies).sort()).toEqual([
      '@docusaurus/core',
      'react',
      'react-dom',
    ]);
    const own = Object.keys(manifest.dependencies);
    expect(own.filter((name) => /^@docusaurus\/|^@types\/|react/.test(name))).toEqual([]);
    expect([...packages].filter((name) => name.startsWith('@docusaurus/'))).toEqual([]);
    expect(SHARED.filter((name) => !imported.has(name))).toEqual([]);
  });
});
