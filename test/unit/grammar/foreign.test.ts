import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;
const LIST = '- [x] a\n- [ ] b';

const BLOCKS: [block: string, system: string, command: string][] = [
  [`<quiz>\n\nWhich?\n\n${LIST}\n\n</quiz>`, 'mkdocs-quiz', 'quiz:import FILE`'],
  [`<Quiz id="a">\n\nWhich?\n\n${LIST}\n\n</Quiz>`, 'starlight-quiz', 'quiz:import FILE`'],
  [`<Quiz\n  title="A"\n>\n\nWhich?\n\n${LIST}\n\n</Quiz>`, 'starlight-quiz', 'quiz:import FILE`'],
  [`\`\`\`quizdown\n# Which?\n\n${LIST}\n\`\`\``, 'quizdown', 'quiz:import FILE`'],
  [`~~~ quizdown\n# Which?\n\n${LIST}\n~~~`, 'quizdown', 'quiz:import FILE`'],
  [`<div class="quizdown">\n\n# Which?\n\n${LIST}\n\n</div>`, 'quizdown', 'quiz:import FILE`'],
  [`:::question\n\nWhich?\n\n${LIST}\n\n:::`, 'another plugin', 'quiz:import FILE`'],
  [`:::mcq\n\nWhich?\n\n${LIST}\n\n:::`, 'another plugin', 'quiz:import FILE`'],
  ['question: Which?\nanswer: b', 'another system', 'quiz:import FILE`'],
  ['- question: Which?\n  options:\n  - a\n  answer: b', 'another system', 'quiz:import FILE`'],
  [`???+ question "Which?"\n    ${LIST}`, 'MkDocs', 'quiz:import FILE`'],
  ['??? question\n\n    Which?', 'MkDocs', 'quiz:import FILE`'],
  ['!!! question "Which?"\n    A', 'MkDocs', 'quiz:import FILE`'],
];

/** Blocks that MDX refuses, because braces begin an expression there. */
const BRACES: [block: string, system: string, command: string][] = [
  ['{{< quizdown >}}\n\n# Which?\n\n- [x] a\n\n{{< /quizdown >}}', 'quizdown', 'quiz:import FILE`'],
  ['::Ports:: Which port? {=443 ~80}', 'GIFT', 'quiz:import FILE --from gift`'],
  ['::Ports:: Which port? {\n=443\n~80\n}', 'GIFT', 'quiz:import FILE --from gift`'],
  ['Which port? {=443 ~80}', 'GIFT', 'quiz:import FILE --from gift`'],
  ['Which port? {~80 =443}', 'GIFT', 'quiz:import FILE --from gift`'],
  ['{{#quiz ../ports.toml}}', 'mdbook-quiz', 'quiz:import FILE`'],
];

describe.each(FORMATS)('as %s, a block of another system', (format) => {
  it.each([...BLOCKS, ...BRACES])(
    'is named with its system and the way over: %j',
    async (block, system, command) => {
      const text = `# Ports\n\nText.\n\n${block}\n\nMore text.\n`;
      const [message, ...others] = await listMessages(text, format);
      expect(others).toEqual([]);
      expect(message).toMatch(/^5:\d foreign-quiz /);
      expect(message).toContain(`Unexpected block of ${system}, expected \`:::quiz\``);
      expect(message).toContain(`npx docusaurus ${command}`);
    },
  );

  it('is named beside a quiz of our own', async () => {
    const text = `:::quiz\n\nWhich?\n\n${LIST}\n\n:::\n\n${BLOCKS[0]?.[0]}\n\n${BLOCKS[6]?.[0]}\n`;
    const messages = await listMessages(text, format);
    expect(messages.map((message) => message.split(' ', 2).join(' '))).toEqual([
      '10:1 foreign-quiz',
      '19:1 foreign-quiz',
    ]);
  });

  it('is left to its system where quizzes have another name', async () => {
    const text = BLOCKS.map(([block]) => block).join('\n\n');
    const options = {name: 'exercise'};
    expect(await listMessages(`${text}\n`, format, {options})).toEqual([]);
  });

  it.each(BLOCKS)('is left alone in code: %j', async (block) => {
    const text = `Write:\n\n\`\`\`\`md\n${block}\n\`\`\`\`\n\nOr \`<quiz>\`, \`???+ question\`.\n`;
    expect(await listMessages(text, format)).toEqual([]);
  });

  it.each(BLOCKS.slice(0, 3))('is left alone in a comment: %j', async (block) => {
    const comment = format === 'md' ? `<!--\n${block}\n-->` : `{/*\n${block}\n*/}`;
    expect(await listMessages(`A quiz:\n\n${comment}\n`, format)).toEqual([]);
  });

  it.each([
    'Question: which port does HTTPS use?\n\nAnswer: 443.',
    'question: which one?',
    ':::question\n\nWhich?\n\n:::',
    ':::note\n\n- [x] done\n\n:::',
    'He asks ::what:: now.',
    'This is a question: why?\nThe answer: because.',
    '!!! note\n\nText',
    'Such as `{=443 ~80}` and `::Ports:: Which? {=443 ~80}`.',
    '| `{=443 ~80}` | a choice |\n| - | - |\n| `{~80 =443}` | a choice |',
    'The tag `<quiz>` and ???',
  ])('is none of these: %j', async (text) => {
    expect(await listMessages(`${text}\n`, format)).toEqual([]);
  });
});

describe('a component of the page', () => {
  const block = `<Quiz id="a">\n\nWhich?\n\n${LIST}\n\n</Quiz>`;

  it.each([
    `import Quiz from '@site/src/components/Quiz';\n\n${block}`,
    `import {\n  Quiz,\n} from '../quizzes';\n\n${block}`,
    `export const Quiz = ({children}) => <div>{children}</div>;\n\n${block}`,
    `export function Quiz({children}) {\n  return children;\n}\n\n${block}`,
    "export const faq = [\n  {\n    question: 'Which?',\n    answer: 'b',\n  },\n];\n\nText.",
    "<Faq\n  items={[\n    {\n      question: 'Which?',\n      answer: 'b',\n    },\n  ]}\n/>",
    '<Quiz />',
    '<Quiz questions={[1]} />\n\n- [x] a task',
    '<Quiz>\n\nText\n\n</Quiz>',
    '<QuizList>\n\n- [x] a\n\n</QuizList>',
  ])('is left alone: %j', async (text) => {
    expect(await listMessages(`${text}\n`, 'mdx')).toEqual([]);
  });

  it('is named where it comes from another system', async () => {
    const text = `import {Quiz} from 'starlight-quiz/components';\n\n${block}\n`;
    const messages = await listMessages(text, 'mdx');
    expect(messages).toEqual([expect.stringMatching(/^3:1 foreign-quiz .*starlight-quiz/)]);
  });
});
