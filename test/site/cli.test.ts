import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {createCliSite, expectGolden} from './cliSite.js';
import {runCommand} from './commands.js';

let siteDir: string;

beforeAll(() => {
  siteDir = createCliSite('cli');
  fs.symlinkSync('loop.md', path.join(siteDir, 'loop.md'));
  fs.symlinkSync('../outside.md', path.join(siteDir, 'linked.md'));
  fs.writeFileSync(path.join(siteDir, 'linked.gift'), 'Is snow white? {T}\n');
  fs.writeFileSync(path.join(siteDir, 'latin1.md'), Buffer.from('# Café\n\n:::Quiz\n', 'latin1'));
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
    [['quiz:lint', '--fix', 'latin1.md'], 'Cannot read latin1.md:1:6: unexpected byte E9'],
    [['quiz:import', 'linked.gift'], 'Cannot write linked.md: it is a link to ../outside.md'],
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
    const folder = createCliSite('cli-approve');
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
