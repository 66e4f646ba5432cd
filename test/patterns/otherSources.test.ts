import {testHalf} from './testHalf.js';

testHalf(1);
