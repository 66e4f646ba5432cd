import path from 'node:path';
import {ROOT} from '../test/support/repository.js';
import {weighBundle} from './weighBundle.js';

const SOURCE = path.join(ROOT, 'plugin/src');

/** Weighs components of the theme with all that is ours, and some types of questions, as a page imports them. */
export async function weighWidget(components: readonly string[], types: readonly string[]) {
  return weighBundle({
    stdin: {
      contents: [
        ...components.map((name, index) => `export {default as c${index}} from '${name}';`),
        ...types.map((type) => `import 'docusaurus-plugin-quiz/types/${type}';`),
      ].join(''),
      resolveDir: SOURCE,
    },
    // The host's aliases.
    alias: {
      '@theme/Quiz': path.join(SOURCE, 'theme/Quiz'),
      'docusaurus-plugin-quiz/client': path.join(SOURCE, 'client/index.ts'),
      'docusaurus-plugin-quiz/types': path.join(SOURCE, 'types'),
    },
    external: ['@docusaurus/*', '@theme/*', 'prism-react-renderer'],
  });
}
