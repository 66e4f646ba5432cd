import type {Root} from 'mdast';
import type {VFile} from 'vfile';

import {walk} from '../mdast/walk.js';

/**
 * A remark plugin for loaders without the transform. A quiz in their files fails the build, because it would become text.
 * `name` is what the blocks are called.
 */
export function refuseQuizzes({name}: {name: string}) {
  return (tree: Root, file: VFile): void => {
    const {frontMatter} = file.data as {frontMatter?: {quiz?: unknown}};
    if (frontMatter?.quiz === false) return;
    const places: string[] = [];
    walk(tree, (node) => {
      if (node.type !== 'containerDirective' || node.name !== name) return undefined;
      const {line, column} = node.position?.start ?? {line: 1, column: 1};
      places.push(`${file.path}:${line}:${column}`);
      return 'skip';
    });
    if (places.length === 0) return;
    const error = new Error(
      `${places.join(', ')} Unexpected \`:::${name}\` where nothing transforms it, expected \`remarkQuiz\` in the \`beforeDefaultRemarkPlugins\` of the content plugin that renders this file. Add it there, or remove \`autoRegister: false\` from the options of docusaurus-plugin-quiz.`,
    );
    // The host prints the stack below the message, and authors have no use for it.
    error.stack = 'The page “Options” of the manual explains both, at `autoRegister`.';
    throw error;
  };
}
