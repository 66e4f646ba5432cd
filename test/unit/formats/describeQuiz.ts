import type {Nodes, Table} from 'mdast';

import type {AuthoredQuiz} from '../../../plugin/src/import/authored.js';
import type {QuestionBody} from '../../../plugin/src/questions/types.js';
import {canonicalize} from '../../../plugin/src/mdast/canonical.js';
import type {IdentifiedQuestion} from '../../../plugin/src/page/quiz.js';
import type {PageQuiz} from '../../../plugin/src/page/readPage.js';
import {canonicalizeInline} from './canonicalizeInline.js';
import {describeInteraction} from './describeInteraction.js';

/** What an authored quiz says, in the terms in which a read one can be told from another. */
export function describeAuthored(quiz: AuthoredQuiz): unknown {
  const {title = [], introduction = [], questions} = quiz;
  return {
    id: quiz.id,
    attributes: quiz.attributes ?? {},
    title: canonicalize(title),
    introduction: canonicalize(introduction),
    questions: questions.map((question) => ({
      id: question.id,
      type: question.type,
      prompt: canonicalize(question.prompt),
      hints: (question.hints ?? []).map((hint) => canonicalize(hint)),
      explanation: canonicalize(question.explanation ?? []),
      review: question.review === 'none' ? '' : (question.review ?? ''),
      because: question.because,
      interaction: describeInteraction(question),
    })),
  };
}

/** What a read quiz says, in the same terms. */
export function describeRead({parsed}: PageQuiz): unknown {
  const slot = (name: string): Nodes[] =>
    parsed.slots.find((each) => each.name === name)?.children ?? [];
  return {
    id: parsed.id,
    attributes: parsed.attributes,
    title: canonicalize(parsed.title),
    introduction: canonicalize(slot('introduction')),
    questions: parsed.questions.map((read) => describeQuestion(read)),
  };
}

function describeQuestion({
  id,
  type,
  prompt,
  slots,
  question,
  evidence,
}: IdentifiedQuestion): unknown {
  const slot = (name: string): Nodes[] => slots.find((each) => each.name === name)?.children ?? [];
  const hints = slots.filter(({name}) => name.startsWith('hint/'));
  const [link] = slot('review');
  const contents = (ids: readonly string[]): string[] =>
    ids.map((each) => canonicalizeInline(slot(each)));
  const describe = (): unknown => {
    switch (type) {
      case 'choice': {
        const {multiple, options} = question.body as QuestionBody['choice'];
        return {
          multiple: multiple ?? false,
          options: options.map((option) => ({
            content: canonicalizeInline(slot(option.id)),
            feedback: canonicalize(slot(`${option.id}/feedback`)),
            correct: option.correct ?? false,
            pin: option.pin ?? false,
          })),
        };
      }
      case 'match': {
        const {fields} = question.body as QuestionBody['match'];
        const table = slot('fields')[0] as Table;
        const [columns, ...rows] = table.children.map(({children}) =>
          children.map((cell) => cell.children),
        );
        return {
          columns: columns?.map((cell) => canonicalize(cell)),
          pairs: rows.map(([left = [], right = []]) => [
            canonicalize(left),
            fields[indexOf(right[0])]?.keys[0],
          ]),
          choices: [...new Set(fields.flatMap(({choices = []}) => choices))].sort(),
        };
      }
      case 'order':
      case 'lines': {
        const {items, key} = question.body as QuestionBody['order'];
        return {
          key: contents(key),
          wrong: contents(items.filter((item) => !key.includes(item))).sort(),
        };
      }
      case 'blanks':
      case 'output': {
        const {fields} = question.body as QuestionBody['blanks'];
        return {
          keys: fields.map(({keys}) => keys),
          choices: fields.map(({choices = []}) => [...choices].sort()),
          text: canonicalize(slot('fields')),
        };
      }
      case 'recall':
        return {};
    }
  };
  return {
    id,
    type,
    prompt: canonicalize(prompt),
    hints: hints.map(({children}) => canonicalize(children)),
    explanation: canonicalize(slot('explanation')),
    review: link?.type === 'link' ? link.url : '',
    because: evidence?.words,
    interaction: describe(),
  };
}

function indexOf(node: Nodes | undefined): number {
  const attributes = node?.type === 'mdxJsxTextElement' ? node.attributes : [];
  const index = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'index');
  const value = index?.value;
  return Number(typeof value === 'object' ? value?.value : value);
}
