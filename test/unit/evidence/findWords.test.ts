import {describe, expect, it} from 'vitest';

import {findWords} from '../../../plugin/src/evidence/findWords.js';
import {fold, foldWords} from '../../../plugin/src/evidence/fold.js';

/** What a text holds where words were found in it. */
function quoteFound(original: string, words: string): string[] {
  const {text, at} = fold(original);
  const folded = foldWords(words);
  return findWords(text, folded).map((start) =>
    original.slice(at[start], at[start + folded.length] ?? original.length),
  );
}

describe('words in a text', () => {
  it.each([
    ['It “stops” at\u00a0once.', '"stops" at once', '“stops” at\u00a0once'],
    ['It stops at\n   once.', 'stops at once', 'stops at\n   once'],
    ['first – then', 'first - then', 'first – then'],
    ['first --- then', 'first — then', 'first --- then'],
    ['the user’s turn', "user's turn", 'user’s turn'],
    ['and so on…', 'so on...', 'so on…'],
    ['real\u00adtime', 'realtime', 'real\u00adtime'],
    ['cafe\u0301 au lait', 'café au', 'cafe\u0301 au'],
    ['−40 °C', '-40 °C', '−40 °C'],
    ['音声は16 kHzです', '16 kHz', '16 kHz'],
    ['音声を止めます', '止め', '止め'],
  ])('are found in another typography: %j has %j', (text, words, found) => {
    expect(quoteFound(text, words)).toEqual([found]);
  });

  it.each([
    ['It Stops at once.', 'stops at once'],
    ['a generated rate', 'rat'],
    ['16 kHz', '6 kHz'],
    ['version 1.5', '1'],
    ['version 1.5', '5'],
    ['10,000 frames', '10'],
    ['snake_case', 'snake'],
    ['', 'a'],
    ['a', ''],
  ])('are not found in other words: %j has no %j', (text, words) => {
    expect(quoteFound(text, words)).toEqual([]);
  });

  it('are found as often as they occur', () => {
    expect(findWords('a rate, a rates table, a rate', 'a rate')).toEqual([0, 23]);
  });
});
