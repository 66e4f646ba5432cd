import {describe, expect, test} from 'vitest';

import {all, BOUNDED, constructed, constructions, IN_FUNCTIONS, literals} from './known.js';
import {testHalf} from './testHalf.js';

describe('the expressions of the sources', () => {
  test('are all known', () => {
    expect(literals.length).toBeGreaterThan(200);
    expect(constructed.length).toBeGreaterThan(30);
    const counts: Record<string, number> = {};
    for (const {file, isInFunction} of constructions) {
      if (isInFunction) counts[file] = (counts[file] ?? 0) + 1;
    }
    const known = Object.entries(IN_FUNCTIONS).map(([file, {calls}]) => [file, calls]);
    expect(counts).toEqual(Object.fromEntries(known));
  });

  test('have a bound only where they are there', () => {
    expect([...all.keys()]).toEqual(expect.arrayContaining([...BOUNDED.keys()]));
  });
});

testHalf(0);
