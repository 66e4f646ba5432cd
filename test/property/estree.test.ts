import fc from 'fast-check';
import type {Program} from 'estree';
import type {Root} from 'mdast';
import {expect, test} from 'vitest';

import {toExpression} from '../../plugin/src/mdast/estree.js';
import {compile} from '../support/compile.js';

/** What a page exports that has some JSON in it as an expression. */
async function evaluate(json: unknown): Promise<unknown> {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ExportNamedDeclaration',
        attributes: [],
        specifiers: [],
        declaration: {
          type: 'VariableDeclaration',
          kind: 'const',
          declarations: [
            {
              type: 'VariableDeclarator',
              id: {type: 'Identifier', name: 'written'},
              init: toExpression(json),
            },
          ],
        },
      },
    ],
  };
  const add = () => (tree: Root) => {
    tree.children.push({type: 'mdxjsEsm', value: '', data: {estree}});
  };
  const code = await compile('', {after: [add], outputFormat: 'function-body'});
  const AsyncFunction = async function () {}.constructor as new (
    ...parts: string[]
  ) => (runtime: object) => Promise<{written: unknown}>;
  const page = await new AsyncFunction(code)({Fragment: '', jsx: () => null, jsxs: () => null});
  return page.written;
}

test('JSON on a page is what was put there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (json) => {
      expect(await evaluate(json)).toEqual(json);
    }),
    {numRuns: 200},
  );
});

test.each([-0, -1.5, 1e21, '__proto__', '</script>', '\u2028', {['__proto__']: {a: null}}])(
  'JSON that is easily written wrongly: %j',
  async (json) => {
    expect(await evaluate([json])).toStrictEqual([json]);
  },
);
