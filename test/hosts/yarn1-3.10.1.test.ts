import {testHost} from './testHost.js';

/** One version behind the newest: Yarn 1 would bring a package of its own the newest version of each dependency. */
testHost({manager: 'yarn 1', docusaurus: '3.10.1', future: {v4: true, faster: true}});
