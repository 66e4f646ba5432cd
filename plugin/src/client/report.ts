import type {Question, Quiz} from '../model.js';
import {gradeResponse, graderOf, readResponse} from '../questions/graders.js';
import {emit} from './events.js';
import {keyOf, readEntry} from './records.js';
import type {Records} from './records.js';
import type {QuizEvent} from './reducer.js';
import {addUp, judge} from './score.js';

/** What happened, and where. */
export interface Change {
  quiz: Quiz;
  /** The questions that the quiz asks. */
  asked: readonly Question[];
  event: QuizEvent;
  before: Records;
  after: Records;
  /** When the reader first picked something, by question; kept up to date here. */
  picked: Map<string, number>;
}

/** Emits what an event of the reader's changed, to be called once it shows. */
export function report(target: EventTarget, change: Change): void {
  const {quiz, asked, event, before, after, picked} = change;
  const {type, ids} = event;
  if (type === 'respond') {
    for (const id of ids) if (!picked.has(id)) picked.set(id, Date.now());
  } else if (type === 'reset') {
    const isWhole = ids.length === quiz.questions.length;
    emit(target, 'docusaurus-quiz:reset', quiz, isWhole ? {} : {question: ids[0] ?? ''});
  } else if (type === 'check') {
    for (const question of asked) {
      const {id} = question;
      const raw = after.q[keyOf(quiz, question)];
      if (raw === before.q[keyOf(quiz, question)]) continue;
      const ms = Date.now() - (picked.get(id) ?? Date.now());
      picked.delete(id);
      emit(target, 'docusaurus-quiz:answered', quiz, {...describe(question, raw), ms});
    }
    const isDone = (records: Records) =>
      asked.every((each) => readEntry(records.q[keyOf(quiz, each)], each).c !== undefined);
    if (isDone(after) && !isDone(before)) {
      const {score, max} = addUp(quiz, asked, after);
      emit(target, 'docusaurus-quiz:completed', quiz, {outcome: judge({score, max}), score, max});
    }
  }
}

function describe(question: Question, raw: unknown) {
  const {r, n = 0, h = 0, x} = readEntry(raw, question);
  const {id, type, fingerprint} = question;
  const response = readResponse(question, r);
  const grade = gradeResponse(question, r);
  return {
    question: id,
    type,
    fingerprint,
    ...grade,
    outcome: judge(grade),
    attempt: n,
    hints: h,
    shown: !!x,
    selfGraded: false,
    optionIds: (response && graderOf(question).listOptions?.(response)) ?? [],
  };
}
