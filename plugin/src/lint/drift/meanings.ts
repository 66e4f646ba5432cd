import {foldWords} from '../../evidence/fold.js';

/**
 * Lists what a text is made of, so that two texts that differ only in writing have the same list: words, numbers, and signs
 * that say something, such as `<`. Punctuation, articles and the capital at the beginning of a word do not count.
 *
 *     The model doesn't wait 1,000 ms.   →   model, does, not, wait, 1000, ms
 *     A model does not wait 1000ms       →   the same
 */
export function listMeanings(text: string): string[] {
  const plain = ASIDES.reduce((rest, aside) => rest.replace(aside, ' '), foldWords(text));
  const written = CONTRACTIONS.reduce((rest, [short, long]) => rest.replace(short, long), plain);
  const words =
    written.replace(GROUPED, (number) => number.replace(/\D/g, '')).match(MEANING) ?? [];
  return words
    .flatMap(split)
    .filter((word) => !NEUTRAL.has(word))
    .filter((word, index, all) => word !== all[index - 1] || !/^\p{L}/u.test(word));
}

/** A number in groups of three digits: `1,000`, `1 000` or `1'000`. */
const GROUPED = /(?<!\d)\d{1,3}(?:[ ,'_]\d{3})+(?!\d)/g;

/** What only leads to another place: `(see Limits)`. */
const ASIDES = [/\((?:see|e\.g\.|for example)\s[^()]*\)/gi];

const CONTRACTIONS: [short: RegExp, long: string][] = [
  [/\bcan't\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/\bcannot\b/gi, 'can not'],
  [/(?<=[a-z])n't\b/gi, ' not'],
  [/(?<=[a-z])'re\b/gi, ' are'],
  [/(?<=[a-z])'ll\b/gi, ' will'],
  [/(?<=[a-z])'ve\b/gi, ' have'],
];

/** A word or number with the marks inside of it, or a sign that is no punctuation. A minus stands before its number. */
const MEANING =
  /(?<![\p{L}\p{N}])-(?=\d)|[\p{L}\p{M}\p{N}_]+(?:[.:/'-][\p{L}\p{M}\p{N}_]+)*|[\p{S}%&*!\uFFFC](?=\S)|[\p{Sm}%&*\uFFFC]/gu;

function split(word: string): string[] {
  // Between letters, a hyphen is set or not.
  const parts = word.split(/(?<=\p{L})-(?=\p{L})/u);
  return parts.flatMap((part) => {
    const [, number, unit] = /^(\d+(?:\.\d+)?)(\p{L}+)$/u.exec(part) ?? [];
    return (number && unit ? [number, unit] : [part]).map(unify);
  });
}

function unify(word: string): string {
  const plain = word.charAt(0).toLowerCase() + word.slice(1);
  return SAME.get(plain) ?? plain;
}

/** English words without which a sentence says the same. */
const NEUTRAL = new Set(['a', 'an', 'the', 'please', 'simply', 'also', 'however', 'therefore']);

/** What is written as a word or as a sign. */
const SAME = new Map([
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ].map((word, number): [string, string] => [word, String(number)]),
  ['%', 'percent'],
  ['&', 'and'],
  ['minutes', 'min'],
  ['minute', 'min'],
  ['seconds', 's'],
  ['second', 's'],
  ['milliseconds', 'ms'],
  ['millisecond', 'ms'],
  ['kilohertz', 'kHz'],
]);
