import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {ROOT} from '../support/repository.js';
import {createCliSite} from './cliSite.js';
import {runCommand} from './commands.js';

const BIN = path.join(ROOT, 'plugin/lib/node/cli/bin.js');

/** Every command, from `docs` of the site, as it neither writes nor needs what is not there. */
const COMMANDS: [string, ...string[]][] = [
  ['lint'],
  ['ids', 'tidy.md'],
  ['list'],
  ['import', '../capitals.gift', '--dry-run'],
  ['check-translations'],
  ['approve', 'tidy.md'],
];

let siteDir: string;
let elsewhere: string;

beforeAll(() => {
  siteDir = createCliSite('anywhere', {
    'docs/tidy.md': ':::quiz{#a}\n\n::question{#b}\n\nWhich?\n\n- [x] 1\n- [ ] 2\n\n:::\n',
  });
  elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'elsewhere-'));
});

afterAll(() => {
  fs.rmSync(elsewhere, {recursive: true});
});

/** What a command left behind, with the file that it was given by its name: messages name it as it was typed. */
const leave = async (...run: Parameters<typeof runCommand>) => {
  const {stdout, stderr, exitCode} = await runCommand(...run);
  return {stdout, stderr: stderr.replace(/\S*(?=capitals\.gift:)/g, ''), exitCode};
};

/** The arguments with paths from another folder. */
const from = (folder: string, args: readonly string[]) =>
  args.map((arg) =>
    /\.\w+$/.test(arg) ? path.relative(folder, path.join(siteDir, 'docs', arg)) : arg,
  );

describe.concurrent('every command', () => {
  it.each(COMMANDS)('does below the site what it does in its folder: %s', async (name, ...args) => {
    const expected = await leave(siteDir, [`quiz:${name}`, ...from(siteDir, args)]);
    expect(expected.exitCode, expected.stderr).toBeLessThan(2);
    const docs = path.join(siteDir, 'docs');
    for (const each of [name, `quiz:${name}`]) {
      await expect(leave(docs, [each, ...args], {bin: BIN})).resolves.toEqual(expected);
    }
    const named = [name, '--site', siteDir, ...from(elsewhere, args)];
    await expect(leave(elsewhere, named, {bin: BIN})).resolves.toEqual(expected);
  });

  it.each(COMMANDS)('says in one line that there is no site: %s', async (name, ...args) => {
    const {stdout, stderr, exitCode} = await runCommand(elsewhere, [name, ...args], {bin: BIN});
    expect(stderr).toMatch(/^error No Docusaurus config found in .*\n$/);
    expect([stdout, exitCode]).toEqual(['', 2]);
    const {stderr: other} = await runCommand(siteDir, [
      `quiz:${name}`,
      ...args,
      '--site',
      elsewhere,
    ]);
    expect(other).toBe(stderr);
  });
});

describe.concurrent('docusaurus-quiz', () => {
  it('shows its commands when it is called without one', async () => {
    const {stdout, exitCode} = await runCommand(elsewhere, [], {bin: BIN});
    for (const name of [...COMMANDS.map(([name]) => name), 'explain']) {
      expect(stdout).toContain(`quiz:${name}`);
    }
    expect(exitCode).toBe(2);
  });

  it('explains a rule without a site, and says the same in one', async () => {
    const {stdout, exitCode} = await runCommand(elsewhere, ['explain', 'bad-marker'], {bin: BIN});
    expect(stdout).toMatch(/^bad-marker\n[^]*\nWrong:\n[^]*\nRight:\n/);
    expect(exitCode).toBe(0);
    expect((await runCommand(siteDir, ['quiz:explain', 'bad-marker'])).stdout).toBe(stdout);
  });

  it.each([
    [['lnt'], 'Unexpected command quiz:lnt'],
    [['explain', 'bad-markers'], 'Unexpected rule bad-markers'],
    [['lint', '--formt', 'json'], "unknown option '--formt'"],
  ])('refuses what is typed wrong: %j', async (args, message) => {
    const {stderr, exitCode} = await runCommand(siteDir, args, {bin: BIN});
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});
