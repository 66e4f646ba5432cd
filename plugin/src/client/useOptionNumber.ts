import {useSyncExternalStore} from 'react';

import type {Question, Quiz} from '../model.js';
import {orderOptions, seedOptions} from './shuffle.js';
import {openStore} from './storage.js';
import {NOTHING} from './useQuiz.js';

/** The place of an option among those of its question, in the order that the reader sees, from 1. */
export function useOptionNumber(quiz: Quiz, questionId: string, optionId: string): number {
  const store = openStore(quiz.source);
  const records = useSyncExternalStore(store.subscribe, store.get, () => NOTHING);
  const question = quiz.questions.find(({id}) => id === questionId) as Question<'choice'>;
  const options = orderOptions(question, seedOptions(quiz, question, records));
  return options.findIndex(({id}) => id === optionId) + 1;
}
