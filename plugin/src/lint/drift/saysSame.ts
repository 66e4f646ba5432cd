import {foldWords} from '../../evidence/fold.js';
import {isSlip} from '../../follow/isSlip.js';
import {listMeanings} from './meanings.js';
import type {Statement} from './statements.js';

/** Into how many sentences an author may have cut one. */
const MOST_PIECES = 3;

/** Sentences of fewer words may say the opposite when their halves change places: `client, server`. */
const TURNED = 5;

/**
 * Whether a section still says what it said: in one of its statements, or in some that follow each other in one block. So a
 * sentence may move, and be cut in two.
 */
export function stillSays(statements: readonly Statement[], before: string): boolean {
  const wanted = listMeanings(before);
  // As `});` in code.
  if (wanted.length === 0)
    return statements.some(({text}) => foldWords(text) === foldWords(before));
  const joined = dropJoints(wanted);
  return statements.some((first, index) => {
    if (isSame(listMeanings(first.text), wanted)) return true;
    let run = listMeanings(first.text);
    for (const next of statements.slice(index + 1, index + MOST_PIECES)) {
      if (next.block !== first.block) return false;
      run = [...run, 'and', ...listMeanings(next.text)];
      if (isSame(dropJoints(run), joined)) return true;
    }
    return false;
  });
}

/**
 * Leaves out what does no more than join sentences into one: `It stops, and it waits`, `It stops and waits` and
 * `It stops. It waits` become the same words.
 */
function dropJoints(words: readonly string[]): string[] {
  return words.filter(
    (word, index) => word !== 'and' && !(words[index - 1] === 'and' && /^(?:it|they)$/.test(word)),
  );
}

/** The statement that shares most words with another one, at least half of them; nothing where none does. */
export function findLikest(statements: readonly Statement[], before: string): string | undefined {
  const wanted = new Set(listMeanings(before));
  let most = 0.5;
  let likest: string | undefined;
  for (const {text} of statements) {
    const words = new Set(listMeanings(text));
    const shared = [...words].filter((word) => wanted.has(word)).length;
    const likeness = (2 * shared) / (words.size + wanted.size);
    if (likeness < most || (likest !== undefined && likeness === most)) continue;
    most = likeness;
    likest = text;
  }
  return likest;
}

/**
 * Whether two texts have the same words, of which some may be misspelt. Their halves may have changed places:
 * `If a user speaks, the server stops` is `The server stops if a user speaks`.
 */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const turns = one.length < TURNED ? 1 : one.length;
  for (let turn = 0; turn < turns; turn += 1) {
    if (one.every((word, index) => isSameWord(word, other[(index + turn) % other.length] ?? ''))) {
      return true;
    }
  }
  return false;
}

/** Misspelt words begin like the words that were meant: `relaible`. What begins otherwise is another word: `sync`, `async`. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return (
    WORD.test(one) && WORD.test(other) && other.startsWith(one.charAt(0)) && isSlip(one, other)
  );
}

/** No number, and no name of a program: these have capitals, digits or marks in them. */
const WORD = /^\p{Ll}+$/u;
