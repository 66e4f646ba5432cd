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
export function spawnDocusaurus(siteDir: string, args: string[]) {
  const bin = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: siteDir,
    env: {...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1', FORCE_COLOR: '0'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return {process: child, read: () => stripVTControlCharacters(output)};
}
