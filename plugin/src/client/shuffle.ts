import type {Question, Quiz} from '../model.js';
import {keyOf, readCount} from './records.js';
import type {Records} from './records.js';

/** Puts items in an order that depends on the seed alone; pinned ones keep their place. */
export function shuffle<T>(
  items: readonly T[],
  seed: string,
  isPinned: (item: T) => boolean = () => false,
): T[] {
  const shuffled = [...items];
  const places = [...items.keys()].filter((index) => !isPinned(items[index] as T));
  const random = createRandom(seed);
  for (let last = places.length - 1; last > 0; last -= 1) {
    const from = places[last] as number;
    const to = places[Math.floor(random() * (last + 1))] as number;
    [shuffled[from], shuffled[to]] = [shuffled[to] as T, shuffled[from] as T];
  }
  return shuffled;
}

/** The questions that a quiz asks, in the order in which it asks them. */
export function arrange({questions, attributes}: Quiz, seed: number | undefined): Question[] {
  if (seed === undefined) return questions;
  const {pick = 0, shuffle: what} = attributes;
  const shuffled = shuffle(questions, String(seed));
  const drawn = pick ? shuffled.slice(0, pick) : shuffled;
  return what === 'questions' || what === 'all'
    ? drawn
    : questions.filter((question) => drawn.includes(question));
}

/** The seed of a quiz: the build's, until a reset brings another. */
export function seedOf({id, seed}: Quiz, {o}: Records): number | undefined {
  return seed === undefined ? undefined : (readCount(o[id]) ?? seed);
}

/** The seed of what is shuffled in a question; absent when it stays as written. */
export function seedOptions(quiz: Quiz, question: Question, records: Records): string | undefined {
  const {shuffle: what} = quiz.attributes;
  const seed = seedOf(quiz, records);
  if (seed === undefined || (what !== 'options' && what !== 'all')) return undefined;
  return [seed, question.id, readCount(records.o[keyOf(quiz, question)])].join();
}

/** Numbers in [0, 1) that depend on the seed alone: FNV-1a starts mulberry32. */
function createRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
