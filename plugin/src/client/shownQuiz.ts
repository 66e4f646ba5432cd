import type {Quiz} from '../model.js';
import type {SlotNodes} from './slots.js';

/** A quiz that the page shows, with the rich text of its questions. */
export interface ShownQuiz {
  quiz: Quiz;
  slots: Readonly<Record<string, SlotNodes>>;
}
