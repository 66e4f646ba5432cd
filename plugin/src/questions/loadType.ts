import {graders} from './graders.js';
import type {Grader} from './graders.js';
import type {QuestionType} from './types.js';
import {views} from './views.js';
import type {View} from './view.js';

/**
 * Gives the widget a type of question. Each page imports the modules of the types that it has (`types/choice` for a task
 * list), so that a site loads no others. A type that no page imports is none of the site's bytes.
 */
export function loadType<T extends QuestionType>(type: T, grader: Grader<T>, view: View<T>): void {
  graders[type] = grader;
  views[type] = view;
}
