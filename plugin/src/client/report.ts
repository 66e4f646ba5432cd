import type {Question, Quiz} from '../model.js';
import {graders, readResponse, scoreResponse} from '../questions/graders.js';
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
  const detail: QuizEventDetail = {
    version: 1,
    page: window.location.pathname,
    source: quiz.source,
    quiz: quiz.id,
    outcome: 'wrong',
    score: 0,
    max: questions.length,
    attempt: 0,
    hints: 0,
    shown: false,
    selfGraded: false,
    ms: 0,
  };
  for (const question of questions) {
    const {id, type, fingerprint} = question;
    const entry = entryOf(quiz, question, records);
    const {r, s = 0, n = 0, x} = entry;
    const response = readResponse(question, r);
    detail.score += isChecked(entry) ? scoreResponse(question, r) : s;
    detail.attempt = Math.max(detail.attempt, n);
    detail.shown ||= !!x;
    detail.ms = Math.max(detail.ms, Date.now() - (picked[id] ?? Date.now()));
    if (questions.length === 1 && name !== 'docusaurus-quiz:completed') {
      const optionIds = response ? graders[type].listOptions(response) : [];
      Object.assign(detail, {question: id, type, fingerprint, optionIds});
    }
  }
  detail.outcome = judge(detail.score, detail.max);
  target.dispatchEvent(new CustomEvent(name, {bubbles: true, detail}));
}
