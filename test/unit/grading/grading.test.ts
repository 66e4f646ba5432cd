import {describe, expect, it} from 'vitest';

import {judge, readCase} from './judge.js';
import {KINDS} from './table.js';
import type {Case, Verdict} from './table.js';

const VERDICTS: readonly Verdict[] = ['right', 'unit', 'wrong', 'asked'];

const ROWS = KINDS.flatMap(({name, cases}) =>
  cases.flatMap((each) =>
    VERDICTS.flatMap((verdict) =>
      (each[verdict] ?? []).map((response): [string, string, string, Verdict, Case] => [
        `${each.key}${each.loose ? '{loose}' : ''}`,
        response,
        `${each.locale ?? 'en'}, ${name}`,
        verdict,
        each,
      ]),
    ),
  ),
);

describe('a response', () => {
  it('is tried in at least 300 ways, in nine languages', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(300);
    const locales = new Set(KINDS.flatMap(({cases}) => cases.map(({locale = 'en'}) => locale)));
    expect([...locales].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'pl', 'tr']);
  });

  it.each(ROWS)('to [[%s]] of “%s” (%s) is %s', (_, response, __, verdict, each) => {
    expect(judge(each, response)).toBe(verdict);
  });

  it.each(KINDS.flatMap(({cases}) => cases))(
    'to $key is right when it is what is shown',
    (each) => {
      const {shown} = readCase(each);
      const isNoResponse = /^\/|±|\.\.\d/.test(shown);
      if (isNoResponse) expect(each.right?.length).toBeGreaterThan(0);
      else expect(judge(each, shown)).toBe('right');
    },
  );
});
