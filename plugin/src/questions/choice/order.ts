import {shuffle} from '../../client/shuffle.js';
import type {ChoiceBody, ChoiceOption} from './model.js';

/** The options as they are shown. */
export function orderOptions({options}: ChoiceBody, seed: string | undefined): ChoiceOption[] {
  return seed === undefined ? options : shuffle(options, seed, ({pin}) => pin ?? false);
}
