import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import {expect, it} from 'vitest';
import {listFiles, ROOT} from '../../support/repository.js';

const SOURCE = path.join(ROOT, 'plugin/src');
const {resolve} = createRequire(path.join(SOURCE, 'index.ts'));

/** The packages from which a file imports more than types. */
function listPackages(file: string): string[] {
  const text = fs.readFileSync(path.join(SOURCE, file), 'utf8');
  return ts
    .createSourceFile(file, text, ts.ScriptTarget.Latest)
    .statements.filter((each) => ts.isImportDeclaration(each))
    .filter(({importClause}) => !importClause?.isTypeOnly)
    .map(({moduleSpecifier}) => (moduleSpecifier as ts.StringLiteral).text)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'));
}

/** Whether Node.js reads what an import leads to as an ES module. */
function isModule(name: string): boolean {
  const file = resolve(name);
  if (!file.endsWith('.js')) return file.endsWith('.mjs');
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (!fs.existsSync(manifest)) continue;
    const {type} = JSON.parse(fs.readFileSync(manifest, 'utf8')) as {type?: string};
    return type === 'module';
  }
}

it('all packages that Node.js requires as ES modules are imported first', () => {
  const files = listFiles(SOURCE).filter(
    (file) => /(?<!\.d)\.ts$/.test(file) && !/^(?:client|theme|types|follow\/browser)\//.test(file),
  );
  const required = new Set(files.flatMap(listPackages));
  // The browser's files are compiled elsewhere, and what they need of the host is none of ours.
  const own = [...required].filter((name) => !/^react|^@docusaurus/.test(name)).filter(isModule);
  expect(listPackages('host/modules.mts')).toEqual(own.sort());
});
