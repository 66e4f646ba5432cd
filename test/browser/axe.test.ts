import {describe} from 'vitest';
import type {State} from './states.js';
import {testStates} from './violations.js';

const STATES: [path: string, states: State[]][] = [
  ['/choice', ['fresh', 'error', 'right', 'partly', 'wrong', 'shown', 'restored']],
  ['/compact', ['fresh', 'wrong', 'shown']],
  ['/untitled', ['fresh']],
  ['/end', ['fresh', 'partly', 'shown']],
  ['/wide', ['error', 'wrong', 'shown']],
];

describe.each(STATES)('%s', testStates);
