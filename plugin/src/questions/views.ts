import type {QuestionType} from './types.js';
import type {View} from './view.js';

/** The views of the types that the page has loaded; `views[question.type]` where the body is opaque. */
export const views = {} as Record<QuestionType, View>;
