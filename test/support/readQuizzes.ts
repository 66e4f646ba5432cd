import type {Node} from 'estree';
import {valueToEstree} from 'estree-util-value-to-estree';
import {visit as visitCode} from 'estree-util-visit';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

import type {Quiz} from '../../plugin/src/model.js';
import {compile} from './compile.js';
import type {CompileOptions} from './compile.js';

/** Compiles Markdown, and collects the JSON that its widgets will get. The code has each value of it on a line. */
export async function readQuizzes(
  content: string,
  setup: CompileOptions = {},
): Promise<{quizzes: Quiz[]; code: string}> {
  const quizzes: Quiz[] = [];
  const collect = () => (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (node) => {
      for (const {name, value} of node.attributes as {name: string; value: {value: string}}[]) {
        if (name === 'quiz') quizzes.push(JSON.parse(value.value) as Quiz);
      }
    });
  };
  const code = await compile(content, {...setup, after: [collect], recmaPlugins: [() => spread]});
  return {quizzes, code};
}

/** Makes a tree of JSON that stands in the code as it was written, so that the printer breaks it into lines. */
function spread(code: Node): void {
  visitCode(code, (node, key, index, ancestors) => {
    if (node.type !== 'Literal' || !node.raw?.startsWith('{')) return;
    const parent = ancestors.at(-1) as unknown as Record<string, Node> | undefined;
    if (parent && key) parent[key] = valueToEstree(JSON.parse(node.raw));
  });
}
