import {foldText} from '../fields/fold.js';
import type {Fold} from '../fields/model.js';
import {findFolding, findLanguage, isArabic} from './language.js';

/** What a text on a page depends on. */
interface Page {
  /** Language of the page, as BCP 47 writes it. */
  locale: string;
  /** Whether diacritics do not count. */
  loose?: boolean;
}

/** A fold, and a pattern of the texts in which it can make a difference. Default: those with its sign. */
type Rule = readonly [signs: string, sign: string, texts?: RegExp];

/** What looks like a quotation mark or an apostrophe, and what is one beside the typographic ones. */
const SINGLE =
  '[\\u2018-\\u201b\\u2032\\u2035\\u2039\\u203a\\u02b9\\u02bb-\\u02bf\\u02c8\\u05f3`\\u00b4]';
const DOUBLE =
  '[\\u201c-\\u201f\\u2033\\u2036\\u00ab\\u00bb\\u02ba\\u05f4\\u300c-\\u300f\\u301d-\\u301f]';

/** What counts as the same in a text, in the order in which it is applied. Letters are capitals, and have their marks behind them. */
const RULES: readonly Rule[] = [
  [SINGLE, "'"],
  [DOUBLE, '"'],
  // Raised and lowered signs are others, and so are the wave and the double hyphen of Japanese.
  ['(?![\\u207b\\u208b\\u301c\\u3030\\u30a0])[\\p{Dash}\\u2043]', '-'],
  ['\\u301c', '~'],
  ['[\\u2026\\u22ef]', '...'],
  ['[\\u2044\\u2215]', '/'],
  ['\\u2103', '°C'],
  ['\\u2109', '°F'],
  ['[\\u00ba\\u02da]', '°'],
  ['\\u066a', '%'],
  // Kashida only makes a word of Arabic wider.
  ['\\u0640', '', /\p{Script=Arabic}/u],
  [' ?([%‰°]) ?', '$1', /[%‰°]/],
  ['(\\p{N}) (?=[\\p{L}\\p{Sc}])', '$1', /\p{N}[\p{L}\p{Sc}]/u],
  ['(\\p{Sc}) (?=\\p{N})', '$1', /\p{Sc}\p{N}/u],
];

/**
 * Accents, the points of Hebrew and the vowel signs of Arabic, and strokes, which are no marks in Unicode. In other scripts
 * marks make other letters, such as the vowels of Hindi and the voiced consonants of Japanese.
 */
const DIACRITICS: readonly Rule[] = [
  ['(?=[\\u0300-\\u0652\\u0670\\u06d6-\\u06ed])\\p{Mn}', '', /(?:)/],
  ['Ł', 'L'],
  ['Ø', 'O'],
  ['Đ', 'D'],
  ['Ħ', 'H'],
  ['Ŧ', 'T'],
];

/** What a phone puts in place of what is typed. */
const TYPED: readonly Rule[] = [
  ['[\\u2018-\\u201b]', "'"],
  ['[\\u201c-\\u201f\\u00ab\\u00bb]', '"'],
  ['\\u2026', '...'],
  ['[\\u2013\\u2014]', '--'],
  ['\\p{Zs}', ' '],
];

/** The digits that stand for zero in the scripts of Arabic and Hindi. */
const ARABIC_ZEROS = [0x660, 0x6f0];
const HINDI_ZERO = 0x966;

/**
 * The folds that matter to keys that are texts, on some page. A fold whose sign is in no key can make no response right.
 *
 *     client-server   →   that of all dashes to -          Paris   →   none
 */
export function listFolds(texts: readonly string[], {locale, loose}: Page): Fold[] {
  const rules = [...RULES, ...listDigits(locale), ...(loose ? DIACRITICS : [])];
  const all = {folds: rules.map(toFold), ...findFolding(locale)};
  const folded = texts.map((text) => foldText(text, all));
  return rules
    .filter(([, sign, pattern]) =>
      folded.some((text) => (pattern ? pattern.test(text) : text.includes(sign))),
    )
    .map(toFold);
}

/** The folds for a key whose signs all count: those of signs that it has, while it has nothing that is folded to them. */
export function listTyped(text: string): {typed?: Fold[]} {
  const typed = TYPED.filter(
    ([signs, sign]) => text.includes(sign) && !text.replaceAll(sign, '').match(RegExp(signs, 'u')),
  ).map(toFold);
  return typed.length > 0 ? {typed} : {};
}

/** The folds of the digits of a language's scripts to those from 0 to 9. */
function listDigits(locale: string): Rule[] {
  const isHindi = ['hi', 'mr', 'ne', 'sa'].includes(findLanguage(locale));
  const zeros = isArabic(locale) ? ARABIC_ZEROS : isHindi ? [HINDI_ZERO] : [];
  if (zeros.length === 0) return [];
  return [...'0123456789'].map((digit) => [
    `[${zeros.map((zero) => String.fromCodePoint(zero + Number(digit))).join('')}]`,
    digit,
  ]);
}

function toFold([signs, sign]: Rule): Fold {
  return [signs, sign];
}
