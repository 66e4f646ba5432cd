import {testHost} from './testHost.js';

/** One version behind the newest: pnpm would bring a package of its own the newest version of each dependency. */
testHost({manager: 'pnpm', docusaurus: '3.10.1', future: {v4: true, faster: true}});
