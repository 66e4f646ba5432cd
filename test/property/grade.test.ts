import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {Json, Question} from '../../plugin/src/model.js';
import {
  graders,
  isCheckable,
  readResponse,
  scoreResponse,
} from '../../plugin/src/questions/graders.js';
import {PARSERS} from '../../plugin/src/questions/parsers.js';
import type {FieldKey} from '../../plugin/src/questions/fields/model.js';
import type {QuestionBody, QuestionType} from '../../plugin/src/questions/types.js';

function createQuestion<T extends QuestionType>(type: T, body: QuestionBody[T]): Question {
  return {id: 'one', fingerprint: 'one-1', type, slots: [], body};
}

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const text = fc.string({maxLength: 12}).filter((each) => each.trim() === each && each !== '');

/** A key of a field, and a response that it must accept. */
const key: fc.Arbitrary<{key: FieldKey; right: string}> = fc.oneof(
  word.map((each) => ({key: each, right: ` ${each.toUpperCase()}  `})),
  text.map((each) => ({key: {code: each}, right: each})),
  fc.integer().map((each) => ({key: [each, each] as [number, number], right: String(each)})),
  word.map((each) => ({key: {pattern: `${each}s?`, flags: 'i'}, right: `${each}S`})),
  fc.array(word, {minLength: 1, maxLength: 4}).map((lines) => ({
    key: {output: lines.join('\n')},
    right: `${lines.join(' \n')}\n\n`,
  })),
);

/** A question and a response with everything right. */
const case_ = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('blanks', 'match', 'output'),
      fc.array(key, {minLength: 1, maxLength: 5}),
    )
    .map(([type, keys]) => ({
      question: createQuestion(type, {
        fields: keys.map((each) => ({keys: [each.key], input: {'aria-label': ''}})),
      }),
      right: keys.map((each) => each.right),
    })),
  fc
    .tuple(
      fc.constantFrom('order', 'lines'),
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {minLength: 2, maxLength: 7}),
      fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
      fc.gen(),
    )
    .map(([type, contents, wrong, gen]) => {
      const ids = contents.map((content, index) => {
        const count = contents.slice(0, index).filter((each) => each === content).length;
        return count > 0 ? `${content}.${count + 1}` : content;
      });
      const all = [...ids, ...wrong];
      const items = gen(fc.shuffledSubarray, all, {minLength: all.length});
      return {question: createQuestion(type, {items, key: ids}), right: ids};
    }),
  fc
    .uniqueArray(word, {minLength: 2, maxLength: 6})
    .chain((ids) => fc.tuple(fc.constant(ids), fc.subarray(ids, {minLength: 1})))
    .map(([ids, correct]) => ({
      question: createQuestion('choice', {
        ...(correct.length > 1 && {multiple: true as const}),
        options: ids.map((id) => ({id, ...(correct.includes(id) && {correct: true as const})})),
      }),
      right: correct,
    })),
  fc
    .uniqueArray(word, {minLength: 2, maxLength: 6})
    .chain((ids) => fc.tuple(fc.constant(ids), fc.subarray(ids, {minLength: 1})))
    .map(([ids, correct]) => ({
      question: createQuestion('choice', {
        options: ids.map((id) => ({id, ...(correct.includes(id) && {correct: true as const})})),
      }),
      right: correct.slice(-1),
    })),
  fc.constant({question: createQuestion('recall', {}), right: 1}),
);

describe('a grade', () => {
  it('of the key itself is full, for every type', () => {
    fc.assert(
      fc.property(case_, ({question, right}) => {
        expect(scoreResponse(question, right)).toBe(1);
        expect(isCheckable(question, right)).toBe(true);
      }),
    );
  });

  it('of anything at all is from 0 to 1, and nothing throws', () => {
    fc.assert(
      fc.property(case_, fc.jsonValue(), ({question}, json) => {
        const score = scoreResponse(question, json as Json);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes nothing from what cannot be written as a text', () => {
    fc.assert(
      fc.property(case_, ({question}) => {
        expect(readResponse(question, [{toString: ''}, {valueOf: 0}] as Json)).toBeUndefined();
      }),
    );
  });

  it('of doing nothing is nothing, and cannot be checked', () => {
    fc.assert(
      fc.property(
        case_,
        fc.constantFrom(undefined, null, [], ['', ' '], {}, ''),
        ({question}, nothing) => {
          expect(readResponse(question, nothing)).toBeUndefined();
          expect(scoreResponse(question, nothing)).toBe(0);
          expect(isCheckable(question, nothing)).toBe(false);
        },
      ),
    );
  });

  it('does not change with the order in which items are offered', () => {
    fc.assert(
      fc.property(case_, fc.gen(), ({question, right}, gen) => {
        if (!('items' in question.body) || !Array.isArray(right)) return;
        const {items, key: ids} = question.body as QuestionBody['order'];
        const response = gen(fc.shuffledSubarray, items as Json[]);
        const other = gen(fc.shuffledSubarray, items, {minLength: items.length});
        const mixed = createQuestion('order', {items: other, key: ids});
        expect(scoreResponse(mixed, response)).toBe(scoreResponse(question, response));
      }),
    );
  });

  it('of one right answer less is not full', () => {
    fc.assert(
      fc.property(case_, fc.nat(), ({question, right}, nat) => {
        if (!Array.isArray(right)) return;
        const index = nat % right.length;
        const isText = ['blanks', 'match', 'output'].includes(question.type);
        const less = isText
          ? right.map((each, place) => (place === index ? '\u0000' : each))
          : right.filter((_, place) => place !== index);
        expect(scoreResponse(question, less)).toBeLessThan(1);
      }),
    );
  });
});

it('knows a grader for every type that can be written', () => {
  expect(Object.keys(graders).sort()).toEqual(Object.keys(PARSERS).sort());
});
