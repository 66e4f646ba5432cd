import type {Random} from '../random.js';
import {replaceBy, resize} from './token.js';
import type {Token} from './token.js';

const NAMES = ['quiz', 'question', 'hint', 'explanation', 'match', 'order', 'lines', 'output'];

/** Another spelling of a word: two letters swapped, one left out, doubled or in another case. */
function misspell(word: string, random: Random): string {
  const at = random.below(word.length);
  const letter = word.charAt(at);
  const change = random.pick<(before: string, after: string) => string>([
    (before, after) => before + after.charAt(0) + letter + after.slice(1),
    (before, after) => before + after,
    (before, after) => before + letter + letter + after,
    (before, after) => before + letter.toUpperCase() + after,
    (before, after) => before + String.fromCharCode(97 + random.below(26)) + after,
  ]);
  return change(word.slice(0, at), word.slice(at + 1));
}

/** What our grammar is written with, and what people write in its stead. */
export const QUIZ_TOKENS: readonly Token[] = [
  {find: /:{2,}/g, change: resize},
  {
    find: /:{2,}/g,
    change: (token, random) =>
      [...token].map((colon) => random.pick([colon, '：', ': ', '\\:', ':\u200B'])).join(''),
  },
  {find: /(?<=:{2,})[a-z-]+/g, change: misspell},
  {find: /(?<=:{2,})[a-z-]+/g, change: replaceBy(...NAMES, 'note', 'tip', 'details', 'Quiz')},
  {
    find: /(?<=:{2,}[a-z]+)(?:\[[^\]\n]*\])?(?:\{[^}\n]*\})?$/gm,
    change: replaceBy(
      '[Title]',
      '[Ti[t]le',
      '[Ti]tle]',
      '[a\nb]',
      '{#id}',
      '{#id',
      '#id}',
      '{}',
      '{#a #b}',
      '{.c}',
      '{a="b',
      '{reveal=never}',
      '{pick=1 shuffle=all}',
      '{feedback=end}',
      '{multiple}',
      '{review="#x"}',
      '{review=./a.md}',
      '{review="#x" because="a"}',
      '[`a]`]',
      '[<b>a</b>]',
      '[{1}]',
      ' [a]',
      ' {#a}',
      '[a] {#b}',
      '{#a}[b]',
      '{a=}',
      '{a=\'b"}',
      '{constructor=1}',
      '{__proto__=1}',
      '{by=block}',
    ),
  },
  {
    find: /\[[ xX]\]/g,
    change: replaceBy(
      '[ ]',
      '[x]',
      '[X]',
      '[]',
      '[  ]',
      '[\t]',
      '[✓]',
      '(x)',
      '[x',
      'x]',
      '\\[x]',
      '[\u00A0]',
      '[x]:',
      '[x][',
      '［x］',
      '[[x]]',
      '[х]',
      '[-]',
    ),
  },
  {
    find: /\[\[|\]\]/g,
    change: replaceBy(
      '[',
      ']',
      '[[[',
      ']]]',
      '[ [',
      '] ]',
      '\\[[',
      ']\\]',
      '［［',
      '[[[[',
      ']](',
      ']][',
    ),
  },
  {
    find: /\[\[[^\]\n]*\]\]/g,
    change: replaceBy(
      '[[]]',
      '[[ ]]',
      '[[|]]',
      '[[a|]]',
      '[[a|b|!c]]',
      '[[1.5]]',
      '[[3..5]]',
      '[[5..3]]',
      '[[1±2]]',
      '[[1e999]]',
      '[[/a+/i]]',
      '[[/(a+)+$/]]',
      '[[/[/]]',
      '[[/(/]]',
      '[[`a`]]',
      '[[*a*]]',
      '[[a{1}]]',
      '[[<b>]]',
      '[[a\nb]]',
      '[[a [[b]] c]]',
      '[[a]](b)',
      '[[a]][b]',
      '![[a]]',
      '[[$x$]]',
      '[[\\|]]',
      '[[!a]]',
      '[[{}]]',
      '[[a=b]]',
    ),
  },
  {
    find: /\s:pin\b|:pin\b|$/gm,
    change: replaceBy(' :pin', ':pin', ' :pin[a]', ' :pin{#a}', ' :pins', ' :PIN'),
  },
];
