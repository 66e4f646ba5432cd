import {testHost} from './testHost.js';

/** React 18, which Docusaurus 3 still takes. */
testHost({
  manager: 'npm',
  docusaurus: '3.10.2',
  react: '^18.3.0',
  future: {v4: true, faster: true},
});
