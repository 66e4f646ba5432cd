import {testHost} from './testHost.js';

/** The newest host, as most sites have it. */
testHost({manager: 'npm', docusaurus: '3.10.2', future: {v4: true, faster: true}});
