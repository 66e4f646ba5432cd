import {expect, it} from 'vitest';

import {createReader} from '../../../plugin/src/host/createReader.js';
import {findNearestWords} from '../../../plugin/src/page/nearestWords.js';

it.each([
  ['It stops.\n\nThe server stops at once.', 'stop at onec', {words: 'stops at once.', line: 3}],
  // What the source does not say is written as readers of messages can see it.
  ['The rate {rate} is high.', 'The rate 16 is high', {words: 'The rate … is high.', line: 1}],
  ['The ~~old~~ server stops.', 'The server stops', {words: 'The … server', line: 1}],
  ['Nothing of it.', 'stops at once', undefined],
])('the words of %j nearest to “%s” are told', async (text, words, nearest) => {
  const reader = await createReader();
  const page = await reader(text, '/site/docs/page.mdx', true);
  expect(findNearestWords(words, page?.tree.children ?? [])).toEqual(nearest);
});
