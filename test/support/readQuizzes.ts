import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

import type {Quiz} from '../../plugin/src/model.js';
import {compile} from './compile.js';
import type {CompileOptions} from './compile.js';

/** Compiles Markdown, and collects the JSON that its widgets will get. */
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
  const code = await compile(content, {...setup, after: [collect]});
  return {quizzes, code};
}
