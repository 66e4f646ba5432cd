import fc from 'fast-check';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {expect, test} from 'vitest';

import {buildAttribute} from '../../plugin/src/mdast/jsxAttribute.js';
import {compile} from '../support/compile.js';
import {runs} from '../support/runs.js';

/** What a page hands to a component in whose attribute some JSON was put. */
async function evaluate(json: unknown): Promise<unknown> {
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'span',
    attributes: [buildAttribute('written', json)],
    children: [],
  };
  const add = () => (tree: Root) => {
    tree.children.push(element);
  };
  const code = await compile('', {after: [add], outputFormat: 'function-body'});
  const AsyncFunction = async function () {}.constructor as new (
    ...parts: string[]
  ) => (runtime: object) => Promise<{default: (props: object) => unknown}>;
  const given: unknown[] = [];
  const jsx = (_: unknown, props: {written?: unknown}) => {
    if ('written' in props) given.push(props.written);
    return null;
  };
  const page = await new AsyncFunction(code)({
    Fragment: '',
    jsx,
    jsxs: jsx,
    useMDXComponents: () => ({}),
  });
  page.default({});
  expect(given).toHaveLength(1);
  return given[0];
}

test('JSON on a page is what was put there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (json) => {
      expect(await evaluate(json)).toEqual(json);
    }),
    runs(200),
  );
});

test.each([-0, -1.5, 1e21, '__proto__', '</script>', '\u2028', {['__proto__']: {a: null}}])(
  'JSON that is easily written wrongly: %j',
  async (json) => {
    expect(await evaluate([json])).toStrictEqual([json]);
  },
);
