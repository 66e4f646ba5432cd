import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Client code runs in Node against small stand-ins of the host's browser modules. */
const alias = [
  {find: /^docusaurus-plugin-quiz\/client$/, replacement: here('./plugin/src/client/index.ts')},
  {find: /^docusaurus-plugin-quiz\/types\/(.*)$/, replacement: here('./plugin/src/types/$1.ts')},
  {find: /^docusaurus-plugin-quiz\/places$/, replacement: here('./test/stubs/places.ts')},
  {find: /^@theme\/(CodeBlock.*)$/, replacement: here('./test/stubs/CodeBlock')},
  {find: /^@docusaurus\/theme-common\/internal$/, replacement: here('./test/stubs/internal')},
  {find: /^@theme\/(Quiz.*)$/, replacement: here('./plugin/src/theme/$1')},
  {
    find: /^@docusaurus\/(Translate|router|use[A-Z]\w+|Link|theme-common)$/,
    replacement: here('./test/stubs/$1'),
  },
];

/** Time limits, in milliseconds: only what hangs takes that long, however busy the machine is. */
const LIMITS = {testTimeout: 900_000, hookTimeout: 1_800_000};

/** For tests that build sites. Those with a browser run last, so that no build slows it down. */
const built = (name: string, groupOrder: number) => ({
  name,
  include: [`test/${name}/**/*.test.ts`],
  globalSetup: './test/support/setup.ts',
  ...LIMITS,
  maxWorkers: 2,
  isolate: false,
  sequence: {groupOrder},
});

export default defineConfig({
  test: {
    projects: [
      {
        resolve: {alias},
        oxc: {jsx: {runtime: 'automatic'}},
        test: {
          name: 'unit',
          include: ['test/{unit,fixtures,property,ssr,live}/**/*.test.{ts,tsx}'],
          setupFiles: ['./test/support/allTypes.ts', './test/support/seed.ts'],
          ...LIMITS,
          // Loading the modules of each file anew would take longer than the tests.
          isolate: false,
          css: {include: /\.module\.css$/, modules: {classNameStrategy: 'non-scoped'}},
        },
      },
      {test: built('site', 1)},
      {test: built('size', 1)},
      {test: built('browser', 2)},
    ],
  },
});
