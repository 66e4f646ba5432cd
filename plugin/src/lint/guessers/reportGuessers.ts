import type {Bet} from './bet.js';
import {testBets} from './exactTest.js';
import {GUESSERS} from './guessers.js';
import {correct} from './holm.js';

/** What one guesser scores. Scores are parts of all points, from 0 to 1. */
export interface GuesserScore {
  name: string;
  /** What the guesser always takes, in words. */
  takes: string;
  /** In how many questions the guesser could guess. */
  questions: number;
  /** The points that the guesser got, of one a question. */
  points: number;
  score: number;
  /** What a reader scores who draws. */
  chance: number;
  /** At a confidence of 95 %. */
  interval: readonly [low: number, high: number];
  /** How probable chance makes a score that is as far away, corrected for the number of guessers as Holm does. */
  p: number;
  /** Which side of chance the score is on, where chance does not explain it. */
  side: 'above' | 'below' | null;
}

/** Chance explains what it brings about more often than that. */
const LEAST_P = 0.05;

/**
 * Says what readers score who know nothing of the subject, and answer by a habit. `placed` has the bets of `placeBets` for
 * each question. A guesser without questions is left out.
 */
export function reportGuessers(placed: readonly (readonly (Bet | undefined)[])[]): GuesserScore[] {
  const tested = GUESSERS.flatMap(({name, takes}, index) => {
    const bets = placed.flatMap((each) => each[index] ?? []);
    return bets.length === 0 ? [] : [{name, takes, questions: bets.length, ...testBets(bets)}];
  });
  const corrected = correct(tested.map(({p}) => p));
  return tested.map(({name, takes, questions, points, expected, interval: [low, high]}, index) => {
    const p = corrected[index] ?? 1;
    return {
      name,
      takes,
      questions,
      points,
      score: points / questions,
      chance: expected / questions,
      interval: [low / questions, high / questions],
      p,
      side: p >= LEAST_P ? null : points > expected ? 'above' : 'below',
    };
  });
}
