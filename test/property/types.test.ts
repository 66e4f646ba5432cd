import fc from 'fast-check';
import * as prettier from 'prettier';
import {describe, expect, test} from 'vitest';

import type {Question} from '../../plugin/src/model.js';
import {graders} from '../../plugin/src/questions/graders.js';
import type {OrderBody} from '../../plugin/src/questions/order/model.js';
import {readQuizzes} from '../support/readQuizzes.js';
import {runs} from '../support/runs.js';

const RUNS = runs(50);

async function readQuestion(document: string): Promise<Question | undefined> {
  const {quizzes} = await readQuizzes(document);
  return quizzes[0]?.questions[0];
}

const words = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,2}$/);
const shuffle = <T>(values: readonly T[]) =>
  fc.shuffledSubarray([...values], {minLength: values.length, maxLength: values.length});

type Pair = readonly [left: string, right: string];

/** Rows of a table: what is on their left differs, what is on their right may be the same. */
const rows = fc
  .tuple(
    fc.uniqueArray(words, {minLength: 2, maxLength: 5}),
    fc.uniqueArray(words, {minLength: 2, maxLength: 4}),
  )
  .map(([lefts, rights]) =>
    lefts.map((left, index): Pair => [left, rights[index % rights.length] ?? '']),
  );

function writeMatch(prompt: string, pairs: readonly Pair[]): string {
  const body = pairs.map(([left, right]) => `| ${left} | ${right} |`).join('\n');
  return `:::quiz[T]\n\n${prompt}\n\n::match\n\n| a | b |\n| - | - |\n${body}\n\nBecause.\n\n:::\n`;
}

function writeOrder(prompt: string, items: readonly string[]): string {
  const list = items.map((item, index) => `${index + 1}. ${item}`).join('\n');
  return `:::quiz[T]\n\n${prompt}\n\n::order\n\n${list}\n\nBecause.\n\n:::\n`;
}

function writeLines(right: readonly string[], wrong: readonly string[]): string {
  const fence = (lines: readonly string[]) => `\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;
  return `:::quiz[T]\n\nWhich order?\n\n::lines\n\n${fence(right)}\n${fence(wrong)}\n:::\n`;
}

describe('a table to match', () => {
  test('stays the same question with the same saved response when its rows change places', async () => {
    const tables = rows.chain((pairs) => fc.tuple(fc.constant(pairs), shuffle(pairs)));
    const run = async ([pairs, other]: [Pair[], Pair[]]): Promise<void> => {
      const before = await readQuestion(writeMatch('Which?', pairs));
      const after = await readQuestion(writeMatch('What?', other));
      expect(after?.id).toBe(before?.id);
      expect(after?.fingerprint).toBe(before?.fingerprint);
      expect(listKeys(after)).toEqual(listKeys(before));
    };
    await fc.assert(fc.asyncProperty(tables, run), RUNS);
  });

  test('offers each choice once, and more than two never as they are written', async () => {
    const run = async (pairs: Pair[]): Promise<void> => {
      const question = (await readQuestion(writeMatch('Which?', pairs))) as Question<'match'>;
      const written = [...new Set(pairs.map(([, right]) => right))];
      for (const {choices = []} of question.body.fields) {
        expect([...choices].sort()).toEqual([...written].sort());
        if (written.length > 2) expect(choices).not.toEqual(written);
      }
    };
    await fc.assert(fc.asyncProperty(rows, run), RUNS);
  });
});

function listKeys(question: Question | undefined): unknown[] {
  const {fields} = (question as Question<'match'>).body;
  return fields.map(({keys, input}) => [input['aria-label'], keys]);
}

describe('what is put in order', () => {
  const items = fc
    .array(words, {minLength: 2, maxLength: 6})
    .filter((texts) => new Set(texts).size > 1);

  test('never is offered in the right order, and scores nothing more for it than its neighbours', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (texts) => {
        const {body} = (await readQuestion(writeOrder('Which?', texts))) as Question<'order'>;
        expect([...body.items].sort()).toEqual([...body.key].sort());
        expect(new Set(body.items).size).toBe(texts.length);
        expect(graders.order.grade(body, body.key)).toBe(1);
        expect(graders.order.grade(body, body.items)).toBeLessThan(1);
      }),
      RUNS,
    );
  });

  test('never is offered in the right order with the wrong lines set aside', async () => {
    const lines = fc.uniqueArray(words, {minLength: 3, maxLength: 8});
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({min: 1, max: 2}), async (texts, count) => {
        const document = writeLines(texts.slice(count), texts.slice(0, count));
        if (texts.length - count < 2) return;
        const {body} = (await readQuestion(document)) as Question<'lines'>;
        expect(body.items).toHaveLength(texts.length);
        expect(body.items.filter((id) => isRight(body, id))).not.toEqual(body.key);
      }),
      RUNS,
    );
  });

  test('is another question in another order, and the same one with another prompt', async () => {
    const orders = fc.uniqueArray(words, {minLength: 2, maxLength: 5});
    await fc.assert(
      fc.asyncProperty(orders, words, async (texts, prompt) => {
        const before = await readQuestion(writeOrder('Which?', texts));
        const same = await readQuestion(writeOrder(prompt, texts));
        const other = await readQuestion(writeOrder('Which?', [...texts].reverse()));
        expect(same?.id).toBe(before?.id);
        expect(other?.fingerprint).not.toBe(before?.fingerprint);
      }),
      RUNS,
    );
  });
});

function isRight({key}: OrderBody, id: string): boolean {
  return key.includes(id);
}

describe('every declared type', () => {
  test('survives Prettier, which leaves the quiz as it is', async () => {
    const documents = fc.oneof(
      rows.map((pairs) => writeMatch('Which?', pairs)),
      fc.uniqueArray(words, {minLength: 2}).map((items) => writeOrder('Which?', items)),
      fc
        .uniqueArray(words, {minLength: 3, maxLength: 6})
        .map((lines) => writeLines(lines.slice(1), lines.slice(0, 1))),
      words.map((text) => `:::quiz\n\nWhat?\n\n::output\n\n\`\`\`text\n${text}\n\`\`\`\n\n:::\n`),
      words.map((text) => `:::quiz\n\nWhat?\n\n::hint[${text}]\n\n::recall\n\n${text}\n\n:::\n`),
    );
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const formatted = await prettier.format(document, {parser: 'mdx'});
        const {quizzes} = await readQuizzes(document);
        expect((await readQuizzes(formatted)).quizzes).toEqual(quizzes);
      }),
      RUNS,
    );
  });
});

describe('a question to recall', () => {
  const write = (id: string, prompt: string) =>
    `:::quiz\n\n${id}\n\n${prompt}\n\n::recall\n\nBecause.\n\n:::\n`;

  test('is another one with another prompt, unless its author gave it an id', async () => {
    const before = await readQuestion(write('', 'What is VAD?'));
    const after = await readQuestion(write('', 'What is PCM?'));
    expect(after?.id).not.toBe(before?.id);
    const named = await readQuestion(write('::question{#vad}', 'What is VAD?'));
    const reworded = await readQuestion(write('::question{#vad}', 'What does VAD mean?'));
    expect(reworded).toEqual(named);
  });
});
