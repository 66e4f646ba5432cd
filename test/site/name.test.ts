import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {renameLetters, SHORT_NAME} from '../support/rename.js';
import {buildSite, createSite} from '../support/site.js';
import {listFiles} from '../support/repository.js';
import {runCommand} from './commands.js';
import type {CommandResult} from './commands.js';
import {describeSmallSite, readSite} from './sites.js';

const BIN = path.join(import.meta.dirname, '../../plugin/lib/node/cli/bin.js');

/** The site on which commands are tried, with the names of its quizzes changed by `rename`. */
function createNamedSite(name: string, options: object, rename: (text: string) => string): string {
  const files = Object.entries(readSite('cli')).map(([file, content]) => [
    file,
    rename(content.toString()),
  ]);
  return createSite({
    name,
    files: Object.fromEntries(files) as Record<string, string>,
    config: {
      i18n: {defaultLocale: 'en', locales: ['en', 'de']},
      plugins: [['docusaurus-plugin-quiz', options]],
      presets: [['classic', {blog: false, pages: false, sitemap: false}]],
    },
  });
}

/** What the pages and other texts of a site hold, by their paths. */
function readTexts(siteDir: string): Record<string, string> {
  const files = listFiles(siteDir).filter((file) =>
    /^(?:docs|i18n)\/|^[^/]+\.(?:md|json)$/.test(file),
  );
  return Object.fromEntries(
    files.map((file) => [file, fs.readFileSync(path.join(siteDir, file), 'utf8')]),
  );
}

const renameAll = <T extends object>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' ? renameLetters(each) : each,
  ) as T;

let quizzes: string;
let others: string;

beforeAll(() => {
  quizzes = createNamedSite('name-quiz', {}, (text) => text);
  others = createNamedSite('name-other', {name: SHORT_NAME}, renameLetters);
});

describe('a site with another name for quizzes', () => {
  // In this order: the last ones write, and each goes on with what the one before it wrote.
  it.each([
    [['quiz:list']],
    [['quiz:list', '--json']],
    [['quiz:lint']],
    [['quiz:lint', '--format', 'json']],
    [['quiz:lint', '--format', 'github']],
    [['quiz:check-translations']],
    [['quiz:explain', 'unclosed-fence']],
    [['quiz:explain', 'malformed-fence']],
    [['quiz:import', '--from', 'gift', 'capitals.gift', '--dry-run']],
    [['quiz:import', '--from', 'gift', 'capitals.gift']],
    [['quiz:lint', '--fix']],
    [['quiz:ids']],
    [['quiz:evidence']],
    [['quiz:approve']],
  ])('gets the same from %j', async (args) => {
    const results: CommandResult[] = [];
    for (const siteDir of [quizzes, others]) results.push(await runCommand(siteDir, args));
    const [expected, result] = results;
    expect(expected?.stdout).not.toBe('');
    expect(result).toEqual(expected && renameAll(expected));
    expect(readTexts(others)).toEqual(renameAll(readTexts(quizzes)));
  });

  it('has its name in the examples of the program that finds the site by itself', async () => {
    const args = ['explain', 'unclosed-fence'];
    const {stdout} = await runCommand(path.join(others, 'docs'), args, {bin: BIN});
    expect(stdout).toContain(`:::${SHORT_NAME}`);
    expect(stdout).not.toContain(':::quiz');
    const outside = await runCommand(path.dirname(others), args, {bin: BIN});
    expect(outside.stdout).toContain(':::quiz');
  });
});

/** A config with a remark plugin that makes something else of `:::quiz`. */
const writeConfig = (options: object, list: string) => `
function remarkSurvey() {
  const change = (node) => {
    if (node.type === 'containerDirective' && node.name === 'quiz') {
      Object.assign(node, {type: 'blockquote'});
    }
    (node.children ?? []).forEach(change);
  };
  return change;
}

export default {
  title: 'Test',
  url: 'https://quiz.example',
  baseUrl: '/',
  future: {v4: true, faster: true},
  plugins: [['docusaurus-plugin-quiz', ${JSON.stringify(options)}]],
  presets: [
    ['classic', {docs: {routeBasePath: '/', ${list}: [remarkSurvey]}, blog: false, pages: false, sitemap: false}],
  ],
};
`;

const build = (name: string, options: object, list: string) => {
  const config = writeConfig(options, list);
  const page =
    ':::quiz\n\nSurvey.\n\n:::\n\n:::exercise{#own}\n\nWhich?\n\n- [x] This\n- [ ] That\n\n:::\n';
  const files = {'docusaurus.config.js': config, 'docs/both.md': page};
  return buildSite(describeSmallSite({name, files}));
};

describe('a site with a remark plugin that has another use for `:::quiz`', () => {
  it.each(['beforeDefaultRemarkPlugins', 'remarkPlugins'])(
    'shows quizzes of another name beside its blocks in %s',
    async (list) => {
      const {output, exitCode, read} = await build(`name-${list}`, {name: 'exercise'}, list);
      expect(output).not.toContain('another remark plugin');
      expect(output).not.toContain('Unexpected');
      expect(exitCode).toBe(0);
      const html = read('both/index.html');
      expect(html).toMatch(/<blockquote>\s*<p>Survey\.<\/p>\s*<\/blockquote>/);
      expect(html.match(/data-quiz=/g)).toHaveLength(1);
    },
  );

  it.each([
    ['beforeDefaultRemarkPlugins', 'docs/both.md:1:1', 'by another remark plugin'],
    ['remarkPlugins', 'Unexpected remark plugin', '`remarkSurvey` that changes `:::quiz`'],
  ])('is told so by the build where quizzes have that name, in %s', async (list, ...words) => {
    const {output} = await build(`name-taken-${list}`, {}, list);
    const said = output.replace(/\s+/g, ' ');
    for (const each of words) expect(said).toContain(each);
    expect(said).toContain("`name: 'exercise'`");
  });
});
