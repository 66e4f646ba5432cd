/** `docusaurus-plugin-quiz/remark-lint` for `import`, as remark's command line and editors load it. */

import './modules.mjs';

export {remarkQuizLint as default} from './remarkLint.js';
export type {RemarkLintOptions} from './remarkLint.js';
