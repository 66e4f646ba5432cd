import type {Code, InlineCode, Nodes} from 'mdast';

import {quote} from '../../mdast/source.js';
import {tidyLines} from '../../mdast/tidyLines.js';
import type {LintOption} from '../question.js';
import type {Finding, ItemRule} from '../check.js';
import {isCode} from './kinds.js';
import {findWords} from '../words/index.js';
import type {Words} from '../words/words.js';

/** Finds two options that say the same. Either both are wrong, or the question is. */
export const similarOptions: ItemRule = {
  checkQuestion({options, locale, source}) {
    const words = findWords(locale);
    const seen = new Map<string, LintOption>();
    return options.flatMap((option): Finding[] => {
      const meaning = reduce(option, words);
      const first = meaning && seen.get(meaning);
      if (meaning && !first) seen.set(meaning, option);
      if (!first || differInCase(first.text, option.text)) return [];
      if (areSpellings(options, words)) return [];
      const actual = `option that says the same as “${quote(source, first.nodes) || first.text}”`;
      return [{place: option.place, actual, ...(first.place && {first: first.place})}];
    });
  },
};

/** Whether all options are the same words, with other punctuation or marks. Then the question is about these. */
function areSpellings(options: readonly LintOption[], words: Words | undefined): boolean {
  const [first] = options;
  const letters = options.map(({text}) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase());
  const meanings = options.map((option) => reduce(option, words));
  return (
    first !== undefined &&
    letters.every((each) => each === letters[0]) &&
    meanings.every((each) => each === meanings[0])
  );
}

/** Whether nothing but the case of letters is different. Then the question is about the case. */
function differInCase(first: string, second: string): boolean {
  return first !== second && first.toLowerCase() === second.toLowerCase();
}

/**
 * Reduces an option to what it says; nothing where its content is more than words.
 *
 * - `It doesn't cache.` and `it does not cache` are both `it does not cache`.
 * - `A and B` and `B and A` are the same.
 * - `Str` and `str` differ, because a question about a single word may be about its spelling. So do `a Promise` and
 *   `a promise`, but not the first letters of sentences.
 * - `` `true` `` and `yes` differ, because one is code, and so do `` `a` and `b` `` and `` `b` and `a` ``.
 * - `!` and `?` differ, and `n!` and `n`, because they are signs.
 */
function reduce(option: LintOption, words: Words | undefined): string | undefined {
  const {nodes, text} = option;
  const parts = nodes.map((node, index) => write(node, index === 0));
  if (isCode(option)) return parts.join('');
  if (!WORDY.test(text)) return parts.includes(undefined) ? undefined : text;
  if (!nodes.some(({type}) => type === 'code')) {
    if (words?.yes.exec(text)?.[0] === text) return 'yes';
    if (words?.no.exec(text)?.[0] === text) return 'no';
    if (words?.summary.test(text)) return text.toLowerCase().split(' ')[0];
    if (!text.includes(' ')) return reduceWord(text);
  }
  if (parts.includes(undefined)) return undefined;
  const reduced = parts.join('').replace(/\s+/g, ' ').trim();
  return reduced.replace(
    /^([^\s`]+) (and|or) ([^\s`]+)$/,
    (_, a: string, word: string, b: string) => [a, b].sort().join(` ${word} `),
  );
}

/** A word beside the one that joins two signs: there is none in `! and ??`. */
const WORDY = /(?!(?:and|or|und|oder)(?!\p{L}))(?<!\p{L})[\p{L}\p{N}]/u;

/** Writes what a node says. At the start of an option, a capital says nothing. */
function write(node: Nodes, isFirst: boolean): string | undefined {
  if (node.type === 'text') return reduceText(isFirst ? lowerFirst(node.value) : node.value);
  if (node.type === 'inlineCode' || node.type === 'code') return writeCode(node);
  if (node.type !== 'paragraph' && node.type !== 'strong' && node.type !== 'emphasis')
    return undefined;
  const parts = node.children.map((child, index) => write(child, isFirst && index === 0));
  if (parts.includes(undefined)) return undefined;
  return node.type === 'paragraph' ? `${parts.join('')} ` : parts.join('');
}

/** Code with its white space, of which all but that at the ends of lines counts. */
function writeCode({value}: InlineCode | Code): string {
  return `\`${tidyLines(value).replaceAll(' ', SPACE).replaceAll('\n', LINE)}\``;
}

const SPACE = '\uE002';
const LINE = '\uE003';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function reduceWord(text: string): string {
  // Behind a single letter or a number, `!` is the sign of a factorial.
  const end = /^(?:\p{L}|\d+)!$/u.test(text) ? '' : /(?<=[\p{L}\d])[.!]$/u;
  const word = text.replace(end, '');
  const number = NUMBERS.indexOf(word.toLowerCase());
  return number < 0 ? word : `${number}`;
}

/** `The server` becomes `the server`, and `GET requests` stays. */
function lowerFirst(text: string): string {
  return text.replace(/^\s*\p{Lu}(?![\p{Lu}\p{N}])/u, (start) => start.toLowerCase());
}

function reduceText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’ʼ]/g, "'")
    .replace(/\bcan't\b|\bcannot\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/\b(it|that|there|he|she|what)'s\b/g, '$1 is')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/\bper ?cent\b/g, '%')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/["“”„«»]|(?<![.,;:!?…])[.,;:!?…]+(?=\s|$)/gu, '')
    .replace(/(?<=^|\s)(?:an?|the)\s+/g, '')
    .replace(/(?<=[a-z]{3})our(?=s?\b)/g, 'or')
    .replace(/(?<=[a-z]{3})is(?=e[ds]?\b|ing\b|ations?\b)/g, 'iz')
    .replace(/\b[a-z]+\b/g, reduceWord)
    .replace(/(?<=\d) ?(?=%)/g, '');
}
