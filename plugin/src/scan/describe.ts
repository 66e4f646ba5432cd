import type {Nodes} from 'mdast';

import {hash} from '../mdast/hash.js';
import {toLineText} from '../mdast/lineText.js';
import {toPlainText} from '../mdast/plainText.js';
import type {IdentifiedQuestion} from '../page/quiz.js';
import type {PageQuiz} from '../page/readPage.js';
import type {QuestionParser} from '../questions/contract.js';
import {PARSERS} from '../questions/parsers.js';
import type {QuestionType} from '../questions/types.js';
import {readSlot} from '../remark/showPlain.js';
import type {FoundQuiz, IndexedQuestion} from './model.js';

/** So long that no two of a hundred thousand prompts have the same hash. */
const HASH_LENGTH = 10;

const START = {line: 1, column: 1};

/** Describes a quiz for the index. */
export function describeQuiz({quiz, attributes, parsed, node}: PageQuiz): FoundQuiz {
  const {line, column} = node.position?.start ?? START;
  const title = toPlainText(parsed.title);
  const isRevealed = attributes.reveal !== 'never';
  return {
    source: quiz.source,
    id: quiz.id,
    ...(title && {title}),
    line,
    column,
    questions: parsed.questions.map((question) => describeQuestion(question, isRevealed)),
  };
}

function describeQuestion(written: IdentifiedQuestion, isRevealed: boolean): IndexedQuestion {
  const {question, slots, place} = written;
  const read = (name: string): Nodes[] => readSlot(slots, name);
  const parser: Pick<QuestionParser<QuestionType>, 'showPlain' | 'showKey'> = PARSERS[
    question.type
  ];
  // A text with blanks may ask by itself.
  const prompt = toLineText(read('prompt')) || toLineText(parser.showPlain(question.body, read));
  const key = toLineText(parser.showKey?.(question.body, read) ?? read('key'));
  const explanation = toLineText(read('explanation'));
  const {line, column} = place?.start ?? START;
  return {
    id: question.id,
    type: question.type,
    line,
    column,
    fingerprint: question.fingerprint,
    prompt,
    promptHash: hash(prompt, HASH_LENGTH),
    ...(isRevealed && key && {key}),
    ...(isRevealed && question.because !== undefined && {because: question.because}),
    ...(isRevealed && explanation && {explanation}),
  };
}
