import fc from 'fast-check';
import * as prettier from 'prettier';
import {describe, expect, test} from 'vitest';

import type {Quiz} from '../../plugin/src/model.js';
import {readQuizzes} from '../support/readQuizzes.js';
import {runs} from '../support/runs.js';

/** The one quiz of a document, as the widget gets it. */
async function readQuiz(document: string): Promise<Quiz | undefined> {
  const {quizzes} = await readQuizzes(document);
  return quizzes[0];
}

const words = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,3}$/);
const options = fc.uniqueArray(words, {minLength: 2, maxLength: 5}).chain((texts) =>
  fc.record({
    texts: fc.constant(texts),
    correct: fc.integer({min: 0, max: texts.length - 1}),
    order: fc.shuffledSubarray(texts, {minLength: texts.length, maxLength: texts.length}),
  }),
);

function write(prompt: string, texts: readonly string[], key: string | undefined): string {
  const list = texts.map((text) => `- [${text === key ? 'x' : ' '}] ${text}`).join('\n');
  return `:::quiz[T]\n\n${prompt}\n\n${list}\n\nBecause.\n\n:::\n`;
}

describe('the identity of a question', () => {
  test('survives a new order of its options and a new wording of its prompt', async () => {
    await fc.assert(
      fc.asyncProperty(options, words, words, async ({texts, correct, order}, prompt, other) => {
        const key = texts[correct];
        const before = await readQuiz(write(prompt, texts, key));
        const after = await readQuiz(write(other, order, key));
        expect(after?.questions[0]?.id).toBe(before?.questions[0]?.id);
        expect(after?.questions[0]?.fingerprint).toBe(before?.questions[0]?.fingerprint);
      }),
      runs(50),
    );
  });

  test('of blanks survives a new wording of their sentence, unless another has the same keys', async () => {
    const sentences = fc.uniqueArray(words, {minLength: 3, maxLength: 3});
    await fc.assert(
      fc.asyncProperty(sentences, words, async ([one = '', two = '', three = ''], key) => {
        const ask = (...texts: string[]) =>
          readQuiz(
            `:::quiz\n\n${texts.map((text) => `${text} [[${key}]].\n`).join('\n---\n\n')}\n:::\n`,
          );
        const idsOf = async (...texts: string[]) =>
          (await ask(...texts))?.questions.map(({id}) => id) ?? [];
        expect(await idsOf(one)).toHaveLength(1);
        expect(await idsOf(one)).toEqual(await idsOf(two));
        const twins = await idsOf(one, two);
        expect(new Set(twins).size).toBe(2);
        expect(await idsOf(two, one)).toEqual(twins.toReversed());
        expect((await idsOf(one, three))[0]).toBe(twins[0]);
      }),
      runs(50),
    );
  });

  test('changes with the key, so that a saved response to the old one is dropped', async () => {
    await fc.assert(
      fc.asyncProperty(options, words, async ({texts}, prompt) => {
        const before = await readQuiz(write(prompt, texts, texts[0]));
        const after = await readQuiz(write(prompt, texts, texts[1]));
        expect(after?.questions[0]?.fingerprint).not.toBe(before?.questions[0]?.fingerprint);
      }),
      runs(50),
    );
  });

  test('survives Prettier, which leaves the quiz as it is', async () => {
    await fc.assert(
      fc.asyncProperty(options, words, async ({texts}, prompt) => {
        const document = write(prompt, texts, texts[0]);
        const formatted = await prettier.format(document, {parser: 'mdx'});
        expect(await readQuiz(formatted)).toEqual(await readQuiz(document));
      }),
      runs(50),
    );
  });
});
