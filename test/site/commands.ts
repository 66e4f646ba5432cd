import {spawn} from 'node:child_process';
import path from 'node:path';
import {ROOT} from '../support/repository.js';

/** What a command left behind. */
export interface CommandResult {
  stdout: string;
  stderr: string;
  exitCode: number;
}

/** How a command is run, other than in a pipe, without colours, in the site's folder. */
export interface CommandOptions {
  env?: Record<string, string | undefined>;
  /** On a terminal, whose output is all in `stdout`. */
  isOnTerminal?: boolean;
}

const BIN = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** Runs a command of the host in a site, as a process of its own. Never rejects: a failure is an exit code. */
export function runCommand(
  siteDir: string,
  args: string[],
  {env, isOnTerminal = false}: CommandOptions = {},
): Promise<CommandResult> {
  const command = [process.execPath, BIN, ...args];
  const [file = '', ...rest] = isOnTerminal
    ? ['script', '-qec', command.map((word) => `'${word}'`).join(' '), '/dev/null']
    : command;
  const child = spawn(file, rest, {
    cwd: siteDir,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      NO_COLOR: undefined,
      FORCE_COLOR: undefined,
      GITHUB_WORKSPACE: undefined,
      // As a terminal, not as that of a continuous integration, in which the host sees none.
      CI: undefined,
      TERM: 'xterm',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({stdout, stderr, exitCode: code ?? 1}));
  });
}
