import {blanksParser} from './blanks/parse.js';
import {choiceParser} from './choice/parse.js';
import type {QuestionParser} from './contract.js';
import {linesParser} from './lines/parse.js';
import {matchParser} from './match/parse.js';
import {orderParser} from './order/parse.js';
import {outputParser} from './output/parse.js';
import {recallParser} from './recall/parse.js';
import type {QuestionType} from './types.js';

/** What is declared comes before what is inferred. */
export const PARSERS: {[T in QuestionType]: QuestionParser<T>} = {
  match: matchParser,
  order: orderParser,
  lines: linesParser,
  output: outputParser,
  recall: recallParser,
  choice: choiceParser,
  blanks: blanksParser,
};
