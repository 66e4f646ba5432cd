import {hashPrompt} from '../follow/hashPrompt.js';
import type {Quiz} from '../model.js';
import {readText} from './readText.js';
import {asObject, keyOf} from './records.js';
import type {Records} from './records.js';
import type {ShownQuiz} from './shownQuiz.js';
import {holdsRecords, openStore} from './storage.js';

const shown = new Set<ShownQuiz>();

/** A quiz whose questions know their prompts, so that what was saved of another question is not taken for their own. */
export function addPrompts(quiz: Quiz, slots: ShownQuiz['slots']): Quiz {
  return {
    ...quiz,
    questions: quiz.questions.map((question) => {
      const {prompt, fields} = slots[`${question.id}/`] ?? {};
      return {...question, prompt: hashPrompt(question.type, readText([prompt, fields]))};
    }),
  };
}

/** What the questions of a quiz lack: a record, or in it that by which they can be found again. */
export function listUnknown({quiz}: Pick<ShownQuiz, 'quiz'>, records: Records): string {
  const isUnknown = (question: Quiz['questions'][number]) => {
    const {f = question.fingerprint, i} = asObject(records.q[keyOf(quiz, question, records)]);
    return f === question.fingerprint && i ? '' : `${question.id}${f as string} `;
  };
  return quiz.questions.map(isUnknown).join('');
}

/** Notes that the page shows a quiz, and has looked for what it lacks if anything is saved. Returns what undoes the first. */
export function showQuiz(quiz: ShownQuiz, unknown: string, records: Records): () => void {
  shown.add(quiz);
  if (unknown && (Object.keys(records.q)[0] ?? holdsRecords())) {
    void import(/* webpackChunkName: "quiz-follow" */ '../follow/browser/followSource.js').then(
      ({followSource}) => {
        const {source} = quiz.quiz;
        const quizzes = [...shown].filter((each) => each.quiz.source === source);
        return followSource(source, quizzes, openStore(source));
      },
    );
  }
  return () => shown.delete(quiz);
}
