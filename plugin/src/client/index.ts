/** What theme components, ejected ones included, and scripts of a site may use. */

export type {QuizEventDetail, QuizEventName} from './events.js';
export {FieldContext} from './FieldContext.js';
export {hiddenOnServer} from './hiddenOnServer.js';
export type {Entry, Records} from './records.js';
export {isEnd, reduce} from './reducer.js';
export type {QuizEvent} from './reducer.js';
export type {Ending, Tally} from './score.js';
export type {SlotNodes} from './slots.js';
export {takeFocusAlong} from './takeFocusAlong.js';
export {useOptionNumber} from './useOptionNumber.js';
export {useQuestion} from './useQuestion.js';
export type {QuestionState, QuestionView} from './useQuestion.js';
export {useQuiz} from './useQuiz.js';
export type {QuizView} from './useQuiz.js';
export type {Parts, ThemeParts} from './useParts.js';
export type {InputError} from '../questions/types.js';
export type {Act} from './reducer.js';
export type {FieldView} from './FieldContext.js';
export {views} from '../questions/views.js';
export type {Share, ViewProps} from '../questions/view.js';
export type {Attributes, Grade, Json, Outcome, Question, Quiz} from '../model.js';
