import type {Meaning} from '../meaning.js';
import type {RecallBody} from './model.js';

/** Readers judge themselves, so there is no key that could change. */
export const recallMeaning: Meaning<RecallBody> = {
  listParts: () => [],
  describeKey: () => [],
  listTexts: () => [],
};
