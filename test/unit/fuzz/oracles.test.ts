import {describe, expect, it} from 'vitest';
import type {Compiled, Format, Setting} from '../../../fuzz/host.js';
import {noHang} from '../../../fuzz/oracles/noHang.js';
import {noLeak} from '../../../fuzz/oracles/noLeak.js';
import {noLostQuiz} from '../../../fuzz/oracles/noLostQuiz.js';
import {noThrow} from '../../../fuzz/oracles/noThrow.js';
import type {Oracle} from '../../../fuzz/oracles/oracle.js';
import {sameBytes} from '../../../fuzz/oracles/sameBytes.js';
import {createSteps} from '../../../fuzz/steps.js';
import type {Steps} from '../../../fuzz/steps.js';

const site = {hasMath: false, isLenient: false};

/** Makes something else of what was compiled the first or the second time. */
type Fault = (compiled: Compiled, turn: 0 | 1) => Compiled;

const fail =
  (error: Error): Fault =>
  ({visible}) => ({error, warnings: [], widgets: 0, visible});

/** As if there were no quiz in the page. */
const ignore: Fault = ({visible}) => ({code: '', warnings: [], widgets: 0, visible});

/** The real steps of a document, of which a plugin with a fault would have made something else. */
function plant(
  text: string,
  faults: Partial<Record<Setting, Fault>> = {},
  {
    format = 'md',
    timings,
    isLenient = false,
  }: {format?: Format; timings?: Steps['timings']; isLenient?: boolean} = {},
): Steps {
  const steps = createSteps({text, site: {...site, isLenient}}, format);
  return {
    ...steps,
    timings: timings ?? steps.timings,
    compile: async (setting, turn = 0) => {
      const compiled = await steps.compile(setting, turn);
      return faults[setting]?.(compiled, turn) ?? compiled;
    },
  };
}

const QUIZ = ':::quiz\n\nWhich?\n\n- [x] right\n- [ ] wrong\n\n:::\n';
const MISTAKE = QUIZ.replace('[x]', '[ ]');
const ORACLES: [string, Oracle][] = Object.entries({
  noThrow,
  sameBytes,
  noLostQuiz,
  noLeak,
  noHang,
});

describe.each(ORACLES)('%s', (_, oracle) => {
  it.each(['md', 'mdx'] as const)(
    'has nothing to say of a good quiz, one with a mistake, and a page that MDX cannot parse, as %s',
    async (format) => {
      for (const text of [QUIZ, MISTAKE, `${QUIZ}\n{`, '# A page\n']) {
        expect(await oracle.judge(plant(text, {}, {format}))).toBeUndefined();
      }
    },
  );
});

describe('noThrow', () => {
  it('finds an error that is not the list of mistakes, and names the file that it comes from', async () => {
    const error = new TypeError("Cannot read properties of undefined (reading 'x')");
    error.stack = `${String(error)}\n    at readQuiz (/site/plugin/src/remark/quiz.ts:12:3)`;
    const found = await noThrow.judge(plant(QUIZ, {warn: fail(error)}));
    expect(found).toMatch(/^TypeError in plugin\/src\/remark\/quiz\.ts\n/);
  });

  it('finds a module that no bundler takes', async () => {
    const found = await noThrow.judge(
      plant(QUIZ, {throw: (compiled) => ({...compiled, code: 'import {'})}),
    );
    expect(found).toContain("onProblem: 'throw'");
  });

  it('finds mistakes without their places', async () => {
    const error = new Error('One mistake in the quizzes of docs/page.md:\n- something is wrong');
    expect(await noThrow.judge(plant(QUIZ, {throw: fail(error)}))).toContain('One mistake');
  });

  it('leaves what the host throws of the same page to the host', async () => {
    const error = new RangeError('Maximum call stack size exceeded');
    const fault = fail(error);
    const both = plant(QUIZ, {throw: fault, warn: fault, none: fault});
    expect(await noThrow.judge(both)).toBeUndefined();
    const other = plant(QUIZ, {throw: fault, none: fail(new Error('Else'))});
    expect(await noThrow.judge(other)).toContain('RangeError');
  });
});

describe('sameBytes', () => {
  it('finds code that is other code the second time', async () => {
    const found = await sameBytes.judge(
      plant(QUIZ, {warn: (compiled, turn) => ({...compiled, code: `${turn}`})}),
    );
    expect(found).toMatch(/^onProblem: /);
  });

  it('finds messages that change', async () => {
    const fault: Fault = (compiled, turn) => fail(new Error(`at ${turn}`))(compiled, turn);
    expect(await sameBytes.judge(plant(MISTAKE, {throw: fault}))).toContain('at 1');
  });
});

describe('noHang', () => {
  const time = (ours: number, alone: number) =>
    noHang.judge(
      plant(
        QUIZ,
        {},
        {
          timings: [
            {step: 'throw', time: ours},
            {step: 'none', time: alone},
          ],
        },
      ),
    );

  it('finds a step of more than a second', async () => {
    expect(await time(1_001, 20)).toBe('step throw\n1.0 s, where the host alone takes 0.0 s');
    expect(await time(999, 20)).toBeUndefined();
  });

  it('leaves what takes the host itself so long to the host', async () => {
    expect(await time(2_500, 600)).toBeUndefined();
    expect(await time(3_100, 600)).toContain('step throw');
  });
});

describe('noLostQuiz', () => {
  it.each([
    QUIZ,
    QUIZ.replace(':::', '\u200F:::'),
    QUIZ.replace(':::', '：:：'),
    QUIZ.replace('quiz', 'Quiz[A title]'),
    `> ${QUIZ.replaceAll('\n', '\n> ')}`,
    `<details>\n${QUIZ}</details>`,
  ])('finds a quiz without a widget and without a message: %j', async (text) => {
    expect(await noLostQuiz.judge(plant(text, {throw: ignore}))).toMatch(/^a quiz became \w+\n/);
  });

  it.each([
    `\`\`\`md\n${QUIZ}\`\`\``,
    `<!--\n${QUIZ}-->`,
    QUIZ.replace(/^/gm, '    '),
    QUIZ.replaceAll(':::', '    :::'),
    `---\nquiz: false\n---\n\n${QUIZ}`,
    'Of `:::quiz` one can speak.',
    ':::quizzical\n\nA\n\n:::',
  ])('takes what is shown as code, or said in a comment, for no quiz: %j', async (text) => {
    expect(await noLostQuiz.judge(plant(text, {throw: ignore}))).toBeUndefined();
  });

  it.each(['> ', '- ', '1. '])('takes a comment in a block for no quiz: %j', async (mark) => {
    const rest = mark.startsWith('>') ? mark : mark.replace(/./g, ' ');
    const text = `${mark}<!--\n${QUIZ}-->`.replaceAll('\n', `\n${rest}`);
    const steps = plant(text, {throw: ignore}, {isLenient: true});
    expect(await noLostQuiz.judge(steps)).toBeUndefined();
  });
});

describe('noLeak', () => {
  /** As if the plugin had said that there is a mistake and changed nothing. */
  const show = (text: string, format: Format = 'md') => {
    const steps = createSteps({text, site}, format);
    const alone = async (): Promise<Compiled> => ({
      ...(await steps.compile('none')),
      warnings: ['One mistake in the quizzes of docs/page.md:'],
    });
    return noLeak.judge({
      ...steps,
      compile: (setting) => (setting === 'warn' ? alone() : steps.compile(setting)),
    });
  };

  it.each([
    ['a ticked option', QUIZ],
    ['a ticked option', QUIZ.replace('- [x]', '[x]')],
    ['a ticked option', QUIZ.replace(/^- (.*)$/gm, '     - $1')],
    ['a ticked option', QUIZ.replace('\n- [x]', ':::\n\n- [x]')],
    ['a ticked option', `- [x] right\n\n${QUIZ}`],
    ['a blank', ':::quiz\n\nFill [[in]].\n\n:::\n'],
    ['a blank', ':::quiz\n\n```js\nlet a = [[in]];\n```\n\n:::\n'],
    [
      'what stands below ::match',
      ':::quiz\n\n::match\n\n| a | b |\n| - | - |\n| c | d |\n| e | f |\n\n:::\n',
    ],
    ['what stands below ::order', ':::quiz\n\n::order\n\n1. one\n2. two\n3. three\n\n:::\n'],
    ['what stands below ::lines', ':::quiz\n\n::lines\n\n```js\na();\nb();\n```\n\n:::\n'],
  ])('finds %s that readers can see: %j', async (kind, text) => {
    expect(await show(text)).toContain(`${kind} of a quiz`);
  });

  it.each([
    `${QUIZ}\n- [x] a task of the page\n`.replace('[x] right', 'right'),
    `\`\`\`md\n${QUIZ}\`\`\``,
    ':::quiz\n\nWhich?\n\n- [ ] right\n- [ ] wrong\n\n:::\n\nAnd [[this]].',
    ':::quiz\n\n```\n:::note\n```\n\n:::\n\n- [x] a task',
    ':::quiz\n\n::: note\n\n:::\n\n- [x] a task',
    '::::note\n\n:::quiz\n\n:::\n\n- [x] a task\n\n::::',
    ':::quiz\n\nWhich?\n\n:::\n\n```\n[x] code of the page\n:::\n```',
  ])('leaves what belongs to no quiz to the page: %j', async (text) => {
    expect(await show(text)).toBeUndefined();
  });
});
