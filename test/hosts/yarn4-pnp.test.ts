import {testHost} from './testHost.js';

/** Plug'n'Play: there is no `node_modules`, and a package finds only what it has declared. */
testHost({manager: 'yarn 4', docusaurus: '3.10.2', future: {v4: true, faster: true}});
