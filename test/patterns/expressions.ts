import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

const ROOT = path.join(import.meta.dirname, '../..');
const SOURCES = path.join(ROOT, 'plugin/src');

/** A regular expression of the sources, and where it stands. */
export interface Expression {
  source: string;
  flags: string;
  places: string[];
}

/** A call of `RegExp` in the sources, as it is written. */
export interface Construction {
  file: string;
  written: string;
  /** Whether it runs whenever it is asked for, and not once when its file is loaded. */
  isInFunction: boolean;
}

/** Every literal of the sources once, and every construction. */
export function listExpressions(): {literals: Expression[]; constructions: Construction[]} {
  const literals = new Map<string, Expression>();
  const constructions: Construction[] = [];
  for (const file of listFiles()) {
    const tree = ts.createSourceFile(
      file,
      readFileSync(path.join(SOURCES, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const {line} = tree.getLineAndCharacterOfPosition(node.getStart());
        const end = node.text.lastIndexOf('/');
        const expression = literals.get(node.text) ?? {
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          places: [],
        };
        expression.places.push(`${file}:${line + 1}`);
        literals.set(node.text, expression);
      } else if (isConstruction(node)) {
        constructions.push({file, written: node.getText(), isInFunction: isInFunction(node)});
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return {literals: [...literals.values()], constructions};
}

/** Loads the files that construct expressions, and returns what they constructed meanwhile. */
export async function loadConstructed(files: ReadonlySet<string>): Promise<Expression[]> {
  const constructed = new Map<string, Expression>();
  const own = globalThis.RegExp;
  for (const file of files) {
    const record = (expression: RegExp): RegExp => {
      const {source, flags} = expression;
      const known = constructed.get(`/${source}/${flags}`) ?? {source, flags, places: []};
      if (!known.places.includes(file)) known.places.push(file);
      constructed.set(`/${source}/${flags}`, known);
      return expression;
    };
    globalThis.RegExp = new Proxy(own, {
      construct: (target, parts) => record(Reflect.construct(target, parts) as RegExp),
      apply: (target, self, parts) => record(Reflect.apply(target, self, parts) as RegExp),
    });
    try {
      await import(path.join(SOURCES, file));
    } finally {
      globalThis.RegExp = own;
    }
  }
  return [...constructed.values()];
}

function listFiles(): string[] {
  return readdirSync(SOURCES, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.m?tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

function isConstruction(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  return node.expression.getText() === 'RegExp';
}

function isInFunction(node: ts.Node): boolean {
  for (let outer: ts.Node | undefined = node.parent; outer; outer = outer.parent) {
    if (ts.isFunctionLike(outer)) return true;
  }
  return false;
}
