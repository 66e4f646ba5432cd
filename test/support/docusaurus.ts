import {spawn} from 'node:child_process';
import path from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {ROOT} from './repository.js';

/** Runs the host's command line in a site. Never rejects: a failure is an exit code. */
export async function runDocusaurus(
  siteDir: string,
  args: string[],
): Promise<{output: string; exitCode: number}> {
  const {process: child, read} = spawnDocusaurus(siteDir, args);
  const exitCode = await new Promise<number>((resolve) => {
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  return {output: read(), exitCode};
}

/** Starts the host's command line in a site; whoever starts it ends it. */
export function spawnDocusaurus(
  siteDir: string,
  args: string[],
  environment: NodeJS.ProcessEnv = {},
) {
  const bin = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  return spawnLine(siteDir, [process.execPath, bin, ...args], environment);
}

/** A process that runs, and what it has printed so far, without colours. */
export type Running = ReturnType<typeof spawnLine>;

/** Starts a command line without what the test runner has set. It leads a group of processes, which can be ended together. */
export function spawnLine(
  folder: string,
  [command = '', ...args]: readonly string[],
  environment: NodeJS.ProcessEnv = {},
) {
  const child = spawn(command, args, {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return {process: child, read: () => stripVTControlCharacters(output)};
}
