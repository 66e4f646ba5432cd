/** What theme components, ejected ones included, and scripts of a site may use. */

export {emit} from './events.js';
export type {QuizEventDetail, QuizEventName} from './events.js';
export {nameOutcome, useScoreMessage} from './messages.js';
export type {Entry, Records} from './records.js';
export {reduce} from './reducer.js';
export type {Moment, QuizEvent} from './reducer.js';
export type {Tally} from './score.js';
export type {Slots} from './slots.js';
export {useQuestion} from './useQuestion.js';
export type {QuestionState} from './useQuestion.js';
export {useQuiz} from './useQuiz.js';
export type {Act} from './useQuiz.js';
export {viewOf} from '../questions/views.js';
export type {ViewProps, KeyProps, View} from '../questions/views.js';
export type {Attributes, Grade, Json, Notice, Outcome, Question, Quiz} from '../model.js';
