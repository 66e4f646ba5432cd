import remarkMath from 'remark-math';
import {describe, expect, test} from 'vitest';

import {readQuizzes} from '../../support/readQuizzes.js';

const write = (option: string) => `:::quiz

Which is the derivative of $x^2$?

- [x] ${option}
- [ ] $x^2$

$$
\\frac{d}{dx} x^2 = 2x
$$

:::
`;

describe('math in a quiz, where the site has it', () => {
  test('is compiled by the plugin of the site, in prompt, option, key and explanation', async () => {
    const {code} = await readQuizzes(write('$2x$'), {remarkPlugins: [remarkMath]});
    expect(code.match(/language-math math-inline/g)).toHaveLength(4);
    expect(code.match(/language-math math-display/g)).toHaveLength(1);
    expect(code).toContain('2x');
  });

  test('makes options and ids differ as its text does', async () => {
    const ids = await Promise.all(
      ['$2x$', '$3x$', '$2 x$'].map(async (option) => {
        const {quizzes} = await readQuizzes(write(option), {remarkPlugins: [remarkMath]});
        return quizzes[0]?.questions[0]?.id;
      }),
    );
    expect(new Set(ids).size).toBe(3);
  });
});
