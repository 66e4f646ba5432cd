import {describe, expect, it} from 'vitest';

import {DEFAULT_ATTRIBUTES} from '../../../plugin/src/grammar/attributeValues.js';
import type {PluginOptions} from '../../../plugin/src/host/options.js';
import {RegisterPlugin} from '../../../plugin/src/host/register.js';
import {PageStore} from '../../../plugin/src/page/pageStore.js';
import {remarkQuiz} from '../../../plugin/src/remark/index.js';
import {findVersionFolders} from '../../../plugin/src/host/versions.js';

const OPTIONS: PluginOptions = {
  ...DEFAULT_ATTRIBUTES,
  enabled: true,
  onProblem: 'throw',
  autoRegister: true,
  name: 'quiz',
  directives: [],
  lint: {},
  manifest: true,
};
const MANUAL: PluginOptions = {...OPTIONS, autoRegister: false};
const SITE = {siteDir: '/site', folders: {}};

const other = () => undefined;

function createCompiler(plugins: unknown[]) {
  const loader = {
    loader: '/node_modules/@docusaurus/mdx-loader/lib/index.js',
    options: {beforeDefaultRemarkPlugins: plugins, processors: {} as unknown},
  };
  const rules = [
    {test: /\.css$/, use: ['css-loader']},
    {oneOf: [{test: /\.mdx?$/, use: [loader]}]},
  ];
  return {loader, options: {module: {rules}, cache: {version: '1'}, experiments: {cache: true}}};
}

const register = (
  compiler: ReturnType<typeof createCompiler>,
  options = OPTIONS,
  kept: {pages?: PageStore} = {},
) => {
  new RegisterPlugin({...SITE, ...kept}, options).apply(compiler);
  return compiler.loader.options.beforeDefaultRemarkPlugins;
};

const ATTRIBUTES = {
  rivals: [],
  name: 'quiz',
  directives: [],
  components: [],
  attributes: DEFAULT_ATTRIBUTES,
  enabled: true,
  onProblem: 'throw',
  ...SITE,
};

describe('registering with the MDX loaders', () => {
  it('adds the transform after what the site has, and drops the old processors', () => {
    const compiler = createCompiler([other]);
    expect(register(compiler)).toEqual([other, [remarkQuiz, ATTRIBUTES]]);
    expect(compiler.loader.options.processors).toBeUndefined();
  });

  it('is the same when the compilers of client and server share a loader', () => {
    const compiler = createCompiler([other]);
    const once = register(compiler);
    expect(register(compiler)).toEqual(once);
  });

  it('keeps the place and the options of a registration by hand', () => {
    const byHand = [remarkQuiz, {onProblem: 'warn'}];
    expect(register(createCompiler([byHand, other]))).toEqual([
      [remarkQuiz, {...ATTRIBUTES, onProblem: 'warn', rivals: [other]}],
      other,
    ]);
    expect(register(createCompiler([remarkQuiz, remarkQuiz]))).toEqual([[remarkQuiz, ATTRIBUTES]]);
  });

  it('gives pages that were read before only to a transform that comes first', () => {
    const pages = new PageStore();
    const first = register(createCompiler([]), OPTIONS, {pages});
    expect(first).toEqual([[remarkQuiz, {...ATTRIBUTES, pages}]]);
    const second = register(createCompiler([other]), OPTIONS, {pages});
    expect(second).toEqual([other, [remarkQuiz, ATTRIBUTES]]);
  });

  it('names the plugins that run behind the transform', () => {
    const compiler = createCompiler([other]);
    const last = () => undefined;
    Object.assign(compiler.loader.options, {remarkPlugins: [last, remarkQuiz]});
    const registered = [other, [remarkQuiz, {...ATTRIBUTES, rivals: [last]}]];
    expect(register(compiler)).toEqual(registered);
    expect(register(compiler)).toEqual(registered);
  });

  it('leaves loaders alone when told so, and makes a quiz in them fail', () => {
    const options = {...OPTIONS, autoRegister: false};
    expect(register(createCompiler([remarkQuiz]), options)).toEqual([[remarkQuiz, ATTRIBUTES]]);
    const [[refuse, settings]] = register(createCompiler([]), options) as [
      [(settings: object) => (tree: object, file: object) => void, object],
    ];
    const place = {start: {line: 3, column: 1}};
    const quiz = {type: 'containerDirective', name: 'quiz', position: place, children: []};
    const tree = {type: 'root', children: [quiz]};
    const file = (frontMatter: object) => ({path: '/site/a.md', data: {frontMatter}});
    expect(() => {
      refuse(settings)(tree, file({}));
    }).toThrow('/site/a.md:3:1 Unexpected `:::quiz`');
    expect(() => {
      refuse(settings)(tree, file({quiz: false}));
    }).not.toThrow();
  });

  it('says so when the host has no loader that it knows', () => {
    expect(() => {
      new RegisterPlugin(SITE, OPTIONS).apply({options: {module: {rules: []}}});
    }).toThrow('no MDX loader');
  });

  it.each([
    ['the keyword of an admonition', {keywords: ['note', 'quiz']}, OPTIONS, 'client', 1],
    ['it, but not again for the server', {keywords: ['note', 'quiz']}, OPTIONS, 'server', 0],
    ['it where nothing is transformed', {keywords: ['quiz']}, MANUAL, 'client', 0],
    ['other keywords', {keywords: ['note', 'quizzes']}, OPTIONS, 'client', 0],
    ['the admonitions of the host', true, OPTIONS, 'client', 0],
    ['no admonitions', false, OPTIONS, 'client', 0],
  ])('warns once of a name that is taken: %s', (_, admonitions, options, name, count) => {
    const compiler = createCompiler([]);
    Object.assign(compiler.loader.options, {admonitions});
    Object.assign(compiler.options, {name});
    const said: [string, string][] = [];
    const report = (severity: string) => (message: string) => void said.push([severity, message]);
    new RegisterPlugin({...SITE, report}, options).apply(compiler);
    expect(said).toHaveLength(count);
    for (const each of said) {
      expect(each).toEqual([
        'warn',
        expect.stringMatching(/^Unexpected admonition keyword `quiz`/),
      ]);
    }
  });

  it('warns of a keyword by the name that quizzes have', () => {
    const compiler = createCompiler([]);
    Object.assign(compiler.loader.options, {admonitions: {keywords: ['quiz', 'exercise']}});
    const said: string[] = [];
    const report = () => (message: string) => void said.push(message);
    new RegisterPlugin({...SITE, report}, {...OPTIONS, name: 'exercise'}).apply(compiler);
    expect(said).toEqual([
      expect.stringMatching(/^Unexpected admonition keyword `exercise`.*`name: 'selftest'`/),
    ]);
  });

  it.each([
    ['name', SITE, {...OPTIONS, name: 'exercise'}, []],
    ['options', SITE, {...OPTIONS, attempts: 2}, []],
    ['registration', SITE, {...OPTIONS, autoRegister: false}, [remarkQuiz]],
    ['version folders', {...SITE, folders: {versioned_docs: 'docs'}}, OPTIONS, []],
  ])('changes the version of the persistent cache with the %s', (_, site, options, plugins) => {
    const before = createCompiler([]);
    const after = createCompiler(plugins);
    register(before);
    new RegisterPlugin(site, options).apply(after);
    expect(before.options.cache.version).toMatch(/^1-quiz-/);
    expect(after.options.cache.version).not.toBe(before.options.cache.version);
  });
});

describe('version folders', () => {
  it('lead to the folder of the current version, for each instance', () => {
    const docs = (current: string, versions: string) => ({
      loadedVersions: [
        {versionName: 'current', contentPath: `/site/${current}`},
        {versionName: '1.0', contentPath: `/site/${versions}/version-1.0`},
      ],
    });
    const frozen = {
      loadedVersions: [{versionName: '1.0', contentPath: '/site/old_versioned_docs/version-1.0'}],
    };
    const content = {
      default: docs('content/docs', 'versioned_docs'),
      api: docs('api', 'api_versioned_docs'),
      frozen,
    };
    expect(findVersionFolders({'docusaurus-plugin-content-docs': content}, '/site')).toEqual({
      versioned_docs: 'content/docs',
      api_versioned_docs: 'api',
    });
    expect(findVersionFolders({}, '/site')).toEqual({});
  });
});
