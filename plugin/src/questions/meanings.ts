import type {Question} from '../model.js';
import {choiceMeaning} from './choice/meaning.js';
import {fieldsMeaning, matchMeaning} from './fields/meaning.js';
import type {Meaning, ReadSlotText} from './meaning.js';
import {orderMeaning} from './order/meaning.js';
import {recallMeaning} from './recall/meaning.js';
import type {QuestionBody, QuestionType} from './types.js';

const MEANINGS = {
  choice: choiceMeaning,
  blanks: fieldsMeaning,
  match: matchMeaning,
  order: orderMeaning,
  lines: orderMeaning,
  output: fieldsMeaning,
  recall: recallMeaning,
} satisfies {[T in QuestionType]: Meaning<QuestionBody[T]>};

/** What a question is about beside its prompt. */
export interface QuestionMeaning {
  parts: string[];
  key: string[];
  texts: string[];
}

/** Describes what a question is about beside its prompt; `read` gives its texts. */
export function describeMeaning({type, body}: Question, read: ReadSlotText): QuestionMeaning {
  const meaning: Meaning<QuestionBody[QuestionType]> = MEANINGS[type];
  return {
    parts: meaning.listParts(body),
    key: meaning.describeKey(body, read),
    texts: meaning.listTexts(body, read),
  };
}
