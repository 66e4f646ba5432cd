import {MAX_LENGTH} from '../length.js';
import {readAlphabet} from './alphabet.js';
import {buildAutomaton} from './buildAutomaton.js';
import {countSteps} from './countSteps.js';
import {MAX_STEPS, UnsafePattern} from './model.js';
import type {Danger} from './model.js';
import {listParts, parsePattern} from './parsePattern.js';
import {writeSet} from './sets.js';

/**
 * Why a pattern may take long on a response; nothing when it cannot. What is decided depends on the pattern alone: work
 * is counted, and bounded whatever the pattern is.
 */
export function findDanger(pattern: string, flags: string): Danger | undefined {
  try {
    return countMostSteps(pattern, flags) > MAX_STEPS ? TOO_SLOW : undefined;
  } catch (error) {
    if (error instanceof UnsafePattern) return error.danger;
    if (error instanceof SyntaxError) return UNKNOWN;
    throw error;
  }
}

/** How many comparisons a response can take at most; throws an `UnsafePattern` where counting is no use. */
export function countMostSteps(pattern: string, flags: string): number {
  const root = parsePattern(pattern, flags);
  const parts = listParts(root);
  const sets = parts.map(writeSet).filter((set) => set !== undefined);
  const hasBoundary = parts.some(({type, raw}) => type === 'anchor' && /b/i.test(raw));
  const words = hasBoundary ? ['\\w', '\\W'] : [];
  const alphabet = readAlphabet(new Set([...sets, ...words]), flags);
  const word = hasBoundary ? alphabet.get('\\w') : undefined;
  return countSteps(buildAutomaton([root], {root, alphabet, word, count: 0, costs: new Map()}));
}

const TOO_SLOW: Danger = {
  actual: `for which a browser may need more than ${MAX_STEPS.toLocaleString('en')} steps to check a response of ${MAX_LENGTH} characters`,
  expected:
    'parts that cannot match what the parts beside them match, such as `[^,]*,[^,]*` in place of `.*,.*`',
};

const UNKNOWN: Danger = {
  actual: 'with syntax that only new browsers know',
  expected: 'what all browsers know, such as the flag `i` for the whole pattern',
};
