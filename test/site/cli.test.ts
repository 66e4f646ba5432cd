import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {createSite} from '../support/site.js';
import {runCommand} from './commands.js';
import {readSite} from './sites.js';

const GOLDEN = path.join(import.meta.dirname, 'golden/cli');
const UPDATE = process.env['UPDATE'] === '1' && !process.env['CI'];

/** Site of a repository that holds more than the site. */
let siteDir: string;

beforeAll(() => {
  siteDir = createCliSite('cli/website', readSite('cli'));
  fs.mkdirSync(path.join(siteDir, '../.git'), {recursive: true});
  fs.mkdirSync(path.join(siteDir, 'static'));
  fs.symlinkSync('loop.md', path.join(siteDir, 'loop.md'));
});

function createCliSite(name: string, files: Record<string, string | Buffer>): string {
  return createSite({
    name,
    files,
    config: {
      i18n: {defaultLocale: 'en', locales: ['en', 'de']},
      presets: [['classic', {blog: false, pages: false, sitemap: false}]],
    },
  });
}

function expectGolden(file: string, actual: string): void {
  const golden = path.join(GOLDEN, file);
  if (UPDATE) fs.writeFileSync(golden, actual);
  expect(actual, file).toBe(fs.readFileSync(golden, 'utf8'));
}

describe.concurrent('quiz:lint', () => {
  it('prints mistakes and weak questions by file, those of partials and translations too', async () => {
    const {stdout, stderr, exitCode} = await runCommand(siteDir, ['quiz:lint']);
    expectGolden('lint.txt', stdout);
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
  });

  it('prints JSON for programs', async () => {
    const {stdout, exitCode} = await runCommand(siteDir, ['quiz:lint', '--format', 'json']);
    expectGolden('lint.json', stdout);
    expect(exitCode).toBe(1);
  });

  it('prints annotations with paths from the folder of the repository', async () => {
    const {stdout} = await runCommand(siteDir, ['quiz:lint', '--format', 'github']);
    expectGolden('lint.github.txt', stdout);
    expect(stdout).toContain('file=website/docs/broken.md,line=');
  });

  it('passes with warnings, unless there are more than are fine', async () => {
    const [any, few, none] = await Promise.all([
      runCommand(siteDir, ['quiz:lint', 'docs/weak.md']),
      runCommand(siteDir, ['quiz:lint', 'docs/weak.md', '--max-warnings', '9']),
      runCommand(siteDir, ['quiz:lint', 'docs/weak.md', '--max-warnings=0']),
    ]);
    expect([any.exitCode, few.exitCode, none.exitCode]).toEqual([0, 0, 1]);
    expect(any.stdout).toContain('missing-explanation');
  });

  it('looks at the files, folders and globs that it is given', async () => {
    const args = ['docs/plain.md', 'docs/*.mdx', 'i18n', 'README.md'];
    const {stdout} = await runCommand(siteDir, ['quiz:lint', '--format', 'json', ...args]);
    const {files, messages} = JSON.parse(stdout) as {files: number; messages: {path: string}[]};
    expect(files).toBe(7);
    expect(messages.map(({path}) => path)).toContain('README.md');
  });

  it('is coloured on a terminal only, and where the reader asks for it', async () => {
    const [terminal, plain, forced] = await Promise.all([
      runCommand(siteDir, ['quiz:lint', 'docs/weak.md'], {isOnTerminal: true}),
      runCommand(siteDir, ['quiz:lint', 'docs/weak.md'], {
        isOnTerminal: true,
        env: {NO_COLOR: '1'},
      }),
      runCommand(siteDir, ['quiz:lint', 'docs/weak.md'], {env: {FORCE_COLOR: '1'}}),
    ]);
    expect(terminal.stdout).toContain('\u001b[33mwarning\u001b[39m');
    expect(plain.stdout).not.toContain('\u001b[');
    expect(forced.stdout).toContain('\u001b[33mwarning\u001b[39m');
  });

  it('puts right what is mechanical, and says what is left', async () => {
    const fixed = createCliSite('cli-fix', readSite('cli'));
    const {stdout, exitCode} = await runCommand(fixed, ['quiz:lint', '--fix', 'docs/marker.md']);
    expectGolden('fix.txt', stdout);
    expectGolden('fix.md', fs.readFileSync(path.join(fixed, 'docs/marker.md'), 'utf8'));
    expect(exitCode).toBe(0);
  });
});

describe.concurrent('a command that is wrong', () => {
  it.each([
    [['quiz:lint', '--formt', 'json'], "error: unknown option '--formt'"],
    [['quiz:lint', '--format'], "error: option '--format <format>' argument missing"],
    [['quiz:lint', '--format', 'xml'], 'Unexpected --format xml, expected text, json, github'],
    [['quiz:lint', '--max-warnings', 'few'], 'expected a whole number from 0'],
    [['quiz:lint', 'docs/nowhere.md'], 'Nothing matches docs/nowhere.md'],
    [['quiz:ids', 'docusaurus.config.js'], 'expected one that ends in .md or .mdx'],
    [['quiz:list', 'static'], 'No Markdown in the folder static'],
    [['quiz:list', 'loop.md'], 'Cannot read loop.md: the link leads to itself'],
  ])('ends with 2 and a line that says why: %j', async (args, message) => {
    const {stdout, stderr, exitCode} = await runCommand(siteDir, args);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it.each(['quiz:lint', 'quiz:import'])('is explained by %s --help', async (name) => {
    const {stdout, exitCode} = await runCommand(siteDir, [name, '--help']);
    expectGolden(`${name.replace(':', '-')}-help.txt`, stdout);
    expect(exitCode).toBe(0);
  });
});

describe.concurrent('quiz:list', () => {
  it('prints the quizzes with what can be read of them, and says where there is more', async () => {
    const {stdout, stderr, exitCode} = await runCommand(siteDir, ['quiz:list']);
    expectGolden('list.txt', stdout);
    expectGolden('list.stderr.txt', stderr);
    expect(exitCode).toBe(1);
  });

  it('prints JSON for programs', async () => {
    const {stdout, exitCode} = await runCommand(siteDir, ['quiz:list', '--json', 'docs/*.mdx']);
    expectGolden('list.json', stdout);
    expect(exitCode).toBe(1);
  });
});

describe('quiz:ids', () => {
  it('writes the missing ids, leaves files with mistakes alone, and finds nothing to do then', async () => {
    const folder = createCliSite('cli-ids', {
      ...readSite('cli'),
      'docs/unwrapped.mdx':
        '```mdx-code-block\nimport x from "x"\n```\n\n:::quiz\n\nA [[b]]?\n\n:::\n',
    });
    const before = fs.readFileSync(path.join(folder, 'docs/broken.md'), 'utf8');
    const first = await runCommand(folder, ['quiz:ids']);
    expectGolden('ids.txt', first.stdout);
    expectGolden('ids.stderr.txt', first.stderr);
    expectGolden('ids.mdx', fs.readFileSync(path.join(folder, 'docs/index.mdx'), 'utf8'));
    expect(fs.readFileSync(path.join(folder, 'docs/broken.md'), 'utf8')).toBe(before);
    expect(first.exitCode).toBe(1);
    const again = await runCommand(folder, ['quiz:ids', 'docs/index.mdx', 'docs/weak.md']);
    expect(again).toEqual({stdout: 'No id to write\n', stderr: '', exitCode: 0});
  });
});

describe.concurrent('quiz:import', () => {
  it('prints or writes the blocks, and reports what could not be carried over', async () => {
    const args = ['quiz:import', '--from', 'gift', 'capitals.gift'];
    const printed = await runCommand(siteDir, [...args, '--dry-run']);
    expectGolden('import.md', printed.stdout);
    expectGolden('import.stderr.txt', printed.stderr);
    expect(printed.exitCode).toBe(1);
    const written = await runCommand(siteDir, args);
    expectGolden('import.txt', written.stdout);
    expect(fs.readFileSync(path.join(siteDir, 'capitals.md'), 'utf8')).toBe(printed.stdout);
    const again = await runCommand(siteDir, args);
    expect(again.stderr).toContain('capitals.md is there already');
    expect(again.exitCode).toBe(2);
  });
});

describe.concurrent('quiz:check-translations', () => {
  it('prints differences with both places', async () => {
    const {stdout, exitCode} = await runCommand(siteDir, ['quiz:check-translations']);
    expectGolden('translations.txt', stdout);
    expect(exitCode).toBe(1);
  });
});

describe.concurrent('quiz:approve', () => {
  it('lets the linter say when a section changes that a question is about', async () => {
    const folder = createCliSite('cli-approve', readSite('cli'));
    const page = path.join(folder, 'docs/protocols.md');
    const approved = await runCommand(folder, ['quiz:approve', 'docs/protocols.md']);
    expectGolden('approve.txt', approved.stdout);
    expect(approved.exitCode).toBe(0);
    const text = fs.readFileSync(page, 'utf8');
    fs.writeFileSync(page, text.replace('by itself.', 'alone.'));
    const {stdout} = await runCommand(folder, ['quiz:lint', 'docs/protocols.md']);
    expectGolden('lint.stale.txt', stdout);
  });
});

describe('a thousand files', () => {
  it('are linted in several threads with the same result, and progress on a terminal only', async () => {
    const weak = readSite('cli')['docs/weak.md']?.toString() ?? '';
    const files = Array.from({length: 1000}, (_, index) => [
      `docs/page-${String(index).padStart(3, '0')}.md`,
      index % 100 === 0 ? weak.replace('[x]', '[ ]') : weak.replace('SSH', `SSH ${index}`),
    ]);
    const folder = createCliSite('cli-many', Object.fromEntries(files) as Record<string, string>);
    const lint = (...args: string[]) =>
      runCommand(folder, ['quiz:lint', '--format', 'json', ...args]);
    const all = await lint();
    const some = await lint('docs/page-9[0-4]*.md');
    const read = (text: string) =>
      (JSON.parse(text) as {messages: {path?: string}[]}).messages.filter(({path = ''}) =>
        /page-9[0-4]/.test(path),
      );
    expect(read(all.stdout)).toEqual(read(some.stdout));
    expect(read(some.stdout)).toHaveLength(50);
    expect(all.stderr).toBe('');
    const terminal = await runCommand(folder, ['quiz:lint'], {isOnTerminal: true});
    expect(terminal.stdout).toMatch(/\rLinted \d+ of 1000 files/);
  });
});
