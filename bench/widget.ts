import fs from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'esbuild';
import {ROOT} from '../test/support/repository.js';
import {weighBundle} from './weighBundle.js';

const SOURCE = path.join(ROOT, 'plugin/src');

/** Weighs components of the theme with all that is ours, without some types of questions. */
export async function weighWidget(components: readonly string[], without: readonly string[] = []) {
  return weighBundle({
    stdin: {
      contents: components
        .map((name, index) => `export {default as c${index}} from '${name}';`)
        .join(''),
      resolveDir: SOURCE,
    },
    // The host's aliases.
    alias: {
      '@theme/Quiz': path.join(SOURCE, 'theme/Quiz'),
      'docusaurus-plugin-quiz/client': path.join(SOURCE, 'client/index.ts'),
    },
    external: ['@docusaurus/*', '@theme/*', 'prism-react-renderer'],
    plugins: [leaveOut(without)],
  });
}

/** Takes the lines of types out of the registries. */
function leaveOut(types: readonly string[]): Plugin {
  const lines = new RegExp(`^  (${types.join('|')})(: .*)?,\\n`, 'gm');
  return {
    name: 'leave-out',
    setup(build) {
      if (!types.length) return;
      build.onLoad({filter: /questions\/(views|graders)\.ts$/}, ({path: file}) => {
        const code = fs.readFileSync(file, 'utf8');
        const found = code.match(lines)?.length ?? 0;
        if (found !== types.length) {
          throw new Error(`Expected a line for each of ${types.join()} in ${file}, found ${found}`);
        }
        return {contents: code.replace(lines, ''), loader: 'ts'};
      });
    },
  };
}
