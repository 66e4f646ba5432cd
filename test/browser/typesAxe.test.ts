import {describe} from 'vitest';
import type {State} from './states.js';
import {testStates} from './violations.js';

const STATES: [path: string, states: State[]][] = [
  ['/types', ['fresh', 'error', 'right', 'partly', 'wrong', 'shown', 'restored']],
  ['/types-end', ['fresh', 'shown']],
];

describe.each(STATES)('%s', testStates);
