import {findStem} from './stem.js';
import type {Words} from './words/words.js';

/** Shorter words are alike by accident. */
const LEAST_LETTERS = 4;

/** A word, or a part of a name such as `sendText`. */
const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+/gu;

/**
 * Lists the words of a text that say something of its subject, by their stems. Names in code are taken apart.
 *
 *     Which of these sends text?   →   send: sends, text: text
 *     `sendText`                   →   send: send, text: Text
 */
export function listContentWords(text: string, words: Words | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    const plain = word.toLowerCase();
    if (plain.length >= LEAST_LETTERS && !words?.empty?.has(plain)) {
      found.set(findStem(plain, words), word);
    }
  }
  return found;
}
