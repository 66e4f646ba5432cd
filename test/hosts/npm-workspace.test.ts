import {testHost} from './testHost.js';

/** npm puts the package beside the host of one of the two sites, and the other site has a host of its own. */
testHost({
  manager: 'npm',
  docusaurus: '3.9.2',
  neighbour: '3.10.2',
  future: {v4: true, experimental_faster: true},
});
