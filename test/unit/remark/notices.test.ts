import {describe, expect, it} from 'vitest';

import {RULES} from '../../../plugin/src/rules/mistakes.js';
import type {RuleId} from '../../../plugin/src/rules/mistakes.js';
import {toPlainText} from '../../support/plainText.js';
import {readQuizzes} from '../../support/readQuizzes.js';
import {renderPage} from '../../support/render.js';

/** What no reader may see of a question with a mistake: a key, feedback, an explanation. */
const OPTIONS = '- [x] SECRET\n  > SECRET\n- [ ] b';
const BODY = `Prompt.\n\n${OPTIONS}\n\nSECRET`;

const quiz = (body: string, opener = ':::quiz'): string => `${opener}\n\n${body}\n\n:::`;

/** Blocks of each rule. Those of `WORKING` rules still are a quiz, so that nothing takes their place. */
const CASES: Record<RuleId, string[]> = {
  'malformed-fence': [
    quiz(BODY, ':::quiz Title'),
    quiz(BODY, '::: quiz'),
    quiz(BODY, ':::Quiz{a={b}}'),
    quiz(BODY, ':::quizz{"a"}'),
    quiz('It is [[SECRET]].\n\nSECRET', ':::quiz [T]'),
    // Blocks that were to close within the quiz, and go on behind its end.
    `::quiz/\n::::e\n:::\n[x]SECRET\n::::`,
    `::quiz/\n\n::::tip\n\nPrompt.\n\n:::\n\n${OPTIONS}\n\n::::`,
    `::quiz/\n\n::::tip\n\n:::::note\n\n:::\n\n${OPTIONS}\n\n:::::\n\nSECRET\n\n::::`,
  ],
  'unclosed-fence': [`:::quiz\n\n${BODY}\n\n~~~`, `:::quiz\n\n${BODY}\n\n::`],
  'stray-fence': [`:::quiz\n\nPrompt.\n\n:::note\n\nSee.\n\n:::\n\n${OPTIONS}\n\nSECRET\n\n:::`],
  'malformed-attributes': [quiz(BODY, ':::quiz{a=}'), quiz(BODY, ':::quiz{attempts={2}}')],
  'swallowed-separator': [
    quiz(`${BODY}\n---\n\nSECRET`),
    quiz(`Prompt.\n\n${OPTIONS}\n\n———\n\nSECRET`),
  ],
  'malformed-leaf': [
    quiz('Prompt. ::recall\n\nSECRET'),
    quiz('Prompt.\n\n::output `SECRET`'),
    quiz('Prompt.\n\n::recall SECRET'),
    quiz(`Prompt.\n\n::explanation SECRET`),
    quiz('Prompt.\n\n::match SECRET\n\nSECRET -> 1\nSECRET -> 2'),
  ],
  'lazy-continuation': [quiz(`Prompt.\n\n${OPTIONS}\nSECRET`)],
  'heading-in-quiz': [quiz(`# Prompt.\n\n${OPTIONS}\n\n## SECRET`)],
  'missing-answer': [
    quiz('Prompt.\n\nAnswer: SECRET'),
    quiz('Prompt.\n\n---\n\nAnswer: SECRET'),
    quiz('Prompt.\n\na) SECRET\nb) b\n\nAnswer: SECRET'),
    quiz('Prompt.\n\n- [x] a\n- [ ] b\n\n---\n\nSECRET'),
    quiz('SECRET::SECRET'),
    quiz('Prompt.\n\n- Answer: SECRET'),
    quiz('Prompt.\n\nA. SECRET\nB. b\n\nAnswer: A'),
    quiz('Prompt.\n\n• SECRET ✓\n• b'),
    quiz('It is *SECRET/b:c*.'),
    quiz('It is so.\n\nIt is ||SECRET||.'),
    quiz('Prompt.\n\n> **Answer:** SECRET'),
    quiz('Prompt.\n\nLösung: SECRET'),
    quiz('Prompt.\n\n==SECRET==\n\nExplanation: SECRET'),
  ],
  'missing-prompt': [quiz(`${OPTIONS}\n\nSECRET`)],
  'ambiguous-question': [
    quiz(`${BODY}\n\n- [x] SECRET\n- [ ] c`),
    quiz(`Prompt [[SECRET]].\n\n${OPTIONS}`),
    quiz('Prompt.\n\n::match\n\n| a | [[SECRET]] |\n| - | - |\n| b | [[SECRET]] |'),
  ],
  'no-correct-option': [quiz('Prompt.\n\n- [ ] a\n  > SECRET\n- [ ] b\n\nSECRET')],
  'too-few-options': [quiz('Prompt.\n\n- [x] SECRET\n\nSECRET')],
  'empty-option': [quiz(`Prompt.\n\n${OPTIONS}\n- [ ]\n\nSECRET`)],
  'duplicate-option': [quiz('Prompt.\n\n- [x] SECRET\n- [ ] SECRET\n\nSECRET')],
  'bad-marker': [quiz(`Prompt.\n\n- [✓] SECRET\n- [] b\n\nSECRET`), quiz('• [x] SECRET\n• [ ] b')],
  'mixed-list': [
    quiz(`Prompt.\n\n${OPTIONS}\n- Explanation: SECRET`),
    quiz(`- Prompt?\n${OPTIONS}\n- Answer: SECRET`),
  ],
  'split-list': [
    quiz('Prompt.\n\n- [x] a\n\n```\nSECRET\n```\n\n- [ ] b'),
    quiz('Prompt.\n\n::order\n\n1. SECRET\n```\nSECRET\n```\n2. SECRET'),
  ],
  'nested-task-list': [quiz('Prompt.\n\n- [x] a\n  - [x] SECRET\n- [ ] b')],
  'swallowed-text': [quiz(`Prompt.\n\n${OPTIONS}\n- [ ] a:hover{color}\n\nSECRET`)],
  'unknown-directive': [quiz(`Prompt.\n\n${OPTIONS}\n\n::zzz[SECRET]\n\nSECRET`)],
  'block-after-feedback': [quiz(`Prompt.\n\n- [x] a\n  > SECRET\n\n  SECRET\n- [ ] b`)],
  'orphan-feedback': [
    quiz(`Prompt.\n\n${OPTIONS}\n> SECRET`),
    quiz('Prompt.\n\n::order\n\n1. a\n2. b\n```\nSECRET\n```'),
  ],
  'ambiguous-explanation': [quiz('It is [[SECRET]].\n\n```\nSECRET\n```')],
  'invalid-blank': [quiz('Prompt [[SECRET.\n\nSECRET'), quiz('Prompt [[]].\n\nSECRET')],
  'unsafe-pattern': [quiz('Prompt [[/SECRET(a+)+b/]].\n\nSECRET')],
  'invalid-table': [
    quiz('Prompt.\n\n::match\n\n| SECRET | b |\n| - | - |\n| a | SECRET |'),
    quiz('Prompt.\n\n::match\n\nSECRET -> SECRET\nSECRET -> SECRET'),
    quiz('Prompt.\n\n::match\n\n- SECRET: SECRET'),
  ],
  'plain-text-only': [
    quiz('Prompt.\n\n::match\n\n| a | b |\n| - | - |\n| c | ![SECRET](/a.png) |\n| d | SECRET |'),
  ],
  'duplicate-id': [
    quiz(`::question{#a}\n\nPrompt.\n\n- [x] a\n- [ ] b\n\n---\n\n::question{#a}\n\n${BODY}`),
  ],
  'unknown-attribute': [quiz(`::question{zzz}\n\n${BODY}`)],
  'invalid-attribute': [quiz(`::question{review="a b"}\n\n${BODY}`)],
  'missing-evidence': [quiz(`::question{review="#a" because="b"}\n\n${BODY}`)],
  'misplaced-directive': [
    quiz(`Prompt.\n\n::question{#a}\n\n${OPTIONS}\n\nSECRET`),
    quiz('Prompt.\n\n::order\n\na. SECRET\nb. SECRET'),
    quiz('Prompt.\n\n::order\n\n- SECRET\n- SECRET'),
    quiz('Prompt.\n\n::answer\n\nSECRET'),
  ],
  'empty-section': [quiz('---'), quiz('')],
  'nested-quiz': [`::::quiz\n\nPrompt.\n\n- [x] a\n- [ ] b\n\n${quiz(BODY)}\n\n::::`],
  'pick-too-large': [quiz(`Prompt.\n\n- [x] a\n- [ ] b`, ':::quiz{pick=9}')],
  'foreign-notation': [
    quiz('Prompt.\n\n- [ ] a #Because of SECRET it is.\n- [ ] b #It is SECRET, as they say.'),
    quiz('Prompt.\n\n> **Answer:** SECRET\n\n- [x] SECRET\n- [ ] b'),
    quiz('It is [[*SECRET|b|c]].\n\nSECRET'),
    quiz('Prompt.\n\nAnswer: SECRET\n\n- [x] SECRET\n- [ ] b'),
    quiz(
      'Prompt.\n\n<details>\n<summary>Answer</summary>\n\nSECRET\n\n</details>\n\n- [x] SECRET\n- [ ] b',
    ),
    quiz('It is [SECRET], not [[b]].'),
    quiz('It is {{SECRET}}.\n\nIt is [[b]].'),
    quiz('It is [[b]](SECRET).'),
    quiz('Prompt.\n\n- [[x]] SECRET\n- [[ ]] b'),
    quiz('Prompt.\n\n- [x] SECRET<br> > SECRET\n- [ ] b'.replace('<br>', '<br />')),
    quiz(`${BODY}\n\n> [!NOTE]\n> SECRET`),
  ],
  'merge-conflict': [
    quiz('Prompt.\n\n- [ ] a\n<<<<<<< HEAD\n- [x] SECRET\n=======\n- [x] b\n>>>>>>> other'),
  ],
  'foreign-quiz': [
    '<quiz>\nPrompt.\n- [x] SECRET\n- [ ] b\n</quiz>',
    '!!! question\n\n    SECRET',
    '::Q1:: Prompt? {=SECRET ~b}',
  ],
};

/** Rules after which the quiz is shown all the same, because it is clear what is meant. */
const WORKING: ReadonlySet<RuleId> = new Set([
  'missing-evidence',
  'pick-too-large',
  'empty-section',
  'heading-in-quiz',
  'swallowed-separator',
]);

/** Blocks that only show the notation, which belongs to whoever reads it. */
const OTHERS: ReadonlySet<RuleId> = new Set(['foreign-quiz']);

/** What MDX cannot parse, so that there is no page. */
const UNREADABLE = {md: new Set<RuleId>(), mdx: new Set<RuleId>(['merge-conflict'])};

/** A quiz without its end has what follows on the page, and works up to there. */
const OPEN: ReadonlySet<RuleId> = new Set(['unclosed-fence']);

const table = (Object.keys(RULES) as RuleId[]).flatMap((rule) =>
  CASES[rule].map((block) => ({rule, block})),
);

describe.each(['md', 'mdx'] as const)('as %s, in a site that lets mistakes pass', (format) => {
  const write = (block: string): string => `Above.\n\n${block}\n\n## Below\n\nText below.\n`;

  it.each(table)('is a mistake: $rule $block', async ({rule, block}) => {
    const reading = readQuizzes(write(block), {format}).then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    expect(await reading).toMatch(new RegExp(` ${rule} |swallowed-text|MDX`));
  });

  it.each(
    table.filter(
      ({rule}) => ![OTHERS, WORKING, UNREADABLE[format]].some((rules) => rules.has(rule)),
    ),
  )('the notice shows where, and no key: $rule $block', async ({rule, block}) => {
    const setup = {format, options: {onProblem: 'ignore'}} as const;
    const html = await renderPage(write(block), setup);
    const shown = toPlainText(html, {closed: true});
    if (!OPEN.has(rule)) expect(shown).not.toContain('SECRET');
    expect(shown).toContain('Above.');
    expect(shown).toContain('Text below.');
    expect(shown).toMatch(/Line \d+:/);
  });
});
