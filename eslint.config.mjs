import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const NODE = [
  'node:*',
  'unified',
  'vfile',
  'vfile-*',
  'mdast',
  'mdast-*',
  'unist',
  'unist-*',
  'remark-*',
];
const REACT = ['react', 'react/*', 'react-dom', 'react-dom/*'];
const BUILD = ['**/remark/*', '**/parse.js', '**/parsers.js'];
const BROWSER = ['**/client/*', '**/theme/*', '**/View.js', '**/views.js', '@theme/*'];

/** Forbids imports, and with them that a file becomes another kind of code than its folder says. */
const forbidImports = (patterns, reason) => [
  'error',
  {patterns: [{group: patterns, message: reason}]},
];

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
  {
    name: 'import law: pure',
    files: [
      'plugin/src/model.ts',
      'plugin/src/questions/{index,graders}.ts',
      'plugin/src/questions/*/{model,grade,number}.ts',
      'plugin/src/client/{reducer,score,shuffle}.ts',
    ],
    rules: {
      'no-restricted-imports': forbidImports(
        [...NODE, ...REACT, '@docusaurus/*', ...BUILD, '@theme/*', '**/theme/*', '**/View.js'],
        'Pure code imports pure code only.',
      ),
    },
  },
  {
    name: 'import law: build',
    files: [
      'plugin/src/*.ts',
      'plugin/src/{remark,rules,lint,cli,formats}/**/*.{ts,mts}',
      'plugin/src/questions/{claim,parsers}.ts',
      'plugin/src/questions/*/*.ts',
    ],
    ignores: [
      'plugin/src/model.ts',
      'plugin/src/*.d.ts',
      'plugin/src/questions/*/{model,grade,number}.ts',
    ],
    rules: {
      'no-restricted-imports': forbidImports(
        [...REACT, ...BROWSER],
        'Code of the build never imports code of the browser.',
      ),
    },
  },
  {
    name: 'import law: browser',
    files: [
      'plugin/src/client/**/*.{ts,tsx}',
      'plugin/src/questions/**/*.tsx',
      'plugin/src/questions/views.ts',
    ],
    ignores: ['plugin/src/client/{reducer,score,shuffle}.ts'],
    rules: {
      'no-restricted-imports': forbidImports(
        [...NODE, ...BUILD],
        'Code of the browser never imports code of the build.',
      ),
    },
  },
  {
    name: 'import law: theme',
    files: ['plugin/src/theme/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': forbidImports(
        [...NODE, '../*', './*', '!./styles.module.css', '!./*/'],
        'A theme component must keep working when it is ejected: import from docusaurus-plugin-quiz/client or @theme.',
      ),
    },
  },
);
