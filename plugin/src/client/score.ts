import type {Outcome, Question, Quiz} from '../model.js';
import {maxOf, scoreResponse} from '../questions/graders.js';
import {entryOf, isChecked} from './records.js';
import type {Records} from './records.js';
import {hasAttempts, isCompleted, isShown} from './reducer.js';

/** How far a reader has come with the questions that a quiz asks. */
export interface Tally {
  /** Of the questions checked so far. */
  score: number;
  max: number;
  /** Number of completed questions. */
  completed: number;
  /** Ids of the questions without a verdict. */
  open: string[];
  /** Ids of those that were not even answered. */
  empty: string[];
  /** Ids of the questions that were not right and may be tried again. */
  missed: string[];
  /** By id, how the questions ended that were checked: by their last check that counted. */
  endings: Record<string, Ending>;
}

/** How a question ended: with a verdict, with its answer, for which the reader asked, or submitted with no response. */
export type Ending = Outcome | 'shown' | 'none';

/** The verdict on a score. */
export function judge(score: number, max: number): Outcome {
  return score >= max ? 'right' : score > 0 ? 'partly' : 'wrong';
}

/** Adds up what was stored of some questions. */
export function addUp(quiz: Quiz, questions: readonly Question[], records: Records): Tally {
  const tally: Tally = {
    score: 0,
    max: 0,
    completed: 0,
    open: [],
    empty: [],
    missed: [],
    endings: {},
  };
  for (const question of questions) {
    const entry = entryOf(quiz, question, records);
    const {s, r, l, c} = entry;
    if (s !== undefined) {
      tally.score += s;
      tally.max += maxOf(question);
    }
    if (isCompleted(quiz, entry)) tally.completed += 1;
    else tally.empty.push(question.id);
    if (c !== undefined && s !== undefined) {
      const counted = maxOf(question) ? s : scoreResponse(question, l ?? r);
      tally.endings[question.id] = isShown(quiz, question, entry)
        ? 'shown'
        : r === null || l === null
          ? 'none'
          : judge(counted, 1);
    }
    if (!isChecked(entry)) tally.open.push(question.id);
    else if (hasAttempts(quiz, entry) && scoreResponse(question, r) < 1) {
      tally.missed.push(question.id);
    }
  }
  return tally;
}
