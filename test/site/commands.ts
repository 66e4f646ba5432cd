import {spawn} from 'node:child_process';
import path from 'node:path';
import {ROOT} from '../support/repository.js';

/** What a command left behind. */
export interface CommandResult {
  stdout: string;
  stderr: string;
  exitCode: number;
}

/** How a command is run, other than in a pipe, without colours, by the host. */
export interface CommandOptions {
  /** The program. Default: the command line of the host. */
  bin?: string;
  env?: Record<string, string | undefined>;
  /** On a terminal, whose output is all in `stdout`. */
  isOnTerminal?: boolean;
}

const HOST = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** Runs a command in a folder, as a process of its own. Never rejects: a failure is an exit code. */
export function runCommand(
  folder: string,
  args: string[],
  {bin = HOST, env, isOnTerminal = false}: CommandOptions = {},
): Promise<CommandResult> {
  const command = [process.execPath, bin, ...args];
  const [file = '', ...rest] = isOnTerminal
    ? ['script', '-qec', command.map((word) => `'${word}'`).join(' '), '/dev/null']
    : command;
  const child = spawn(file, rest, {
    cwd: folder,
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
