import type {Question, Quiz} from '../model.js';
import {asCount, asObject, entryOf} from './records.js';
import type {Records} from './records.js';

/** Puts items in an order that depends on the seed alone; pinned ones keep their place. */
export function shuffle<T extends object>(items: readonly T[], seed: number): T[] {
  const rankOf = (item: T) => rank(seed, items.indexOf(item));
  const free = items.filter((item) => !('pin' in item)).sort((a, b) => rankOf(a) - rankOf(b));
  return items.map((item) => ('pin' in item ? item : (free.shift() ?? item)));
}

/** The options of a question in the order of a seed; without one, as they are written. */
export function orderOptions(
  {body: {options}}: Question<'choice'>,
  seed: number | undefined,
): Question<'choice'>['body']['options'] {
  return seed === undefined ? options : shuffle(options, seed);
}

/** The questions that a quiz asks, in the order in which it asks them. */
export function drawQuestions(quiz: Quiz, records: Records): Question[] {
  const {questions} = quiz;
  const seed = seedOf(quiz, records);
  if (seed === undefined) return questions;
  const drawn = shuffle(questions, seed).slice(0, quiz.attributes.pick);
  return mixes(quiz, 'questions') ? drawn : questions.filter((each) => drawn.includes(each));
}

/** The first seed from a time on by which the quiz asks something else, or in another order, than it did; of a few. */
export function reseed(quiz: Quiz, records: Records, time: number): number {
  const shown = drawQuestions(quiz, records);
  const isShown = (each: Question, place: number) => each === shown[place];
  let seed = time;
  while (seed < time + 9 && drawQuestions(quiz, {q: {[quiz.id]: {t: seed}}}).every(isShown))
    seed += 1;
  return seed;
}

/** The seed of what is shuffled in a question; absent when it stays as written. */
export function seedOptions(quiz: Quiz, question: Question, records: Records): number | undefined {
  if (!mixes(quiz, 'options')) return undefined;
  const seed = entryOf(quiz, question, records).o ?? seedOf(quiz, records);
  return rank(seed ?? 0, quiz.questions.indexOf(question));
}

function seedOf({id, seed}: Quiz, {q}: Records): number | undefined {
  return seed === undefined ? seed : (asCount(asObject(q[id]).t) ?? seed);
}

function mixes({attributes: {shuffle: what}}: Quiz, part: 'questions' | 'options'): boolean {
  return what === part || what === 'all';
}

/** A number for each place that looks random: multiplied by the golden ratio, mixed, and multiplied again. */
export function rank(seed: number, index: number): number {
  const bits = Math.imul(seed + index, 0x9e3779b1);
  return Math.imul(bits ^ (bits >>> 13), 0x9e3779b1);
}
