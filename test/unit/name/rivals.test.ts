import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';

import type {RemarkQuizOptions} from '../../../plugin/src/remark/index.js';
import {compile} from '../../support/compile.js';
import type {CompileOptions} from '../../support/compile.js';

const QUIZ = ':::quiz\n\nWhich planet is the largest?\n\n- [ ] Mars\n- [x] Jupiter\n\n:::\n';

/** A remark plugin with another use for blocks of a name; a new one each time, because each is reported once. */
function createSurvey(name: string) {
  return function remarkSurvey() {
    return (tree: Root) => {
      visit(tree, 'containerDirective', (node) => {
        if (node.name === name) node.data = {...node.data, hName: 'aside'};
      });
    };
  };
}

const toNote = () => (tree: Root) =>
  visit(tree, 'containerDirective', (node) => void (node.name = 'note'));

const addId = () => (tree: Root) =>
  visit(tree, 'containerDirective', (node) => {
    node.attributes = {id: String(Math.random())};
  });

async function listWarnings(rivals: unknown[], setup: CompileOptions = {}, page = QUIZ) {
  const said: string[] = [];
  const report = (severity: string) => (message: string) =>
    void said.push(`${severity} ${message}`);
  const options = {...setup.options, report, rivals} as RemarkQuizOptions;
  await compile(page, {...setup, remarkPlugins: rivals, options}).catch((error: Error) =>
    said.push(error.message),
  );
  return said;
}

const WARNING = expect.stringMatching(
  /^warn Unexpected remark plugin `remarkSurvey` that changes `:::quiz`.*`name: 'exercise'`/,
) as string;

describe.each(['md', 'mdx'] as const)('a remark plugin behind the transform as %s', (format) => {
  it('is reported once where it has another use for the same blocks', async () => {
    const survey = createSurvey('quiz');
    expect(await listWarnings([survey], {format})).toEqual([WARNING]);
    expect(await listWarnings([survey], {format})).toEqual([]);
    expect(await listWarnings([[createSurvey('quiz'), {}]], {format})).toEqual([WARNING]);
  });

  it('is reported where its blocks are no quizzes, too, before their mistakes', async () => {
    const page = ':::quiz\n\nHow do you like it?\n\n:::\n';
    const [first, second] = await listWarnings([createSurvey('quiz')], {format}, page);
    expect(first).toEqual(WARNING);
    expect(second).toContain('missing-answer');
  });

  it('is reported for the client alone, and for pages with quizzes alone', async () => {
    const survey = createSurvey('quiz');
    expect(await listWarnings([survey], {format, compilerName: 'server'})).toEqual([]);
    expect(await listWarnings([survey], {format}, 'A quiz.\n')).toEqual([]);
    expect(await listWarnings([survey], {format})).toEqual([WARNING]);
  });

  it('has its blocks for itself where quizzes have another name', async () => {
    const page = `${QUIZ}\n${QUIZ.replace('quiz', 'exercise')}`;
    const options = {name: 'exercise'};
    expect(await listWarnings([createSurvey('quiz')], {format, options}, page)).toEqual([]);
    expect(await listWarnings([createSurvey('exercise')], {format, options}, page)).toEqual([
      expect.stringContaining('that changes `:::exercise`, expected none'),
    ]);
  });

  it.each<[string, () => unknown]>([
    ['treats all directives alike', toNote],
    ['gives no result twice', addId],
    ['has a use for other blocks', createSurvey('survey')],
    ['does nothing', () => undefined],
  ])('is not reported where it %s', async (_, plugin) => {
    expect(await listWarnings([plugin], {format})).toEqual([]);
  });

  it('is not reported, and does no harm, where it fails on any other page or needs time', async () => {
    const isReal = (tree: Root) => tree.children.some(({type}) => type === 'mdxjsEsm');
    const fail = () => (tree: Root) => {
      if (!isReal(tree)) throw new Error('no page');
    };
    const wait = () => async (tree: Root) => {
      await Promise.resolve();
      if (!isReal(tree)) throw new Error('no page');
    };
    const attach = () => {
      throw new Error('nowhere');
    };
    expect(await listWarnings([fail, wait], {format})).toEqual([]);
    expect(await listWarnings([attach], {format})).toEqual(['nowhere']);
  });
});
