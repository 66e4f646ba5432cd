import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const TREES = [
  'unified',
  'vfile',
  'vfile-*',
  'mdast',
  'mdast-*',
  'micromark*',
  'unist',
  'unist-*',
  'remark-*',
];
const HOST = ['node:*', '@docusaurus/*'];
const REACT = ['react', 'react/*', 'react-dom', 'react-dom/*', '@theme/*'];
const WING = [
  '**/theme/**',
  '**/client/*',
  // These patterns know no braces.
  ...['records', 'reducer', 'score', 'shuffle'].map((name) => `!**/client/${name}.js`),
  '**/follow/browser/*',
  '**/evidence/browser/*',
  '**/View.js',
  '**/view{,s}.js',
];

/**
 * The floors of `plugin/src`, from the lowest: the files of each, the packages that it must not import, and how its files
 * look in an import from a floor below, where they must not occur.
 */
const FLOORS = [
  {
    name: 'contract',
    files: [
      'model.ts',
      'rules/*.ts',
      'questions/{types,graders,meaning,meanings}.ts',
      'questions/*/{model,grade,fold,number,numberForms,meaning}.ts',
      'client/{records,reducer,score,shuffle}.ts',
      'follow/*.ts',
      'evidence/*.ts',
    ],
    packages: [...TREES, ...HOST, ...REACT],
    paths: [],
  },
  {
    name: 'trees',
    files: ['mdast/*.ts'],
    packages: [...HOST, ...REACT],
    paths: ['**/mdast/*'],
  },
  {
    name: 'grammar',
    files: ['grammar/**/*.ts'],
    packages: [...HOST, ...REACT],
    paths: ['**/grammar/**'],
  },
  {
    name: 'questions',
    files: ['questions/**/*.ts'],
    ignores: [
      'questions/{types,graders,meaning,meanings,view,views,loadType}.ts',
      'questions/*/{model,grade,fold,number,numberForms,meaning}.ts',
    ],
    packages: [...HOST, ...REACT],
    paths: ['**/questions/{contract,declared,parsers}.js', '**/questions/*/parse.js'],
  },
  {
    name: 'page',
    files: ['page/*.ts'],
    packages: [...HOST, ...REACT],
    paths: ['**/page/*'],
  },
  {
    name: 'uses',
    files: ['{remark,lint,import,files}/**/*.ts'],
    packages: REACT,
    paths: ['**/remark/*', '**/lint/**', '**/import/**', '**/files/*'],
  },
  {
    name: 'commands and host',
    files: ['{index,cli/**/*,host/*,scan/*}.{ts,mts}'],
    packages: REACT,
    paths: ['**/cli/**', '**/host/*', '**/scan/*'],
  },
];

/** Forbids imports, and with them that a file becomes another kind of code than its folder says. */
const forbidImports = (patterns, reason) => ({
  'no-restricted-imports': ['error', {patterns: [{group: patterns, message: reason}]}],
});

/** A file imports its own floor and those below it, never one above. */
const floorLaws = FLOORS.map(({name, files, ignores = [], packages}, index) => ({
  name: `import law: ${name}`,
  files: files.map((file) => `plugin/src/${file}`),
  ignores: ignores.map((file) => `plugin/src/${file}`),
  rules: forbidImports(
    [...packages, ...WING, ...FLOORS.slice(index + 1).flatMap(({paths}) => paths)],
    `The floor of ${name} imports itself and what is below it.`,
  ),
}));

export default defineConfig(
  globalIgnores([
    'plugin/lib',
    'build',
    '.docusaurus',
    'node_modules',
    'static',
    'test/**/sites',
    'test/fixtures/cases',
  ]),
  js.configs.recommended,
  {
    // The client of the Live API is JavaScript whose types stand in comments.
    files: ['**/*.{ts,mts,tsx}', 'docs/live-api/client/*.mjs'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/prefer-regexp-exec': 'off',
      '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
      // The shape says which of the two reads better.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {globals: {process: 'readonly', console: 'readonly', URL: 'readonly'}},
  },
  {
    files: ['docs/live-api/client/*.mjs'],
    rules: {
      // The type check knows what a browser and an audio thread have.
      'no-undef': 'off',
      // They do not see the types in comments that say what a response holds.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['plugin/src/**/*.{ts,mts,tsx}', 'src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|style)$/]',
          message: 'Breaks a strict content security policy.',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Breaks under trusted types.',
        },
      ],
    },
  },
  ...floorLaws,
  {
    name: 'import law: browser',
    files: [
      'plugin/src/{client,answered}/**/*.{ts,tsx}',
      'plugin/src/questions/**/*.tsx',
      'plugin/src/questions/{view,views,loadType}.ts',
      'plugin/src/types/*.ts',
    ],
    ignores: ['plugin/src/client/{records,reducer,score,shuffle}.ts'],
    rules: forbidImports(
      [...TREES, 'node:*', ...FLOORS.flatMap(({paths}) => paths)],
      'Code of the browser never imports code of the build.',
    ),
  },
  {
    name: 'import law: theme',
    files: ['plugin/src/theme/**/*.{ts,tsx}'],
    rules: forbidImports(
      [...TREES, 'node:*', '../*', './*', '!./styles.module.css', '!./*/'],
      'A theme component must keep working when it is ejected: import from docusaurus-plugin-quiz/client or @theme.',
    ),
  },
);
