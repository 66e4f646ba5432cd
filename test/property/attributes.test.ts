import type {LoadContext} from '@docusaurus/types';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createSiteReader} from '../../plugin/src/cli/site/siteReader.js';
import {DEFAULT_ATTRIBUTES} from '../../plugin/src/grammar/attributeValues.js';
import type {PluginOptions} from '../../plugin/src/host/options.js';
import {RegisterPlugin} from '../../plugin/src/host/register.js';
import type {Attributes} from '../../plugin/src/model.js';
import {remarkQuiz} from '../../plugin/src/remark/index.js';
import type {RemarkQuizOptions} from '../../plugin/src/remark/index.js';
import {createReader} from '../../plugin/src/host/createReader.js';
import {runs} from '../support/runs.js';

/** Any of the attributes, each with any of its values. */
const some: fc.Arbitrary<Partial<Attributes>> = fc.record(
  {
    feedback: fc.constantFrom('immediate', 'end'),
    reveal: fc.constantFrom('after-try', 'always', 'never'),
    attempts: fc.integer({min: 1, max: 9}),
    shuffle: fc.constantFrom('none', 'options', 'questions', 'all'),
    pick: fc.constant(1),
    pass: fc.integer({min: 1, max: 100}),
    answers: fc.constantFrom('after', 'none'),
  },
  {requiredKeys: []},
);

/** Where attributes are written, from the farthest to the nearest. */
const places = fc.record({plugin: some, byHand: some, frontMatter: some, braces: some});

type Places = typeof places extends fc.Arbitrary<infer T> ? T : never;

const write = (attributes: Partial<Attributes>, sign: string, separator: string) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}${sign}${value}`)
    .join(separator);

const writePage = ({frontMatter, braces}: Places) => `---
quiz: {${write(frontMatter, ': ', ', ')}}
---

:::quiz[Title]{#id ${write(braces, '=', ' ')}}

A?

- [x] a
- [ ] b

---

B?

- [x] a
- [ ] c

:::
`;

const decide = ({plugin, byHand, frontMatter, braces}: Places): Attributes => ({
  ...DEFAULT_ATTRIBUTES,
  ...plugin,
  ...byHand,
  ...frontMatter,
  ...braces,
});

const toOptions = (plugin: Partial<Attributes>): PluginOptions => ({
  ...DEFAULT_ATTRIBUTES,
  enabled: true,
  onProblem: 'throw',
  autoRegister: true,
  name: 'quiz',
  directives: [],
  lint: {},
  manifest: true,
  ...plugin,
});

/** What the transform of a site's MDX loader is given. */
function register({plugin, byHand}: Places): RemarkQuizOptions {
  const entry: unknown = [remarkQuiz, {attributes: byHand}];
  const loader = {
    loader: '/@docusaurus/mdx-loader/lib/index.js',
    options: {beforeDefaultRemarkPlugins: [entry]},
  };
  new RegisterPlugin({siteDir: '/site', folders: {}}, toOptions(plugin)).apply({
    options: {module: {rules: [{use: [loader]}]}},
  });
  const [[, options]] = loader.options.beforeDefaultRemarkPlugins as [[unknown, RemarkQuizOptions]];
  return options;
}

/** What the commands read of the same file. */
function readSite(found: Places) {
  const markdown = {
    format: 'mdx',
    mermaid: false,
    anchors: {maintainCase: false},
    mdx1Compat: {comments: true, admonitions: true, headingIds: true},
  };
  return createSiteReader({
    context: {siteDir: '/site', siteConfig: {markdown}} as unknown as LoadContext,
    options: toOptions(found.plugin),
    folders: {},
    findContent: () => ({
      plugin: '',
      id: '',
      locale: 'en',
      folder: '',
      files: [],
      remarkPlugins: [],
      admonitions: undefined,
      byHand: [remarkQuiz, {attributes: found.byHand}],
    }),
    findLanguage: () => 'en',
  });
}

describe('attributes at several places', () => {
  it('add up in the build, and the nearest wins for each', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (found) => {
        const read = await createReader(register(found));
        const page = await read(writePage(found), '/site/docs/page.mdx');
        expect(page?.problems).toEqual([]);
        expect(page?.quizzes[0]?.attributes).toEqual(decide(found));
      }),
      runs(60),
    );
  });

  it('add up in the commands, and the nearest wins for each', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (found) => {
        const page = await readSite(found)(writePage(found), '/site/docs/page.mdx');
        expect(page?.quizzes[0]?.attributes).toEqual(decide(found));
      }),
      runs(60),
    );
  });
});
