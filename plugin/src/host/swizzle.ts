import type {SwizzleComponentConfig, SwizzleConfig} from '@docusaurus/types';

/** Wrapping a component is safe; an ejected copy works, but misses what later versions change. */
const describe = (description: string): SwizzleComponentConfig => ({
  actions: {wrap: 'safe', eject: 'unsafe'},
  description,
});

/** What `docusaurus swizzle` offers, in the order of the page. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      Quiz: describe('A whole quiz, which takes the place of its block in the page'),
      'Quiz/Header': describe('Title, introduction and progress of a quiz'),
      'Quiz/Question': describe('One question: number, prompt, what can be answered, verdict'),
      'Quiz/Option': describe('One option of a choice with its mark and its feedback'),
      'Quiz/OptionNumber': describe('The name in the answer of an option that has no words'),
      'Quiz/Field': describe('A control in the text: an input, a select or a text area'),
      'Quiz/Code': describe('A code block with controls in it'),
      'Quiz/Hints': describe('The hints of a question'),
      'Quiz/Answer': describe('The key and the explanation, which “Answer” or “Show answer” opens'),
      'Quiz/Results': describe('The score of a quiz, with what to do next'),
    },
  };
}
