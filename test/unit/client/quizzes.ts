import type {Attributes, Question, Quiz} from 'docusaurus-plugin-quiz/client';

/** A question whose options are named by a letter each; those in upper case are correct. */
export function createQuestion(id: string, options: string, multiple?: true): Question<'choice'> {
  return {
    id,
    fingerprint: `${id}-1`,
    type: 'choice',
    slots: ['prompt', 'explanation'],
    body: {
      ...(multiple && {multiple}),
      options: [...options].map((letter) => ({
        id: letter.toLowerCase(),
        ...(letter !== letter.toLowerCase() && {correct: true as const}),
      })),
    },
  };
}

/** One single and one multiple choice. */
export function createQuiz(attributes: Partial<Attributes> = {}, more: Partial<Quiz> = {}): Quiz {
  return {
    version: 1,
    id: 'quiz',
    source: 'docs/page.md',
    attributes,
    questions: [createQuestion('one', 'Abc'), createQuestion('two', 'ABcd', true)],
    ...more,
  };
}
