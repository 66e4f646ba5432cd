import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';

/** A program in the background of a test; whoever starts it stops it. */
export interface Program {
  /** What it has written to its descriptor 3 so far, line by line. */
  lines: readonly string[];
  /** The first of these lines that meets a condition, which may still have to come; rejects when the program ends before. */
  find: (matches: (line: string) => boolean, from?: number) => Promise<string>;
  /** Writes a line to its standard input. */
  send: (line: string) => void;
  /** Ends it and what it has started. */
  stop: () => Promise<void>;
}

/** Starts a command line with additions to the environment, in a group of processes of its own. */
export function startProgram(
  [command = '', ...args]: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Program {
  const child = spawn(command, args, {
    env: {...process.env, ...environment},
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const closed = once(child, 'close');
  const ended = closed.then(() => {
    throw new Error(`${command} has ended:\n${output.slice(-2000)}`);
  });
  // Where nobody waits for a line, it may end.
  ended.catch(() => undefined);

  const lines: string[] = [];
  const reader = createInterface({input: child.stdio[3] as Readable});
  reader.on('line', (line) => lines.push(line));

  const kill = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL');
  };
  process.once('exit', kill);
  return {
    lines,
    async find(matches, from = 0) {
      for (;;) {
        const found = lines.slice(from).find(matches);
        if (found !== undefined) return found;
        await Promise.race([once(reader, 'line'), ended]);
      }
    },
    send: (line) => child.stdin.write(`${line}\n`),
    async stop() {
      process.off('exit', kill);
      kill();
      await closed;
    },
  };
}
