import type {Nodes, Table} from 'mdast';

import {PLAIN} from '../../../plugin/src/formats/blank.js';
import type {
  AuthoredKey,
  AuthoredQuestion,
  AuthoredQuiz,
} from '../../../plugin/src/formats/model.js';
import type {QuestionBody} from '../../../plugin/src/questions/index.js';
import {readRange} from '../../../plugin/src/questions/blanks/range.js';
import {buildField} from '../../../plugin/src/questions/fields/emit.js';
import {normalizeOutput, normalizeText} from '../../../plugin/src/questions/fields/grade.js';
import type {FieldKey} from '../../../plugin/src/questions/fields/model.js';
import {canonicalize} from '../../../plugin/src/remark/canonical.js';
import type {IdentifiedQuestion} from '../../../plugin/src/remark/quiz.js';
import type {PageQuiz} from '../../../plugin/src/remark/readPage.js';
import {toPlainText} from '../../../plugin/src/remark/plainText.js';

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

function describeQuestion({id, type, prompt, slots, question}: IdentifiedQuestion): unknown {
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
    interaction: describe(),
  };
}

function describeInteraction(question: AuthoredQuestion): unknown {
  switch (question.type) {
    case 'choice':
      return {
        multiple: question.multiple ?? false,
        options: question.options.map(({content, correct = false, pin = false, feedback = []}) => ({
          content: canonicalizeInline(content),
          feedback: canonicalize(feedback),
          correct,
          pin,
        })),
      };
    case 'match': {
      const choices = [...question.pairs.map(([, right]) => right), ...(question.wrong ?? [])];
      return {
        columns: question.columns.map((cell) => canonicalize(cell)),
        pairs: question.pairs.map(([left, right]) => [
          canonicalize(left),
          normalizeText(toPlainText(right)),
        ]),
        choices: [...new Set(choices.map((right) => toPlainText(right)))].sort(),
      };
    }
    case 'order':
      return {key: question.items.map((item) => canonicalizeInline(item)), wrong: []};
    case 'lines': {
      const cut = (code = ''): string[] =>
        code
          .split(question.by === 'block' ? /\n\s*\n/ : '\n')
          .filter((line) => line.trim())
          .map((value) =>
            canonicalizeInline([
              {type: 'code', lang: question.lang ?? 'text', value: value.trimEnd()},
            ]),
          );
      return {key: cut(question.code), wrong: cut(question.wrong).sort()};
    }
    case 'blanks': {
      const keys: FieldKey[][] = [];
      const choices: string[][] = [];
      const fill = (node: Nodes): Nodes => {
        if (node.type === 'blank') {
          const {wrong = []} = node;
          keys.push(
            node.keys.map((key) =>
              wrong.length > 0 && 'text' in key ? normalizeText(key.text) : toFieldKey(key),
            ),
          );
          choices.push(
            wrong.length > 0
              ? [...node.keys.map((key) => ('text' in key ? key.text : '')), ...wrong].sort()
              : [],
          );
          return buildField(keys.length - 1, 'text');
        }
        return 'children' in node ? ({...node, children: node.children.map(fill)} as Nodes) : node;
      };
      const text = canonicalize(question.blocks.map((block) => fill(block)));
      return {keys, choices, text};
    }
    case 'output':
      return {
        keys: [[{output: normalizeOutput(question.output)}]],
        choices: [[]],
        text: canonicalize([buildField(0, 'flow')]),
      };
    case 'recall':
      return {};
  }
}

function toFieldKey(key: AuthoredKey): FieldKey {
  if ('code' in key) return {code: key.code.trim()};
  if ('pattern' in key) return {pattern: key.pattern, flags: key.flags ?? ''};
  if ('text' in key && key.text === '|') return {code: key.text};
  // A plain number is one, whatever it was meant as.
  const number = 'number' in key ? key.number : PLAIN.test(key.text) ? key.text : '';
  return readRange(number) ?? ('text' in key ? normalizeText(key.text) : number);
}

/** A single paragraph and its inline content are the same. */
function canonicalizeInline(nodes: readonly Nodes[]): string {
  const [first] = nodes;
  return canonicalize(first?.type === 'paragraph' && nodes.length === 1 ? first.children : nodes);
}

function indexOf(node: Nodes | undefined): number {
  const attributes = node?.type === 'mdxJsxTextElement' ? node.attributes : [];
  const index = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'index');
  const value = index?.value;
  return Number(typeof value === 'object' ? value?.value : value);
}
