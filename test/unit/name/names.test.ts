import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';

import {mentionsQuiz} from '../../../plugin/src/grammar/mentionsQuiz.js';
import {isQuizName, meansQuiz} from '../../../plugin/src/grammar/names.js';
import {createReader} from '../../../plugin/src/host/createReader.js';
import {explainInstance} from '../../../plugin/src/host/instances.js';
import {validateOptions} from '../../../plugin/src/host/options.js';
import {refuseQuizzes} from '../../../plugin/src/host/refuse.js';
import {toPlainMarkdown} from '../../../plugin/src/host/toPlainMarkdown.js';
import {IMPORTERS} from '../../../plugin/src/import/index.js';
import {importText} from '../../../plugin/src/import/importText.js';
import {remarkQuizLint} from '../../../plugin/src/host/remarkLint.js';

const QUIZ = ':::exercise\n\nWhich planet is the largest?\n\n- [ ] Mars\n- [x] Jupiter\n\n:::\n';

const MDBOOK = [
  '[[questions]]',
  'type = "MultipleChoice"',
  'prompt.prompt = "Which?"',
  'prompt.distractors = ["That"]',
  'answer.answer = "This"',
  '',
].join('\n');

describe('the name of quizzes', () => {
  it.each(['quiz', 'exercise', 'self-test', 'my_quiz', 'q', 'x2', 'questions', 'quizz'])(
    'may be %s',
    (name) => {
      expect(isQuizName(name)).toBe(true);
      expect(validateOptions({options: {name}})).toMatchObject({name});
    },
  );

  it.each([
    ...['', 'Exercise', 'übung', '2x', '-x', 'x-', 'x_', 'a b', 'a.b', ':::exercise', 'x\n', 7],
    ...['question', 'hint', 'explanation', 'match', 'order', 'lines', 'output', 'recall', 'pin'],
    ...['true', 'false'],
    ...['note', 'tip', 'info', 'warning', 'danger', 'caution', 'important', 'success', 'secondary'],
  ])('may not be %j', async (name) => {
    const expected = 'expected a name of lower-case letters, digits, `-` and `_`';
    expect(() => validateOptions({options: {name: name as string}})).toThrow(
      `for the option \`name\` of docusaurus-plugin-quiz, ${expected}`,
    );
    if (typeof name !== 'string') return;
    const read = createReader({name});
    await expect(read.then((readFile) => readFile(':::quiz', 'a.md', true))).rejects.toThrow(
      expected,
    );
  });

  it.each([
    ['exercise', ['Exercise', 'exercises', 'exercisee', 'exercize', 'exrecise', 'xercise']],
    ['quiz', ['QUIZ', 'quizz', 'quizes', 'quizzes', 'qiuz', 'quz']],
    ['tips', ['Tips', 'tipss', 'tps']],
    ['quizz', ['Quizz', 'quizzz', 'quizzes']],
  ])('is also meant by what is nearly %s', (name, near) => {
    expect(near.filter((each) => !meansQuiz(each, name))).toEqual([]);
  });

  it.each([
    ['exercise', ['quiz', 'Quiz', 'quizzes', 'exorcism']],
    ['quiz', ['exercise', 'quote']],
    ['tips', ['tip', 'Tip']],
    ['quizz', ['quiz', 'Quiz']],
    ['hints', ['hint']],
  ])('is not meant by what others have, where it is %s', (name, others) => {
    expect(others.filter((each) => meansQuiz(each, name))).toEqual([]);
  });

  it('decides whether a page is read at all', () => {
    const mentions = (text: string) => mentionsQuiz(text, 'exercise');
    for (const text of [QUIZ, '::: Exercise', ':::exercize', ':::xercise', 'quiz: false']) {
      expect(mentions(text), text).toBe(true);
    }
    for (const text of ['Text.', ':::note', ':::query', ':::exorcist']) {
      expect(mentions(text), text).toBe(false);
    }
  });
});

describe('another name for quizzes', () => {
  it('is followed by plain Markdown', async () => {
    const page = `${QUIZ}\n:::quiz\n\n- [x] Not ours\n\n:::\n`;
    const plain = await toPlainMarkdown(page, {name: 'exercise'});
    expect(plain).toContain('- [ ] Jupiter');
    expect(plain).toContain(':::quiz\n\n- [x] Not ours\n\n:::');
    const broken = QUIZ.replace('[x]', '[ ]');
    await expect(toPlainMarkdown(broken, {name: 'exercise'})).rejects.toThrow('no-correct-option');
    expect(await toPlainMarkdown(broken)).toBe(broken);
  });

  it('is followed by the rules in editors, and by comments that disable them', async () => {
    const lint = async (text: string) => {
      const file = new VFile({value: text, path: 'page.md'});
      await remarkQuizLint({name: 'exercise'})({type: 'root', children: []}, file);
      return file.messages.map(({ruleId, expected}) => [ruleId, expected]);
    };
    const disabled = QUIZ.replace(
      'Which',
      '<!-- quiz-disable-next missing-explanation -- a test -->\n\nWhich',
    );
    expect((await lint(QUIZ)).map(([rule]) => rule)).toContain('missing-explanation');
    expect((await lint(disabled)).map(([rule]) => rule)).not.toContain('missing-explanation');
    expect((await lint(disabled)).map(([rule]) => rule)).not.toContain('invalid-disable');
    expect(await lint(QUIZ.replace(':::exercise', '::: exercise'))).toContainEqual([
      'malformed-fence',
      [':::exercise'],
    ]);
    expect(await lint(QUIZ.replace(':::exercise', ':::Quiz'))).toEqual([]);
  });

  it('is looked for directly below HTML', async () => {
    const read = await createReader({name: 'exercise', markdown: {format: 'md'}});
    const find = async (text: string) =>
      (await read(`<details>\n${text}\n</details>\n`, 'page.md'))?.problems.map(
        ({actual}) => actual,
      );
    expect(await find(QUIZ)).toEqual(['`:::exercise` directly below HTML']);
    expect(await find(QUIZ.replace('exercise', 'quiz'))).toEqual([]);
  });

  it('is followed by the build where nothing transforms quizzes', () => {
    const refuse = (name: string) => () => {
      const node = {type: 'containerDirective', name: 'exercise', children: []};
      refuseQuizzes({name})({type: 'root', children: [node]} as never, new VFile({path: 'a.md'}));
    };
    expect(refuse('exercise')).toThrow('a.md:1:1 Unexpected `:::exercise` where');
    expect(refuse('quiz')).not.toThrow();
  });

  it.each([
    ['gift', 'bank.gift', 'Is snow white? {T}\n'],
    ['mdbook-quiz', 'bank.toml', MDBOOK],
    ['mkdocs-quiz', 'page.md', 'Before.\n\n<quiz>\nWhich?\n- [x] This\n- [ ] That\n</quiz>\n'],
    ['quizdown', 'page.md', '# Which?\n\n- [x] This\n- [ ] That\n'],
    ['quizdown', 'wrapped.md', 'A\n\n```quizdown\n# Which?\n\n- [x] This\n- [ ] That\n```\n'],
    ['starlight-quiz', 'page.mdx', '<Quiz>\n\nWhich?\n\n- [x] This\n- [ ] That\n\n</Quiz>\n'],
  ] as const)('is what quiz:import writes for %s in %s', async (format, file, text) => {
    const read = await createReader({name: 'exercise'});
    const imported = await importText(text, file, read, format, 'exercise');
    expect(imported?.content).toMatch(/^:::exercise(?:\{.*\})?$/m);
    expect(imported?.content).not.toContain(':::quiz');
    expect(imported?.mistakes).toEqual([]);
    expect(Object.keys(IMPORTERS)).toContain(format);
  });
});

describe('a second instance of the plugin', () => {
  it('is named, and the first one is not', () => {
    const content = {'docusaurus-plugin-quiz': {a: undefined, b: undefined}};
    expect(explainInstance(content, 'a')).toBeUndefined();
    expect(explainInstance(content, 'b')).toMatch(
      /^Unexpected second instance of docusaurus-plugin-quiz with the id `b`/,
    );
    expect(explainInstance({}, 'default')).toBeUndefined();
  });
});
