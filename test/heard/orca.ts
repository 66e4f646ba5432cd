import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {startProgram} from '../support/program.js';

/** What Orca has done: said something, stopped what it was saying, seen a key go up, or come to the end of what there was. */
export interface Act {
  kind: 'said' | 'stopped' | 'released' | 'settled';
  text: string;
}

/** A running Orca that writes in place of speaking; whoever starts it stops it. */
export interface Orca {
  /** Everything since its start. */
  listActs: (from?: number) => Act[];
  /** Waits until it has seen so many keys go up since then. */
  seeKeys: (count: number, from: number) => Promise<void>;
  /** Waits until it has dealt with everything that applications have told it so far. */
  settle: () => Promise<void>;
  stop: () => Promise<void>;
}

const SOURCES = path.join(import.meta.dirname, 'orca');

/** Starts Orca on a desktop and waits until it is ready. */
export async function startOrca(environment: NodeJS.ProcessEnv): Promise<Orca> {
  // Orca writes its settings beside its customizations.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-orca-'));
  fs.cpSync(SOURCES, folder, {recursive: true});
  const program = startProgram(['orca', '--user-prefs', folder], environment);
  const read = (line: string) => JSON.parse(line) as Act;
  let marks = 0;
  const orca: Orca = {
    listActs: (from = 0) => program.lines.slice(from).map(read),
    async seeKeys(count, from) {
      let seen = 0;
      await program.find((line) => read(line).kind === 'released' && ++seen === count, from);
    },
    async settle() {
      const mark = String(++marks);
      program.send(mark);
      await program.find((line) => {
        const {kind, text} = read(line);
        return kind === 'settled' && text === mark;
      });
    },
    async stop() {
      await program.stop();
      fs.rmSync(folder, {recursive: true, force: true});
    },
  };
  await program.find((line) => read(line).text === 'Screen reader on.');
  await orca.settle();
  return orca;
}
