import {runInThisContext} from 'node:vm';

import * as mdx from '@mdx-js/react';
import {createElement} from 'react';
import type {ComponentType} from 'react';
import * as runtime from 'react/jsx-runtime';
import {renderToString} from 'react-dom/server';

import {location} from '../stubs/router.js';
import Code from '../../plugin/src/theme/Quiz/Code/index.js';
import Field from '../../plugin/src/theme/Quiz/Field/index.js';
import OptionNumber from '../../plugin/src/theme/Quiz/OptionNumber/index.js';
import Quiz from '../../plugin/src/theme/Quiz/index.js';
import {compile} from './compile.js';
import type {CompileOptions} from './compile.js';

/** Stands for a component of the site that the content imports. */
function Foreign(props: object): ReturnType<typeof createElement> {
  return createElement('div', {...props, className: 'foreign'});
}

const WIDGET: Record<string, ComponentType<never>> = {
  '@theme/Quiz': Quiz,
  '@theme/Quiz/Code': Code,
  '@theme/Quiz/Field': Field,
  '@theme/Quiz/OptionNumber': OptionNumber,
};

let pages = 0;

/** Renders Markdown as the server does: compiled by the host, with the real widget. */
export async function renderPage(content: string, setup: CompileOptions = {}): Promise<string> {
  const code = await compile(content, {...setup, outputFormat: 'function-body'});
  const load = (specifier: string): Promise<object> =>
    Promise.resolve({default: WIDGET[specifier] ?? Foreign});
  const page = await evaluate(code, {...runtime, ...mdx, load});
  const components = {admonition: Foreign};
  pages += 1;
  location.pathname = `/page-${pages}`;
  return renderToString(createElement(page.default, {components}));
}

interface Page {
  default: ComponentType<{components: object}>;
}

/** Runs a function body that MDX made; its imports are asked of `scope.load`. */
async function evaluate(code: string, scope: object): Promise<Page> {
  const body = code.replaceAll(/await import\(/g, 'await arguments[0].load(');
  const run = runInThisContext(`(async function () {${body}})`) as (scope: object) => Promise<Page>;
  return run(scope);
}
