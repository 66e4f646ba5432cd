import {testHost} from './testHost.js';

/** Without Docusaurus Faster: webpack, Babel and Terser build the site. */
testHost({manager: 'npm', docusaurus: '3.10.2', future: {v4: true, faster: false}});
