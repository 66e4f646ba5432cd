import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import manifest from '../../../plugin/package.json' with {type: 'json'};
import {listFiles, ROOT} from '../../support/repository.js';

const SOURCE = path.join(ROOT, 'plugin/src');

/** Packages that the code needs when it runs. Aliases of the host are not packages. */
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
    .filter((name) => !/^@docusaurus\/(?:[A-Z]|use[A-Z]|router$)/.test(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
);

describe('the manifest of the package', () => {
  it('declares what the code imports, and nothing else', () => {
    const declared = {...manifest.dependencies, ...manifest.peerDependencies, [manifest.name]: ''};
    const missing = [...imported].filter((name) => !Object.hasOwn(declared, name));
    expect(missing).toEqual([]);
    const unused = Object.keys(manifest.dependencies).filter((name) => !imported.has(name));
    expect(unused).toEqual([]);
  });
});
