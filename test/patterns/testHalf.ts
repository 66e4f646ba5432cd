import {describe, expect, test} from 'vitest';

import {recheck} from './check.js';
import {all, BOUNDED, isOfKeys} from './known.js';

const NOT_EXPONENTIAL: unknown = expect.toBeOneOf(['safe', 'constant', 'linear', 'polynomial']);

/** Asks `recheck` about each second expression, from the first or the second one on: the halves take a core each. */
export function testHalf(first: 0 | 1): void {
  const half = [...all].filter((_, index) => index % 2 === first);
  describe('the expressions of the sources', () => {
    test.each(half.map(([written, {places, source, flags}]) => ({written, places, source, flags})))(
      'take time in proportion to the text: $written in $places',
      async ({written, places, source, flags}) => {
        const result = await recheck(source, flags);
        if (isOfKeys(places)) {
          expect(result).toMatchObject({complexity: {type: NOT_EXPONENTIAL}});
        } else {
          expect(result).toMatchObject(
            BOUNDED.has(written)
              ? {status: 'vulnerable', complexity: {type: 'polynomial'}}
              : {status: 'safe'},
          );
        }
      },
    );
  });
}
