import type {ComponentType} from 'react';
import type {Slots} from '../client/slots.js';
import type {Json, Question} from '../model.js';
import ChoiceView, {ChoiceKey} from './choice/View.js';
import type {QuestionResponse, QuestionType} from './index.js';

/** What a view of one type is given. It renders the group of controls, and what is read before it. */
export interface ViewProps<T extends QuestionType = QuestionType> {
  question: Question<T>;
  /** What the reader gave so far. */
  response: QuestionResponse[T] | undefined;
  slots: Slots;
  /** The question's DOM id, unique on the page. The prompt's is `<anchor>.prompt`. */
  anchor: string;
  /** Order of what is shuffled; absent when it stays as written. */
  seed: string | undefined;
  /** DOM id of the message that says what is missing. */
  error: string | undefined;
  isLive: boolean;
  isChecked: boolean;
  isRevealed: boolean;
  isExpanded: boolean;
  /** Whether feedback may be in the page before it is due, for readers without JavaScript. */
  isOpen: boolean;
  onRespond: (response: Json | undefined) => void;
  /** The reader looks at a verdict that was restored. */
  onExpand: () => void;
}

/** What the key of one type is given: enough to say it in words. */
export interface KeyProps<T extends QuestionType = QuestionType> {
  question: Question<T>;
  seed: string | undefined;
}

/** The parts of one type that are shown. */
export interface View<T extends QuestionType = QuestionType> {
  Controls: ComponentType<ViewProps<T>>;
  Key: ComponentType<KeyProps<T>>;
}

/** The views of each question type. */
export const views = {
  choice: {Controls: ChoiceView, Key: ChoiceKey},
} satisfies {[T in QuestionType]: View<T>};

/** The view of a question, for a body and a response that are opaque to the caller. */
export function viewOf({type}: Question): View {
  return views[type];
}
