import type {Question, Quiz} from '../model.js';
import {listOptions, maxOf, scoreResponse} from '../questions/graders.js';
import type {QuizEventDetail, QuizEventName} from '../client/events.js';
import {entryOf, FINGERPRINT, isChecked} from '../client/records.js';
import type {Records} from '../client/records.js';
import {judge} from '../client/score.js';

/** Tells whoever listens about some questions of a quiz; the widget itself sends nothing anywhere. Pages load it with what shows once something was answered. */
export function report(
  target: EventTarget,
  name: QuizEventName,
  quiz: Quiz,
  questions: readonly Question[],
  records: Records,
  picked: Record<string, number>,
): void {
  let points = 0;
  let score = 0;
  let max = 0;
  let attempt = 0;
  let hints = 0;
  let shown = false;
  let ms = 0;
  let single: Partial<QuizEventDetail> = {};
  for (const question of questions) {
    const {id, type} = question;
    const fingerprint = question.fingerprint.slice(0, FINGERPRINT);
    const entry = entryOf(quiz, question, records);
    const {r, s = 0, n = 0, h = 0, x} = entry;
    const share = isChecked(entry) ? scoreResponse(question, r) : s;
    points += share;
    score += share * maxOf(question);
    max += maxOf(question);
    attempt = Math.max(attempt, n);
    hints += h;
    shown ||= !!x;
    ms = Math.max(ms, Date.now() - (picked[id] ?? Infinity));
    if (questions.length < 2)
      single = {question: id, type, fingerprint, optionIds: listOptions(question, r)};
  }
  const detail: QuizEventDetail = {
    version: 1,
    page: location.pathname,
    source: quiz.source,
    quiz: quiz.id,
    outcome: judge(points, questions.length),
    // Thirds do not add up in binary.
    score: Number(score.toFixed(6)),
    max,
    attempt,
    hints,
    shown,
    selfGraded: !max,
    ms,
    ...single,
  };
  target.dispatchEvent(new CustomEvent(name, {bubbles: true, detail}));
}
