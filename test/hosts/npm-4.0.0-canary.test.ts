import {testHost} from './testHost.js';

/** What comes after Docusaurus 3; it needs a newer Node.js than the package does. */
testHost({
  manager: 'npm',
  docusaurus: '4.0.0-canary-6808',
  node: '24.21.0',
  react: '^19.3.0',
  future: {},
});
