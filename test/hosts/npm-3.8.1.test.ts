import {testHost} from './testHost.js';

/** The oldest host. */
testHost({manager: 'npm', docusaurus: '3.8.1', future: {v4: true, experimental_faster: true}});
