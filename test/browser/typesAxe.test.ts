import {testPages} from './violations.js';

testPages([
  ['/types', ['fresh', 'error', 'right', 'partly', 'wrong', 'shown', 'restored']],
  ['/types-end', ['fresh', 'shown']],
]);
