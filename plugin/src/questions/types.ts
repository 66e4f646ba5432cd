import type {ChoiceBody, ChoiceResponse} from './choice/model.js';
import type {FieldsBody, FieldsResponse} from './fields/model.js';
import type {OrderBody, OrderResponse} from './order/model.js';
import type {RecallBody, RecallResponse} from './recall/model.js';

/** The body of each question type. One line a type; the registries of parsers, graders and views must match it. */
export interface QuestionBody {
  choice: ChoiceBody;
  blanks: FieldsBody;
  match: FieldsBody;
  order: OrderBody;
  lines: OrderBody;
  output: FieldsBody;
  recall: RecallBody;
}

/** What the reader gave, by type. JSON, because it is stored. */
export interface QuestionResponse {
  choice: ChoiceResponse;
  blanks: FieldsResponse;
  match: FieldsResponse;
  order: OrderResponse;
  lines: OrderResponse;
  output: FieldsResponse;
  recall: RecallResponse;
}

/**
 * Why a response, or what one of its fields holds, cannot be graded: it is empty, no option was chosen, it is no number, or
 * nothing was moved.
 */
export type InputError = 'empty' | 'choice' | 'number' | 'order';

export type QuestionType = keyof QuestionBody;
