import type {Question, Quiz} from '../model.js';
import {listOptions, maxOf, scoreResponse} from '../questions/graders.js';
import type {QuizEventDetail, QuizEventName} from './events.js';
import {entryOf, isChecked} from './records.js';
import type {Records} from './records.js';
import {judge} from './score.js';

/** Tells whoever listens about some questions of a quiz; the widget itself sends nothing anywhere. */
export function report(
  target: EventTarget,
  name: QuizEventName,
  quiz: Quiz,
  questions: readonly Question[],
  records: Records,
  picked: Record<string, number>,
): void {
  const now = Date.now();
  let points = 0;
  const detail: QuizEventDetail = {
    version: 1,
    page: window.location.pathname,
    source: quiz.source,
    quiz: quiz.id,
    outcome: 'wrong',
    score: 0,
    max: 0,
    attempt: 0,
    hints: 0,
    shown: false,
    selfGraded: false,
    ms: 0,
  };
  for (const question of questions) {
    const {id, type, fingerprint} = question;
    const entry = entryOf(quiz, question, records);
    const {r, s = 0, n = 0, h = 0, x} = entry;
    const score = isChecked(entry) ? scoreResponse(question, r) : s;
    const max = maxOf(question);
    points += score;
    detail.score += score * max;
    detail.max += max;
    detail.hints += h;
    detail.attempt = Math.max(detail.attempt, n);
    detail.shown ||= !!x;
    detail.ms = Math.max(detail.ms, now - (picked[id] ?? now));
    if (questions.length === 1 && !name.endsWith('completed')) {
      const optionIds = listOptions(question, r);
      Object.assign(detail, {question: id, type, fingerprint, optionIds});
    }
  }
  // Thirds do not add up in binary.
  detail.score = Number(detail.score.toFixed(6));
  detail.selfGraded = !detail.max;
  detail.outcome = judge(points, questions.length);
  target.dispatchEvent(new CustomEvent(name, {bubbles: true, detail}));
}
