import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;
const LIST = '- [x] a\n- [ ] b';

const IMPORT = '`npx docusaurus quiz:import FILE` converts it';
const IMPORT_GIFT = '`npx docusaurus quiz:import FILE --from gift` converts it';
const WRITE =
  'write the question between `:::quiz` and `:::`, and its options as `- [x] right` and `- [ ] wrong`';
const SHOW = `${WRITE}; give the fence the language \`text\` if it only shows the notation`;

/** A block as GitHub and Obsidian write callouts. */
function toCallout(name: string, list = LIST): string {
  return [`[!${name}] Which?`, '', ...list.split('\n')].map((line) => `> ${line}`).join('\n');
}

const INDENTED = LIST.replace(/^/gm, '    ');

type Block = [block: string, words: string, cure: string];

const BLOCKS: Block[] = [
  [`<quiz>\n\nWhich?\n\n${LIST}\n\n</quiz>`, 'block of mkdocs-quiz', IMPORT],
  [`\`\`\`quizdown\n# Which?\n\n${LIST}\n\`\`\``, 'block of quizdown', IMPORT],
  [`~~~ quizdown\n# Which?\n\n${LIST}\n~~~`, 'block of quizdown', IMPORT],
  [`<div class="quizdown">\n\n# Which?\n\n${LIST}\n\n</div>`, 'block of quizdown', IMPORT],
  ['question: Which?\nanswer: b', 'block of another system', WRITE],
  ['- question: Which?\n  options:\n  - a\n  answer: b', 'block of another system', WRITE],
  [`???+ question "Which?"\n${INDENTED}`, 'block of MkDocs', WRITE],
  ['??? question\n\n    Which?', 'block of MkDocs', WRITE],
  ['!!! question "Which?"\n    A', 'block of MkDocs', WRITE],
  [`!!! quiz\n\n${INDENTED}`, 'block of MkDocs', WRITE],
  [`!!! multiple-choice\n\n${INDENTED}`, 'block of MkDocs', WRITE],
  [`??? note "Quiz 1"\n\n${INDENTED}`, 'block of MkDocs', WRITE],
  [`!!! tip "Test your knowledge"\n\n${INDENTED}`, 'block of MkDocs', WRITE],
  ...['quiz', 'Quiz', 'question', 'multiple-choice', 'mcq', 'pop-quiz', 'knowledge-check'].map(
    (name): Block => [toCallout(name), 'callout of GitHub or Obsidian', WRITE],
  ),
  [toCallout('quiz', '1. [x] a\n2. [ ] b'), 'callout of GitHub or Obsidian', WRITE],
  [toCallout('quiz', 'Answer: a'), 'callout of GitHub or Obsidian', WRITE],
  [`> [!quiz]- Which?\n${LIST}`, 'callout of GitHub or Obsidian', WRITE],
  [`> [!quiz] Which?\n\n${LIST}`, 'callout of GitHub or Obsidian', WRITE],
  [`> [!note] Quiz\n> ${LIST.replace('\n', '\n> ')}`, 'callout of GitHub or Obsidian', WRITE],
  [
    `/// quiz | Ports\n\n${LIST}\n\n///`,
    'block of PyMdown Extensions',
    WRITE.replace(':::quiz', ':::quiz[Ports]'),
  ],
  ['/// mcq\nWhich?\n///', 'block of PyMdown Extensions', WRITE],
  [`/// question | Which?\n${LIST}\n///`, 'block of PyMdown Extensions', WRITE],
  [
    `/// details | Which?\n    type: question\n\n${LIST}\n///`,
    'block of PyMdown Extensions',
    WRITE,
  ],
  ['.. quiz::\n\n   Which?', 'directive of reStructuredText', WRITE],
  ['.. mchoice:: ports\n   :answer_a: a', 'directive of reStructuredText', WRITE],
  [`<!-- quiz -->\n\n${LIST}\n\n<!-- /quiz -->`, 'comment around a question', WRITE],
  [`<!-- BEGIN QUIZ: ports -->\nWhich?\n\n${LIST}`, 'comment around a question', WRITE],
  [`<!-- mcq-start -->\nWhich?\n\n${LIST}`, 'comment around a question', WRITE],
  ['Which?\n[(X)] a\n[( )] b', 'option of LiaScript', WRITE],
  ['Which?\n[[X]] a\n[[ ]] b', 'option of LiaScript', WRITE],
  ['Which?\nA. a\nB. b\nANSWER: A', 'answer of Aiken', WRITE],
  ['Which?\n*a) a\nb) b', 'option of text2qti', WRITE],
  ['Which?\n(x) a\n( ) b', 'option of another system', WRITE],
  [`[quiz]\nWhich?\n\n${LIST}\n\n[/quiz]`, 'block of another system', WRITE],
  [`[quiz id="1"]\n\n${LIST}\n\n[/quiz]`, 'block of another system', WRITE],
  [`@quiz\nWhich?\n\n${LIST}\n\n@end`, 'block of another system', WRITE],
  [`+++ quiz\nWhich?\n\n${LIST}\n\n+++`, 'block of another system', WRITE],
  [`[quiz]\n====\n${LIST}\n====`, 'block of another system', WRITE],
];

/** Notations that a plugin of Docusaurus may use, too. */
const OF_PLUGINS: Block[] = [
  [`<Quiz id="a">\n\nWhich?\n\n${LIST}\n\n</Quiz>`, 'block of starlight-quiz', IMPORT],
  [`<Quiz\n  title="A"\n>\n\nWhich?\n\n${LIST}\n\n</Quiz>`, 'block of starlight-quiz', IMPORT],
  [`:::question\n\nWhich?\n\n${LIST}\n\n:::`, 'block of another plugin', WRITE],
  [`:::mcq\n\nWhich?\n\n${LIST}\n\n:::`, 'block of another plugin', WRITE],
  [`:::exercise\n\nWhich?\n\n${LIST}\n\n:::`, 'block of another plugin', WRITE],
  [`:::note[Quiz]\n\nWhich?\n\n${LIST}\n\n:::`, 'block with a question', WRITE],
  ...['quiz', 'Quiz', 'mcq', 'question', 'multiple-choice', 'yaml quiz', 'quiz-block'].map(
    (name): Block => [`\`\`\`${name}\nWhich?\n${LIST}\n\`\`\``, 'code fence with a question', SHOW],
  ),
  ['~~~quiz\nquestion: Which?\nanswer: a\n~~~', 'code fence with a question', SHOW],
  ['```quiz\n{"question": "Which?", "answer": "a"}\n```', 'code fence with a question', SHOW],
  ['```quiz\nWhich?\n(x) a\n( ) b\n```', 'code fence with a question', SHOW],
  [`\`\`\`{mchoice} ports\n${LIST}\n\`\`\``, 'block of MyST', SHOW],
  [`:::{question}\n${LIST}\n:::`, 'block of MyST', SHOW],
  [`::: {.quiz}\n\nWhich?\n\n${LIST}\n\n:::`, 'block of Pandoc or Quarto', WRITE],
  [`::: {.quiz #q1}\n\nWhich?\n\n${LIST}\n\n:::`, 'block of Pandoc or Quarto', WRITE],
  [`:::{#q1 .quiz data-a="1"}\n\n${LIST}\n\n:::`, 'block of Pandoc or Quarto', WRITE],
  [`:::: {.multiple-choice .a}\n\n${LIST}\n\n::::`, 'block of Pandoc or Quarto', WRITE],
  [`<div class="quiz">\n\n${LIST}\n\n</div>`, 'element with a question', WRITE],
  [`<question>\n\n${LIST}\n\n</question>`, 'element with a question', WRITE],
];

/** Blocks that MDX refuses, because braces begin an expression there. */
const BRACES: Block[] = [
  ['{{< quizdown >}}\n\n# Which?\n\n- [x] a\n\n{{< /quizdown >}}', 'block of quizdown', IMPORT],
  ['::Ports:: Which port? {=443 ~80}', 'block of GIFT', IMPORT_GIFT],
  ['::Ports:: Which port? {\n=443\n~80\n}', 'block of GIFT', IMPORT_GIFT],
  ['Which port? {=443 ~80}', 'block of GIFT', IMPORT_GIFT],
  ['Which port? {~80 =443}', 'block of GIFT', IMPORT_GIFT],
  ['{{#quiz ../ports.toml}}', 'block of mdbook-quiz', IMPORT],
  ['{{< quiz >}}\nWhich?\n{{< /quiz >}}', 'Hugo shortcode', WRITE],
  ['{{% question %}}\nWhich?\n{{% /question %}}', 'Hugo shortcode', WRITE],
  ['{% quiz %}\nWhich?\n{% endquiz %}', 'Liquid tag', WRITE],
  ['{%- include quiz.html id="a" -%}', 'Liquid tag', WRITE],
];

describe.each(FORMATS)('as %s, a block of another system', (format) => {
  it.each([...BLOCKS, ...OF_PLUGINS, ...BRACES])(
    'is named with its system and the way over: %j',
    async (block, words, cure) => {
      const text = `# Ports\n\nText.\n\n${block}\n\nMore text.\n`;
      const [message, ...others] = await listMessages(text, format);
      expect(others).toEqual([]);
      expect(message).toMatch(/^[5-8]:\d foreign-quiz /);
      expect(message).toContain(`Unexpected ${words}, expected \`:::quiz\`; ${cure} (`);
    },
  );

  it('is named beside a quiz of our own', async () => {
    const text = `:::quiz\n\nWhich?\n\n${LIST}\n\n:::\n\n<quiz>\n\nText\n\n:::mcq\n\n${LIST}\n\n:::\n`;
    const messages = await listMessages(text, format);
    expect(messages.map((message) => message.split(' ', 2).join(' '))).toEqual([
      '10:1 foreign-quiz',
      '14:1 foreign-quiz',
    ]);
  });

  it.each(OF_PLUGINS)(
    'is left to its plugin where quizzes have another name: %j',
    async (block) => {
      expect(await listMessages(`${block}\n`, format, {options: {name: 'selftest'}})).toEqual([]);
    },
  );

  it.each([...BLOCKS, ...BRACES])(
    'is named where quizzes have another name: %j',
    async (block, words, cure) => {
      const messages = await listMessages(`${block}\n`, format, {options: {name: 'selftest'}});
      const own = cure.replaceAll(':::quiz', ':::selftest');
      expect(messages).toEqual([
        expect.stringContaining(`Unexpected ${words}, expected \`:::selftest\`; ${own} (`),
      ]);
    },
  );

  it('is left to the plugin that has taken the name of quizzes', async () => {
    const text = ':::quiz\n\nquestion: Which?\nanswer: b\n\n[quiz]\n\n- [x] a\n\n:::\n';
    expect(await listMessages(text, format, {options: {name: 'selftest'}})).toEqual([]);
  });

  it.each([...BLOCKS, ...OF_PLUGINS])('is left alone in code: %j', async (block) => {
    const text = `Write:\n\n\`\`\`\`md\n${block}\n\`\`\`\`\n\nOr \`<quiz>\`, \`???+ question\`.\n`;
    expect(await listMessages(text, format)).toEqual([]);
  });

  it.each([...BLOCKS.slice(0, 13), ...OF_PLUGINS])(
    'is left alone in a comment: %j',
    async (block) => {
      const comment = format === 'md' ? `<!--\n${block}\n-->` : `{/*\n${block}\n*/}`;
      expect(await listMessages(`A quiz:\n\n${comment}\n`, format)).toEqual([]);
    },
  );

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
    '> [!question] Which port?\n> HTTPS uses 443.',
    '> [!question]- Which port?\n> Answer: 443.',
    '> [!question] Which port?\n\n- [x] Read the chapter',
    '> [!quiz] The next chapter ends with one.',
    '> [!note] To do\n>\n> - [x] Write the quiz',
    '/// details | More\nText\n///',
    '/// tab | Question\nText\n///',
    '```quiz\nWhich port?\n```',
    '```text\nWhich port?\n- [x] 443\n```',
    '```js title="quiz.js"\nconst answer = 443;\n```',
    '```sh\nquiz --answer=443\n```',
    '!!! note "Ports"\n\n    - [x] done',
    '<!-- quiz -->\n\nThe quiz is below.\n\n## Tasks\n\n- [x] done',
    '<!-- The quiz is below. -->\n\n:::quiz\n\nWhich?\n\n- [x] a\n- [ ] b\n\n:::',
    '<!-- quiz -->\n\n:::quiz\n\nWhich?\n\n- [x] a\n- [ ] b\n\n:::',
    '[Quiz 1](./quiz.md) is ready.\n\n- [x] Read the chapter',
    '[quiz]: https://a.example\n\n- [x] Read the chapter',
    '## Quiz\n\nThere is one.\n\n- [x] Read the chapter',
    '**Quiz**\n\n- [x] Written\n- [ ] Reviewed',
    '- [x] Write the quiz\n- [ ] Review it',
    '@quizmaster wrote the questions.',
    'ANSWER: see below',
    '*a) and b)* are right.',
    'The options (x) and ( ) are equal.',
  ])('is named only where it is one: %j', async (text) => {
    expect(await listMessages(`${text}\n`, format)).toEqual([]);
  });
});

describe.each(FORMATS)('as %s, a comment above a quiz', (format) => {
  const quiz = `:::quiz\n\nWhich?\n\n${LIST}\n\n:::`;
  const broken = `:::quiz\n\nWhich?\n\n\`\`\`md\n${quiz}\n\`\`\`\n\n${LIST}\n\n:::`;

  it.each([
    'quiz-disable-next negative-prompt -- the exam puts it like this',
    'quiz-disable-next',
    'Quiz: the key is from 2024',
    'quiz 1',
    'mcq: ports',
  ])('is no block where a later quiz has a mistake: %s', async (words) => {
    const comment = format === 'md' ? `<!-- ${words} -->` : `{/* ${words} */}`;
    for (const above of [comment, `${comment}\n\nSome text.`]) {
      const [message = '', ...others] = await listMessages(
        `${above}\n\n${quiz}\n\nText.\n\n${broken}\n`,
        format,
      );
      expect(message).toMatch(/ stray-fence /);
      expect(others).toEqual([]);
    }
  });

  it('is one where the quiz below it has no fence', async () => {
    const comment = format === 'md' ? '<!-- quiz 1 -->' : '{/* quiz 1 */}';
    const messages = await listMessages(`${comment}\n\nWhich?\n\n${LIST}\n\n${quiz}\n`, format);
    expect(messages).toEqual([expect.stringMatching(/^1:1 foreign-quiz .* comment around/)]);
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
