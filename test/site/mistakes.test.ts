import {describe, expect, it} from 'vitest';
import {buildSite} from '../support/site.js';
import {describeSmallSite} from './sites.js';

const BROKEN = `# Broken

:::quiz

Which one is right?

- [ ] This one
- [ ] That one

:::

:::quiz{shufle=all}

Which attribute is meant?

- [x] shuffle
- [ ] suffle

:::
`;

describe('a mistake in a quiz', () => {
  it('fails the build, with all mistakes in a short list', async () => {
    const files = {
      'docs/broken.md': BROKEN,
      'docs/broken2.mdx': ':::quiz[T]{#a shuffle=}\n\nA?\n\n- [x] b\n- [ ] c\n\n:::\n',
    };
    const {output, exitCode} = await buildSite(describeSmallSite({name: 'broken', files}));
    expect(exitCode).toBe(1);
    expect(output).toContain('docs/broken.md:7:1 no-correct-option Unexpected');
    expect(output).toMatch(/docs\/broken\.md:12:9 unknown-attribute Unexpected .*`shuffle`/);
    expect(output).toMatch(/docs\/broken2\.mdx:1:\d+ malformed-attributes Unexpected/);
    expect(output).not.toMatch(/acorn|"fatal"|at remarkQuiz|at transform/);
  });

  it('is a warning, and the build passes, where the site says so', async () => {
    const options = {onProblem: 'warn'};
    const files = {'docs/broken.md': BROKEN};
    const {output, exitCode, read} = await buildSite(
      describeSmallSite({name: 'warned', options, files}),
    );
    expect(output.match(/no-correct-option/g)).toHaveLength(2);
    expect(exitCode).toBe(0);
    expect(read('broken/index.html')).toContain('Which one is right?');
  });

  it('is named when it is in the options', async () => {
    const options = {feedback: 'late'};
    const {output, exitCode} = await buildSite(describeSmallSite({name: 'options', options}));
    expect(exitCode).toBe(1);
    expect(output).toContain(
      'for the option `feedback` of docusaurus-plugin-quiz, expected `immediate` or `end`',
    );
  });
});
