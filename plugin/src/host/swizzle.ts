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
      'Quiz/Question': describe('One question: number, prompt, what can be answered, floor'),
      'Quiz/Floor': describe('The strip below a question: Check, and then the verdict'),
      'Quiz/Verdict': describe('The verdict with what is said of it, and what to do next'),
      'Quiz/Outcome': describe('How a response was judged, in words'),
      'Quiz/Mark': describe('What a check says of an option, a field or two neighbours'),
      'Quiz/Asking': describe('What is asked for in place of a verdict'),
      'Quiz/Meaning': describe('What a verdict means, such as “2 of 4 blanks.”'),
      'Quiz/Feedback': describe('What is said of some options'),
      'Quiz/Option': describe('One option of a choice with its mark'),
      'Quiz/OptionNumber': describe('The name in the answer of an option that has no words'),
      'Quiz/Field': describe('A control in the text: an input, a select or a text area'),
      'Quiz/Code': describe('A code block with controls in it'),
      'Quiz/Hints': describe('The hints of a question'),
      'Quiz/Answer': describe('Key, feedback and explanation before a check, closed'),
      'Quiz/Results': describe(
        'What stands below the questions: nothing, or Submit, before one was answered',
      ),
      'Quiz/Panel': describe('The same once a question was answered'),
      'Quiz/Ending': describe('The results, and what to do next'),
      'Quiz/Score': describe('The score of a quiz in words'),
      'Quiz/Dots': describe('A mark for each question, which leads to it'),
      'Quiz/Submit': describe('What submits a quiz whose verdicts come together'),
      'Quiz/StartOver': describe('The button that forgets all answers, and asks first'),
      'Quiz/Parts': describe('What shows once something was answered, by its names'),
      'Quiz/Glyph': describe('A drawn sign, such as a check'),
    },
  };
}
