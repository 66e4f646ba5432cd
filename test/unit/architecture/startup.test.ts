import path from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';
import {ROOT} from '../../support/repository.js';

const SOURCE = path.join(ROOT, 'plugin/src');

/** What a module loads before its first line runs: imports of types and calls of `import()` do not count. */
function listStaticImports(file: string): string[] {
  const text = ts.sys.readFile(path.join(SOURCE, file)) ?? '';
  const {statements} = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const isLoaded =
      (ts.isImportDeclaration(statement) &&
        statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) ||
      (ts.isExportDeclaration(statement) && !statement.isTypeOnly);
    if (!isLoaded || !statement.moduleSpecifier) return [];
    return [(statement.moduleSpecifier as ts.StringLiteral).text];
  });
}

/** The files that a file loads, and the packages that these load. */
function findLoaded(start: string): {files: string[]; packages: string[]} {
  const files = new Set([start]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const name of listStaticImports(file)) {
      if (name.startsWith('.')) {
        files.add(path.posix.join(path.posix.dirname(file), name.replace(/js$/, 'ts')));
      } else packages.add(name);
    }
  }
  return {files: [...files], packages: [...packages]};
}

describe('what a site loads when it starts', () => {
  const {files, packages} = findLoaded('index.ts');

  it('is all of the transform', () => {
    expect(files).toContain('remark/index.ts');
    expect(files).toContain('page/readPage.ts');
    expect(packages).toContain('github-slugger');
    expect(files.filter((file) => !ts.sys.fileExists(path.join(SOURCE, file)))).toEqual([]);
  });

  it('is no importer, no check, and of a command only its options', () => {
    const late = files.filter((file) =>
      /^(?:import|lint|files)\/|^cli\/.*\/(?!command)/.test(file),
    );
    expect(late).toEqual([]);
  });

  it('is none of the packages that only commands need', () => {
    const late = packages.filter((name) =>
      /^(?:unified|remark-|parse5|smol-toml|tinypool|@docusaurus\/core)/.test(name),
    );
    expect(late).toEqual([]);
  });
});
