import type {ChoiceBody, ChoiceResponse} from './choice/model.js';

/** The body of each question type. One line a type; the registries of parsers, graders and views must match it. */
export interface QuestionBody {
  choice: ChoiceBody;
}

/** What the reader gave, by type. JSON, because it is stored. */
export interface QuestionResponse {
  choice: ChoiceResponse;
}

export type QuestionType = keyof QuestionBody;
