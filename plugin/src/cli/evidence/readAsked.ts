import type {Asked} from '../../lint/evidence/suggestWords.js';
import {toPlainText} from '../../mdast/plainText.js';
import type {IdentifiedQuestion} from '../../page/quiz.js';
import type {QuestionParser} from '../../questions/contract.js';
import {PARSERS} from '../../questions/parsers.js';
import type {QuestionType} from '../../questions/types.js';

/** What a question asks, and what is right, as plain text. */
export function readAsked({question, slots, prompt}: IdentifiedQuestion): Asked {
  const read = (name: string) =>
    toPlainText(slots.find((slot) => slot.name === name)?.children ?? []);
  const parser: Pick<QuestionParser<QuestionType>, 'listOptions'> = PARSERS[question.type];
  const {options = []} = parser.listOptions?.(question.body) ?? {};
  const keys = options.filter(({correct}) => correct).map(({id}) => read(id));
  return {
    prompt: toPlainText(prompt),
    key: keys.length > 0 ? keys.join(' ') : read('key'),
    explanation: read('explanation'),
  };
}
