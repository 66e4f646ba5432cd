import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {createBilingualSite, createCliSite, expectGolden} from './cliSite.js';
import {runCommand} from './commands.js';
import {readSite} from './sites.js';

/** Site of a repository that holds more than the site. */
let siteDir: string;

beforeAll(() => {
  siteDir = createCliSite('lint/website');
  fs.mkdirSync(path.join(siteDir, '../.git'), {recursive: true});
});

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
    const fixed = createCliSite('cli-fix');
    const {stdout, exitCode} = await runCommand(fixed, ['quiz:lint', '--fix', 'docs/marker.md']);
    expectGolden('fix.txt', stdout);
    expectGolden('fix.md', fs.readFileSync(path.join(fixed, 'docs/marker.md'), 'utf8'));
    expect(exitCode).toBe(0);
  });
});

describe('hundreds of files', () => {
  it('are linted in several threads with the same result, and progress on a terminal only', async () => {
    const weak = readSite('cli')['docs/weak.md']?.toString() ?? '';
    const files = Array.from({length: 500}, (_, index) => [
      `docs/page-${String(index).padStart(3, '0')}.md`,
      index % 100 === 0 ? weak.replace('[x]', '[ ]') : weak.replace('SSH', `SSH ${index}`),
    ]);
    const folder = createBilingualSite(
      'cli-many',
      Object.fromEntries(files) as Record<string, string>,
    );
    const lint = (...args: string[]) =>
      runCommand(folder, ['quiz:lint', '--format', 'json', ...args]);
    const all = await lint();
    const some = await lint('docs/page-4[0-4]*.md');
    const read = (text: string) =>
      (JSON.parse(text) as {messages: {path?: string}[]}).messages.filter(({path = ''}) =>
        /page-4[0-4]/.test(path),
      );
    expect(read(all.stdout)).toEqual(read(some.stdout));
    expect(read(some.stdout)).toHaveLength(50);
    expect(all.stderr).toBe('');
    const terminal = await runCommand(folder, ['quiz:lint'], {isOnTerminal: true});
    expect(terminal.stdout).toMatch(/\rLinted \d+ of 500 files/);
  });
});
