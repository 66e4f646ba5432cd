import {describe, expect, test} from 'vitest';

import {readAttributeTokens} from '../../../plugin/src/grammar/attributeTokens.js';

describe('attributes in braces', () => {
  test('are found where they stand, values and all', () => {
    const text = '{#terms shuffle=options pick="3" multiple .big}';
    const {tokens, error} = readAttributeTokens(text, 0);
    expect(error).toBeUndefined();
    expect(tokens.map(({name, start, end}) => [name, text.slice(start, end)])).toEqual([
      ['id', '#terms'],
      ['shuffle', 'shuffle=options'],
      ['pick', 'pick="3"'],
      ['multiple', 'multiple'],
      ['class', '.big'],
    ]);
  });

  test.each([
    ['{#a shuffle=}', 'shuffle=}'],
    ['{#a shuffle=options', ''],
    ['{#a "quoted"}', '"quoted"}'],
    ['{# a}', '# a}'],
    ['{a=b=c}', 'a=b=c}'],
  ])('of %s are reported from where they go wrong', (text, rest) => {
    const {error} = readAttributeTokens(text, 0);
    expect(error === undefined ? undefined : text.slice(error)).toBe(rest);
  });
});
