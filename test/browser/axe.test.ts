import {testPages} from './violations.js';

testPages([
  ['/choice', ['fresh', 'error', 'right', 'partly', 'wrong', 'shown', 'restored']],
  ['/compact', ['fresh', 'wrong', 'shown']],
  ['/untitled', ['fresh']],
  ['/end', ['fresh', 'partly', 'shown']],
  ['/wide', ['error', 'wrong', 'shown']],
]);
