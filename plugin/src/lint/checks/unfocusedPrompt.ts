import type {Nodes} from 'mdast';

import {walk} from '../../mdast/walk.js';
import type {ItemRule} from '../check.js';
import type {LintOption} from '../question.js';
import {findWords} from '../words/index.js';
import type {UnfocusedWords, Words} from '../words/words.js';

/** A prompt of so few words names a subject, and asks nothing of it. */
const MOST_WORDS = 2;

/** A longer subject asks something of it, such as "about what happens next". */
const MOST_OF_SUBJECT = 4;

/** An option of so few words is a value, such as `443` or "Port 443". A longer one is a statement. */
const MOST_OF_VALUE = 2;

/**
 * Finds prompts that ask nothing, so that every option is a statement of its own.
 *
 *     Which of these is true?                 → asks nothing
 *     Which statement about caches is true?   → names its subject alone
 *     A cache is:                             → names its subject alone
 *     The default port is:                    → asks for a value, if all options are values
 */
export const unfocusedPrompt: ItemRule = {
  checkQuestion({options, multiple, prompt, locale}) {
    // With several keys, readers judge one statement after the other, as in questions of true and false.
    if (multiple || options.length < 3) return [];
    const [paragraph, second] = prompt.nodes;
    // A code block, a table or a picture can be what the options speak of.
    if (paragraph?.type !== 'paragraph' || second) return [];
    const words = findWords(locale);
    if (!words?.unfocused || hasNode(paragraph, ({type}) => !WORDS.has(type))) return [];
    // Code can be the question: "`1 + 1`".
    const hasCode = hasNode(paragraph, ({type}) => type === 'inlineCode');
    const isFocused =
      (hasCode || !isSubject(prompt.text)) && !asksNothing(prompt.text, options, words);
    return isFocused ? [] : [{place: prompt.place}];
  },
};

/** What a prompt may hold that is read as words. */
const WORDS: ReadonlySet<string> = new Set([
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
]);

/** Languages that have no spaces between words. */
const UNSPACED =
  /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

const SEGMENTER = new Intl.Segmenter(undefined, {granularity: 'word'});

function isSubject(text: string): boolean {
  if (/[?？]/.test(text)) return false;
  const {length} = UNSPACED.test(text) ? [...SEGMENTER.segment(text)] : text.split(' ');
  return length <= MOST_WORDS;
}

function asksNothing(
  text: string,
  options: readonly LintOption[],
  {generic, unfocused}: Words,
): boolean {
  if (!unfocused) return false;
  const plain = text.toLowerCase().replace(/(?<![?:.…_\s])[?:.…_\s]+$/, '');
  if (unfocused.opening.test(plain) && !text.includes('?')) {
    const haveValues = options.every((option) => option.text.split(' ').length <= MOST_OF_VALUE);
    return !unfocused.definite.test(plain) || !haveValues;
  }
  return unfocused.truth.test(plain) && generic.test(dropSubject(plain.split(' '), unfocused));
}

/** Takes the subject out of a prompt: `which statement about caches is true` becomes `which statement is true`. */
function dropSubject(words: readonly string[], {about, verb}: UnfocusedWords): string {
  const start = words.findIndex((word, index) => about.test(`${word} ${words[index + 1] ?? ''}`));
  if (start < 0) return words.join(' ');
  const behind = words.slice(start + 1);
  const found = behind.findIndex((word) => verb.test(word));
  const length = found < 0 ? behind.length : found;
  if (length === 0 || length > MOST_OF_SUBJECT) return words.join(' ');
  return [...words.slice(0, start), ...behind.slice(length)].join(' ');
}

function hasNode(prompt: Nodes, takes: (node: Nodes) => boolean): boolean {
  return walk(prompt, (node) => (takes(node) ? 'stop' : undefined)) === 'stop';
}
