/** `docusaurus-plugin-quiz` for `import`, where the default export of a CommonJS module would be an object that holds it. */

import './host/modules.mjs';

export {
  pluginQuiz as default,
  getSwizzleConfig,
  remarkQuiz,
  toPlainMarkdown,
  validateOptions,
} from './index.js';
export type {Options, PlainMarkdownOptions, PluginOptions, RemarkQuizOptions} from './index.js';
