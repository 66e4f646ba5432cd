import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from '../support/repository.js';

const BIN = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** The system calls by which files are written. */
const CALLS =
  'open,openat,creat,write,pwrite64,writev,ftruncate,chmod,fchmod,chown,fchown,fsync,fdatasync,close,read,pread64,access,stat,lstat,fstat,newfstatat,statx,link,linkat,rename,renameat,renameat2,unlink,unlinkat';

/** One system call of a process: the `ordinal`-th of its name, from 1. */
export interface SystemCall {
  name: string;
  ordinal: number;
}

/** What becomes of a system call, in the words of `strace`. */
export type Injection = SystemCall & {effect: 'signal=KILL' | `error=${string}`};

/** A run of a command under `strace`. */
export interface TracedRun {
  /** Nothing where a signal ended it. */
  exitCode: number | null;
  stderr: string;
  /** The calls of the main thread from the first look at the file that is written until its folder is flushed. */
  calls: SystemCall[];
}

/** Throws, in one line, where there is no `strace`. */
export function requireStrace(): void {
  if (spawnSync('strace', ['-V']).status === 0) return;
  throw new Error(
    'Cannot find `strace`, by which these tests stop processes; install it (Linux only)',
  );
}

/** Runs a command of the host in a site that writes a file of it, with something done to one of its system calls. */
export async function traceCommand(
  siteDir: string,
  args: readonly string[],
  target: string,
  injection?: Injection,
): Promise<TracedRun> {
  const log = path.join(siteDir, 'strace.log');
  const {name, effect, ordinal} = injection ?? {};
  // Where the process makes fewer calls than the one before, one that comes later has to do.
  const more = effect === 'signal=KILL' ? '+' : '';
  const injected = injection ? ['-e', `inject=${name}:${effect}:when=${ordinal}${more}`] : [];
  const traced = ['-f', '-o', log, '-e', `trace=?${CALLS.replaceAll(',', ',?')}`];
  const child = spawn('strace', [...traced, ...injected, process.execPath, BIN, ...args], {
    cwd: siteDir,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      NO_COLOR: '1',
      NO_UPDATE_NOTIFIER: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return {exitCode, stderr, calls: readCalls(fs.readFileSync(log, 'utf8'), target)};
}

function readCalls(log: string, target: string): SystemCall[] {
  const [main] = /^\d+/.exec(log) ?? [''];
  const isCall = new RegExp(`^${main} +(?<name>\\w+)\\((?<rest>.*)`);
  const ordinals = new Map<string, number>();
  const calls: SystemCall[] = [];
  for (const line of log.split('\n')) {
    const {name, rest = ''} = isCall.exec(line)?.groups ?? {};
    if (!name) continue;
    const ordinal = (ordinals.get(name) ?? 0) + 1;
    ordinals.set(name, ordinal);
    const isLook = name === 'lstat' || rest.includes('AT_SYMLINK_NOFOLLOW');
    // By its path from the folder of the site, or by the absolute one.
    const isFirst = isLook && rest.includes(`${target}"`);
    if (isFirst || calls.length > 0) calls.push({name, ordinal});
    // That of the file, then that of its folder.
    if (calls.filter((call) => call.name === 'fsync').length === 2) break;
  }
  return calls;
}
