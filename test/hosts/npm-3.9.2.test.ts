import {testHost} from './testHost.js';

testHost({manager: 'npm', docusaurus: '3.9.2', future: {v4: true, experimental_faster: true}});
