import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {listFolds} from '../../plugin/src/questions/blanks/folds.js';
import {foldText} from '../../plugin/src/questions/fields/fold.js';
import {normalizeText} from '../../plugin/src/questions/fields/grade.js';
import {listForms, splitAnswers} from '../../plugin/src/questions/fields/wrapping.js';
import {judge, readCase} from '../unit/grading/judge.js';
import {runs} from '../support/runs.js';

const LOCALES = ['en', 'de', 'fr', 'es', 'ar', 'hi', 'ja', 'tr', 'pl'];
const pages = fc.record({locale: fc.constantFrom(...LOCALES), loose: fc.boolean()});

/** Characters that folds are about, and any others. */
const signs = fc.oneof(
  fc.constantFrom(
    ...'aIiıİßSs٣3³₃½ \u00a0\u200b\u3000’\'"“„«「-–—−…./⁄%°º٪µμéÉłŁكـَかが\u3099ｶﾞー〜~ﬁＡŉᾳςΣ$€',
  ),
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
  fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
);
const texts = fc.array(signs, {maxLength: 8}).map((all) => all.join(''));

/** Everything that may be folded on a page, whatever the key. */
const EVERYTHING = 'a\'"-~.../°C°F%ـ3a$3LODHT0123456789ا';

describe('a fold', () => {
  const fold = (text: string, {locale, loose}: {locale: string; loose: boolean}) =>
    foldText(text, {
      folds: listFolds([EVERYTHING], {locale, loose}),
      ...(locale === 'tr' && {locale}),
    });

  it('of what is folded changes nothing', () => {
    fc.assert(
      fc.property(texts, pages, (text, page) => {
        const folded = fold(text, page);
        expect(fold(folded, page)).toBe(folded);
      }),
      runs(1000),
    );
  });

  it('is the same of a key as it is kept', () => {
    fc.assert(
      fc.property(texts, pages, (text, page) => {
        if (page.locale === 'tr') return;
        expect(fold(normalizeText(text), page)).toBe(fold(text, page));
      }),
      runs(1000),
    );
  });
});

/** Whether a text is no mistake as a key, as one in the notation of another system is: `a ✓`, `a#hint`. */
function isKey(key: string): boolean {
  try {
    readCase({key});
    return true;
  } catch {
    return false;
  }
}

describe('a text', () => {
  const words = texts
    .map((text) => text.replace(/[`[\]|!/\\±\p{N}\p{C}]/gu, '').trim())
    .filter((text) => /\p{L}/u.test(text))
    // What readers type around an answer counts only where the key has it.
    .filter((text) => [...listForms(text), ...splitAnswers(text)].every((each) => each === text))
    .filter(isKey);

  it('that is right for another one has it for a right response', () => {
    fc.assert(
      fc.property(words, words, pages, (one, other, {locale, loose}) => {
        const page = {locale, ...(loose && {loose: true as const})};
        const verdict = judge({key: one, ...page}, other);
        expect(judge({key: other, ...page}, one)).toBe(verdict);
        expect(judge({key: one, ...page}, one)).toBe('right');
      }),
      runs(500),
    );
  });
});
