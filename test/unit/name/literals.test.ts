import fs from 'node:fs';
import path from 'node:path';

import ts from 'typescript';
import {expect, it} from 'vitest';

import {listFiles, ROOT} from '../../support/repository.js';

const SOURCE = path.join(ROOT, 'plugin/src');
/** `describeProblem` gives the words of the rules the name of the site. */
const RENAMED = 'rules/mistakes.ts';

/** The strings, patterns and pieces of templates in a file. */
function listLiterals(file: string): string[] {
  const text = fs.readFileSync(path.join(SOURCE, file), 'utf8');
  const literals: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      literals.push(node.getText());
    } else if (ts.isTemplateHead(node)) literals.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return literals;
}

const files = listFiles(SOURCE).filter((file) => /\.m?tsx?$/.test(file));

it('takes the name of quizzes from the site in every message and pattern', () => {
  const found = files
    .filter((file) => file !== RENAMED)
    .flatMap((file) =>
      listLiterals(file)
        .filter((text) => /:[^\S\n]*(?:\{3,\}\)?)?quiz(?![\w:])/i.test(text))
        .map((text) => `${file}: ${text}`),
    );
  expect(found.filter((each) => !each.includes('`quiz: false`'))).toEqual([]);
  expect(listLiterals(RENAMED).some((text) => text.includes(':::quiz'))).toBe(true);
});
