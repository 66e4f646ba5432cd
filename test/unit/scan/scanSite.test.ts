import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Scan} from '../../../plugin/src/scan/scanSite.js';
import {listPlaces, openSite, quiz, scan, writeSite} from './site.js';

const CLASSIC = (options: object) => ({
  presets: [['classic', {blog: false, pages: false, ...options}]] as [[string, object]],
});

const BLOG = {onUntruncatedBlogPosts: 'ignore'};

const DOCS = CLASSIC({docs: {sidebarPath: false}});

describe('the scan of a site', () => {
  it('finds the quizzes of docs, with their places and texts', async () => {
    const siteDir = writeSite(
      'docs',
      {
        'docs/a.md': `---\ntitle: Ports\n---\n\n${quiz('one', 'Is **443** the port of HTTPS?')}`,
        'docs/plain.md': 'Plain text.\n',
      },
      DOCS,
    );
    const {index, partials} = await scan(siteDir);
    expect(partials).toEqual([]);
    expect(index).toEqual({
      version: 1,
      pages: [{permalink: '/docs/a', path: 'docs/a.md', title: 'Ports'}],
      quizzes: [
        {
          path: 'docs/a.md',
          source: 'docs/a.md',
          id: 'one',
          line: 5,
          column: 1,
          pages: ['/docs/a'],
          questions: [
            {
              id: expect.stringMatching(/^q\w+$/) as string,
              type: 'choice',
              line: 7,
              column: 1,
              fingerprint: expect.stringMatching(/^\w+$/) as string,
              prompt: 'Is 443 the port of HTTPS?',
              promptHash: expect.stringMatching(/^\w{10}$/) as string,
              key: 'Yes',
            },
          ],
        },
      ],
    });
  });

  it('looks evidence up in other files, also when only these have changed', async () => {
    const evidence = (words: string) =>
      quiz('one').replace(
        'Is it?',
        `::question{review="./b.md#rate" because="${words}"}\n\nIs it?`,
      );
    const siteDir = writeSite(
      'evidence',
      {
        'docs/a.md': evidence('16 kHz'),
        'docs/b.md': '## Rate\n\nIt is 16 kHz.\n\n## Other\n\nIt is 24 kHz.\n',
        'docs/c.md': evidence('24 kHz'),
        'docs/d.md': evidence('16 kHz').replace('b.md', 'none.md'),
        'i18n/de/docusaurus-plugin-content-docs/current/a.md': evidence('nur auf Deutsch'),
      },
      {...DOCS, i18n: {defaultLocale: 'en', locales: ['en', 'de']}},
    );
    const list = ({mistakes}: Scan): string[] =>
      [...mistakes].flatMap(([file, problems]) =>
        problems.map(({place, actual}) => `${file}:${place?.start.line} ${actual}`),
      );
    const site = await openSite(siteDir);
    const missing = [
      'docs/c.md:3 “24 kHz” of `because`, which “Rate” of docs/b.md does not have',
      'docs/d.md:3 “16 kHz” of `because` for `./none.md#rate`, where no section is',
    ];
    expect(list(await site.scan())).toEqual(missing);
    fs.writeFileSync(path.join(siteDir, 'docs/b.md'), '## Rate\n\nIt is 8 kHz.\n');
    expect(list(await site.scan())).toEqual([
      'docs/a.md:3 “16 kHz” of `because`, which “Rate” of docs/b.md does not have',
      ...missing,
    ]);
    // The other page is not translated, so readers of the translation get its original.
    const german = list(await scan(siteDir, {locale: 'de'}));
    expect(german.filter((text) => text.startsWith('i18n/'))).toEqual([]);
  });

  it('leaves out drafts, unlisted pages, and partials that only these import', async () => {
    const siteDir = writeSite(
      'hidden',
      {
        'docs/index.md': quiz('shown'),
        'docs/draft.mdx': `---\ndraft: true\n---\n\nimport Part from './_part.mdx';\n\n<Part />\n\n${quiz('draft')}`,
        'docs/unlisted.md': `---\nunlisted: true\n---\n\n${quiz('unlisted')}`,
        'docs/_part.mdx': quiz('part'),
        'docs/_lone.mdx': quiz('lone'),
        'blog/2026-01-01-a.md': `---\ndraft: true\n---\n\n${quiz('post')}`,
        'src/pages/hidden.md': `---\nunlisted: true\n---\n\n${quiz('page')}`,
      },
      CLASSIC({docs: {sidebarPath: false}, blog: BLOG, pages: {}}),
    );
    expect(listPlaces(await scan(siteDir))).toEqual({'docs/index.md#shown': ['/docs/']});
  });

  it('follows imports wherever they lead, through code and through partials', async () => {
    const siteDir = writeSite(
      'partials',
      {
        'docs/a.mdx': `import One from './_one.mdx';\nimport Card from '@site/src/Card';\n\n<One /><Card />\n`,
        'docs/b.mdx': `import One from "./_one.mdx";\n\n<One />\n`,
        'docs/lazy.mdx': `export const Part = React.lazy(() => import('../parts/two.md'));\n\n<Part />\n`,
        'docs/_one.mdx': `import Two from '../parts/two.md';\n\n<Two />\n\n${quiz('one')}`,
        'parts/two.md': quiz('two'),
        'parts/three.mdx': quiz('three'),
        'node_modules/shared/four.mdx': quiz('four'),
        'node_modules/shared/package.json': '{"name": "shared", "version": "1.0.0"}',
        'src/Card/index.tsx': `export {default} from './Inner';\n`,
        'src/Card/Inner.jsx': `import Three from '../../parts/three.mdx';\nexport default Three;\n`,
        'src/pages/react.jsx': `import Four from 'shared/four.mdx';\nimport Card from '@site/src/Card';\nexport default () => <><Four /><Card /></>;\n`,
        'src/pages/theme.tsx': `import Own from '@theme/Own';\nexport default Own;\n`,
        'src/theme/Own.tsx': `import One from '@site/docs/_one.mdx';\nexport default One;\n`,
      },
      CLASSIC({docs: {sidebarPath: false}, pages: {}}),
    );
    const result = await scan(siteDir);
    expect(listPlaces(result)).toEqual({
      'docs/_one.mdx#one': ['/docs/a', '/docs/b', '/theme'],
      'node_modules/shared/four.mdx#four': ['/react'],
      'parts/three.mdx#three': ['/docs/a', '/react'],
      'parts/two.md#two': ['/docs/a', '/docs/b', '/docs/lazy', '/theme'],
    });
    expect(result.index.pages.map(({permalink}) => permalink)).toEqual([
      '/docs/a',
      '/docs/b',
      '/docs/lazy',
      '/react',
      '/theme',
    ]);
    expect(result.partials.map((file) => file.slice(siteDir.length + 1)).sort()).toEqual([
      'node_modules/shared/four.mdx',
      'parts/three.mdx',
      'parts/two.md',
    ]);
  });

  it.each([
    ['code in a fence', 'docs/a.mdx', "```js\nimport One from './_one.mdx';\n```\n"],
    ['a comment of MDX', 'docs/a.mdx', "{/*\nimport One from './_one.mdx';\n*/}\n"],
    [
      'plain Markdown',
      'docs/a.md',
      "---\nmdx: {format: md}\n---\n\nimport One from './_one.mdx';\n",
    ],
    [
      'a file that is read as text',
      'docs/a.mdx',
      "import One from '!!raw-loader!./_one.mdx';\n\n{One}\n",
    ],
    [
      'a comment in code',
      'src/pages/a.jsx',
      "// import One from '../../docs/_one.mdx';\nexport default () => 'https://quiz.example';\n",
    ],
    [
      'a sample in code',
      'src/pages/a.jsx',
      "export default () => `\nimport One from '../../docs/_one.mdx';\n`;\n",
    ],
  ])('follows no import in %s', async (_, file, text) => {
    const siteDir = writeSite(
      'no-import',
      {'docs/index.md': 'Hello.\n', 'docs/_one.mdx': quiz('one'), [file]: text},
      CLASSIC({docs: {sidebarPath: false}, pages: {}}),
    );
    expect(listPlaces(await scan(siteDir))).toEqual({});
  });

  it('covers several docs instances, versions, blog posts and pages', async () => {
    const siteDir = writeSite(
      'instances',
      {
        'docs/a.md': quiz('next'),
        'versioned_docs/version-1.0/a.md': quiz('old'),
        'versioned_sidebars/version-1.0-sidebars.json': '{"docs": ["a"]}',
        'versions.json': '["1.0"]',
        'api/b.md': quiz('api'),
        'blog/2026-01-01-post.md': `---\ntitle: Post\n---\n\n${quiz('post')}`,
        'src/pages/page.md': quiz('page'),
      },
      {
        ...CLASSIC({docs: {sidebarPath: false}, blog: BLOG, pages: {}}),
        plugins: [
          [
            '@docusaurus/plugin-content-docs',
            {id: 'api', path: 'api', routeBasePath: 'api', sidebarPath: false},
          ],
        ],
      },
    );
    const result = await scan(siteDir);
    expect(listPlaces(result)).toEqual({
      'api/b.md#api': ['/api/b'],
      'blog/2026-01-01-post.md#post': ['/blog/2026/01/01/post'],
      'docs/a.md#next': ['/docs/next/a'],
      'src/pages/page.md#page': ['/page'],
      'versioned_docs/version-1.0/a.md#old': ['/docs/a'],
    });
    const sources = result.index.quizzes.map(({path, source}) => [path, source]);
    expect(Object.fromEntries(sources)).toMatchObject({
      'versioned_docs/version-1.0/a.md': 'docs/a.md',
    });
  });

  it('reads each locale by itself, with what is translated and what is not', async () => {
    const folder = 'i18n/de/docusaurus-plugin-content-docs/current';
    const siteDir = writeSite(
      'locales',
      {
        'docs/a.md': quiz('a'),
        'docs/b.md': quiz('b'),
        [`${folder}/a.md`]: quiz('a', 'Ist es so?'),
      },
      {...DOCS, i18n: {defaultLocale: 'en', locales: ['en', 'de']}},
    );
    expect(listPlaces(await scan(siteDir))).toEqual({
      'docs/a.md#a': ['/docs/a'],
      'docs/b.md#b': ['/docs/b'],
    });
    const german = await scan(siteDir, {locale: 'de'});
    expect(listPlaces(german)).toEqual({
      'docs/b.md#b': ['/de/docs/b'],
      [`${folder}/a.md#a`]: ['/de/docs/a'],
    });
    expect(german.index.quizzes.at(-1)?.questions[0]?.prompt).toBe('Ist es so?');
  });

  it('reads each file as its content plugin does, with the remark plugins there', async () => {
    const config = `
import remarkMath from 'remark-math';
import {createRequire} from 'node:module';
const remarkPlugins = [remarkMath];
const wrapped = createRequire(import.meta.url)('@docusaurus/plugin-content-blog');
export default {
  title: 'Test', url: 'https://quiz.example', baseUrl: '/base/',
  presets: [['classic', {docs: {remarkPlugins, sidebarPath: false}, blog: false, pages: false}]],
  plugins: [['./own.cjs', {remarkPlugins, onUntruncatedBlogPosts: 'ignore'}]],
};
`;
    const math = (id: string) => quiz(id, String.raw`What is $\frac{1}{2}$?`);
    const siteDir = writeSite('syntax', {
      'docusaurus.config.js': config,
      'own.cjs': `const blog = require('@docusaurus/plugin-content-blog');
module.exports = (context, options) => blog.default(context, options);
module.exports.validateOptions = blog.validateOptions;`,
      'docs/a.md': math('docs'),
      'blog/2026-01-01-a.md': math('blog'),
    });
    const {index} = await scan(siteDir);
    expect(index.quizzes.map(({pages, questions}) => [pages[0], questions[0]?.prompt])).toEqual([
      ['/base/blog/2026/01/01/a', String.raw`What is \frac{1}{2}?`],
      ['/base/docs/a', String.raw`What is \frac{1}{2}?`],
    ]);
  });

  it('finds nothing in a file that the parser refuses, and goes on', async () => {
    const siteDir = writeSite(
      'refused',
      {'docs/a.mdx': `${quiz('a')}\n<div>\n`, 'docs/b.md': quiz('b')},
      DOCS,
    );
    expect(listPlaces(await scan(siteDir))).toEqual({'docs/b.md#b': ['/docs/b']});
  });

  it.each([
    ['an impossible name', './a\0.mdx'],
    ['a name that is too long', `./${'a'.repeat(5000)}.mdx`],
    ['a link to itself', '../loop.mdx'],
    ['the page itself', './a.mdx'],
    ['a folder', '../docs'],
    ['a file outside of the site', '../../../../../../etc/passwd'],
  ])('goes on where a page imports what is no file of it: %s', async (_, request) => {
    const text = `import Part from '${request}';\n\n${quiz('a')}`;
    const siteDir = writeSite('requests', {'docs/a.mdx': text}, DOCS);
    const link = path.join(siteDir, 'loop.mdx');
    fs.rmSync(link, {force: true});
    fs.symlinkSync('loop.mdx', link);
    expect(listPlaces(await scan(siteDir))).toEqual({'docs/a.mdx#a': ['/docs/a']});
  });

  it('finds quizzes by the name that they have on the site', async () => {
    const exercise = quiz('named').replace(':::quiz', ':::exercise');
    const siteDir = writeSite('name', {'docs/a.md': `${quiz('other')}\n${exercise}`}, DOCS);
    const options = {name: 'exercise'};
    expect(listPlaces(await scan(siteDir, {options}))).toEqual({'docs/a.md#named': ['/docs/a']});
  });

  it('finds quizzes that a preprocessor of the site makes', async () => {
    const config = `export default {
  title: 'Test', url: 'https://quiz.example', baseUrl: '/',
  markdown: {preprocessor: ({fileContent}) => fileContent.replace('ASK', ':::quiz{#made}')},
  presets: [['classic', {docs: {sidebarPath: false}, blog: false, pages: false}]],
};`;
    const text = quiz('made').replace(':::quiz{#made}', 'ASK');
    const siteDir = writeSite('preprocessor', {'docusaurus.config.js': config, 'docs/a.md': text});
    expect(listPlaces(await scan(siteDir))).toEqual({'docs/a.md#made': ['/docs/a']});
  });
});
