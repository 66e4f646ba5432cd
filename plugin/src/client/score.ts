import type {Grade, Outcome, Question, Quiz} from '../model.js';
import {gradeResponse} from '../questions/graders.js';
import {isChecked, keyOf, readEntry} from './records.js';
import type {Records} from './records.js';
import {hasAttempts, isEnd} from './reducer.js';

/** How far a reader has come with the questions that a quiz asks. */
export interface Tally extends Grade {
  /** Completed questions. */
  completed: number;
  /** Ids of the questions without a verdict. */
  open: string[];
  /** Ids of the questions whose verdict is not "right" and that may be tried again. */
  missed: string[];
  /** Whether there is anything to reset. */
  isTouched: boolean;
}

/** The verdict on a grade. */
export function judge({score, max}: Grade): Outcome {
  return score >= max ? 'right' : score > 0 ? 'partly' : 'wrong';
}

/** Adds up what was stored of some questions. Score and highest score are those of the questions checked so far. */
export function addUp(quiz: Quiz, questions: readonly Question[], records: Records): Tally {
  const tally: Tally = {score: 0, max: 0, completed: 0, open: [], missed: [], isTouched: false};
  for (const question of questions) {
    const entry = readEntry(records.q[keyOf(quiz, question)], question);
    const {s, m, r, c} = entry;
    if (s !== undefined && m !== undefined) {
      tally.score += s;
      tally.max += m;
    }
    if (c !== undefined || (isEnd(quiz) && r !== undefined)) {
      tally.completed += 1;
    }
    if (r !== undefined || c !== undefined) tally.isTouched = true;
    if (!isChecked(entry)) tally.open.push(question.id);
    else if (hasAttempts(quiz, entry) && judge(gradeResponse(question, r)) !== 'right') {
      tally.missed.push(question.id);
    }
  }
  return tally;
}
