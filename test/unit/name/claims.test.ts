import type {Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';

import {remarkQuiz} from '../../../plugin/src/remark/index.js';
import {compile} from '../../support/compile.js';
import type {CompileOptions} from '../../support/compile.js';

const QUIZ = ':::quiz\n\nWhich planet is the largest?\n\n- [ ] Mars\n- [x] Jupiter\n\n:::\n';
const PAGE = `# Planets\n\n${QUIZ}\n> ${QUIZ.trimEnd().replaceAll('\n', '\n> ')}\n`;

type Change = (node: ContainerDirective, index: number, siblings: RootContent[]) => void;

/** A remark plugin that does something to each block of a name, the last one first. */
const onEach = (name: string, change: Change) => () => (tree: Root) => {
  const found: [ContainerDirective, RootContent[]][] = [];
  visit(tree, 'containerDirective', (node, _, parent) => {
    if (node.name === name && parent) found.push([node, parent.children]);
  });
  for (const [node, siblings] of found.reverse()) change(node, siblings.indexOf(node), siblings);
};

const element = (children: RootContent[]): RootContent =>
  ({type: 'mdxJsxFlowElement', name: 'Survey', attributes: [], children}) as RootContent;

/** What other plugins make of a block. */
const CHANGES: [string, Change][] = [
  ['an element with its content', (node, i, all) => (all[i] = element(node.children))],
  ['an element without its content', (_, index, siblings) => (siblings[index] = element([]))],
  ['its content', (node, index, all) => void all.splice(index, 1, ...node.children)],
  ['nothing', (_, index, siblings) => void siblings.splice(index, 1)],
  ['another directive', (node) => (node.name = 'tip')],
  ['an element in place', (node) => Object.assign(node, {type: 'blockquote'})],
];

const nameElement: Change = (node) => (node.data = {...node.data, hName: 'aside'});

async function listWarnings(page: string, setup: CompileOptions): Promise<string[]> {
  const said: string[] = [];
  const report = (severity: string) => (message: string) =>
    void said.push(`${severity} ${message}`);
  await compile(page, {...setup, options: {...setup.options, report}});
  return said;
}

const warning = (places: string, name: string, other: string) =>
  new RegExp(
    `^warn ${places} Unexpected change of \`:::${name}\` by another remark plugin, .*\`name: '${other}'\``,
  );

describe.each(['md', 'mdx'] as const)(
  'a remark plugin that claims the same blocks as %s',
  (format) => {
    const filePath = `/site/docs/page.${format}`;

    it.each([...CHANGES, ['a block with an element', nameElement] as const])(
      'is reported with all places when it runs first, and makes of each %s',
      async (_, change) => {
        const setup = {format, filePath, before: [onEach('quiz', change)]};
        const places = `docs/page.${format}:3:1, docs/page.${format}:12:3`;
        expect(await listWarnings(PAGE, setup)).toEqual([
          expect.stringMatching(warning(places, 'quiz', 'exercise')),
        ]);
        expect(await listWarnings(PAGE, {...setup, compilerName: 'server'})).toEqual([]);
      },
    );

    it.each([...CHANGES, ['a block with an element', nameElement] as const])(
      'has its blocks for itself where quizzes have another name, and makes of each %s',
      async (_, change) => {
        const page = `${PAGE}\n${QUIZ.replace('quiz', 'exercise')}`;
        const setup = {format, filePath, before: [onEach('quiz', change)]};
        expect(await listWarnings(page, {...setup, options: {name: 'exercise'}})).toEqual([]);
      },
    );

    it('is reported by the name that quizzes have', async () => {
      const page = PAGE.replaceAll(':::quiz', ':::exercise');
      const before = [onEach('exercise', (_, index, all) => (all[index] = element([])))];
      const setup = {format, filePath, before, options: {name: 'exercise'}};
      expect(await listWarnings(page, setup)).toEqual([
        expect.stringMatching(warning('docs/page.*', 'exercise', 'selftest')),
      ]);
    });

    it.each<[string, CompileOptions]>([
      ['is there twice', {after: [remarkQuiz]}],
      ['is behind a plugin that forgets where everything stood', {before: [forget]}],
      ['is behind a plugin that builds the tree anew', {before: [copy]}],
      ['is behind a plugin that names an element for every directive', {before: [nameAll]}],
      ['has left the page alone', {before: [onEach('quiz', remove)], frontMatter: {quiz: false}}],
      ['is behind a plugin that leaves out a part of the page', {before: [onEach('only', remove)]}],
    ])('is none where the transform %s', async (_, setup) => {
      const page = `${PAGE}\n::::only\n\n${QUIZ}\n::::\n\n::::note\n\nNote.\n\n::::\n`;
      expect(await listWarnings(page, {...setup, format, filePath})).toEqual([]);
    });
  },
);

function remove(_: ContainerDirective, index: number, siblings: RootContent[]): void {
  siblings.splice(index, 1);
}

function forget() {
  return (tree: Root) => visit(tree, (node) => void delete node.position);
}

function copy() {
  return (tree: Root): Root => structuredClone(tree);
}

function nameAll() {
  return (tree: Root) =>
    visit(tree, 'containerDirective', (node) => {
      node.data = {...node.data, hName: 'div'};
    });
}
