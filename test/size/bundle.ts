import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';
import type {Plugin, Rollup} from 'vite';
import {ROOT} from '../support/repository.js';

const SOURCE = path.join(ROOT, 'plugin/src');
const ENTRY = path.join(ROOT, 'widget.js');

/** What pages load once something was answered. */
export const PARTS = '@theme/Quiz/Parts';
const ANSWERED = './plugin/src/answered/index.js';
const LATE = /\/(?:Parts|answered\/index\.js)$/;
const EAGER = /\/(?:client(?:\/\w+\.js)?|graders\.js|Feedback)$/;

/**
 * Gzipped bytes of the components of the theme, with all that is ours, and of some types of questions. `replaced` has other
 * code for some modules, by the ends of their paths.
 */
export async function weighWidget(
  components: readonly (string | undefined)[],
  types: readonly string[],
  replaced: Readonly<Record<string, string>> = {},
) {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: {jsx: {runtime: 'automatic', development: false}},
    plugins: [readSources(components, types, replaced)],
    build: {
      write: false,
      target: 'esnext',
      lib: {entry: ENTRY, formats: ['es']},
      rollupOptions: {
        external: /^(react|prism|@docusaurus|@theme\/(?!Quiz))/,
        output: {minify: true},
      },
    },
  });
  const [bundle] = output as Rollup.RollupOutput[];
  return gzipSync(bundle?.output[0].code ?? '', {level: 9}).length;
}

/** Finds the sources as the host's aliases do. The entry imports what a page does. */
function readSources(
  components: readonly (string | undefined)[],
  types: readonly string[],
  replaced: Readonly<Record<string, string>>,
): Plugin {
  return {
    name: 'widget',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === ENTRY) return id;
      // Pages load them later, if at all.
      if (importer && id.endsWith('/followSource.js')) return {id: './follow.js', external: true};
      if (importer !== ENTRY && id.endsWith('/showWords.js'))
        return {id: './evidence.js', external: true};
      if (importer !== ENTRY && LATE.test(id)) return {id: './answered.js', external: true};
      // And what is loaded later finds these on the page.
      if (components.includes(PARTS) && EAGER.test(id)) return {id, external: true};
      if (id.endsWith('.css')) return {id: 'style', moduleSideEffects: false};
      if (id === 'docusaurus-plugin-quiz/client') return path.join(SOURCE, 'client/index.ts');
      if (id.startsWith('docusaurus-plugin-quiz/types/')) {
        return path.join(SOURCE, 'types', `${path.basename(id)}.ts`);
      }
      if (id.startsWith('@theme/Quiz')) return path.join(SOURCE, id.slice(1), 'index.tsx');
      return importer && id.startsWith('.')
        ? this.resolve(path.resolve(path.dirname(importer), id.replace(/\.js$/, '')))
        : undefined;
    },
    load(id) {
      if (id === 'style') return '';
      const module = Object.keys(replaced).find((file) => id.endsWith(file));
      if (module !== undefined) return replaced[module];
      if (id !== ENTRY) return undefined;
      return [
        ...components.map((name, index) => `export {default as c${index}} from '${name}';`),
        ...(components.includes(PARTS) ? [`export * from '${ANSWERED}';`] : []),
        ...types.map((type) => `import 'docusaurus-plugin-quiz/types/${type}';`),
      ].join('');
    },
  };
}
