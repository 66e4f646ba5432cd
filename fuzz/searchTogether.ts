import {fork} from 'node:child_process';
import path from 'node:path';
import type {Found, Order, Progress} from './search.js';

/** How many processes search beside each other. */
const PROCESSES = 2;

/** What the processes have found together. */
export interface Search {
  documents: number;
  found: Found[];
}

/** Starts the processes, and waits until the time is over or there are no more documents. `onFound` is told at once. */
export async function searchTogether(
  order: Pick<Order, 'seed' | 'end' | 'until'>,
  onFound: (found: Found) => void,
): Promise<Search> {
  const search: Search = {documents: 0, found: []};
  const listen = ({found}: Progress) => {
    search.documents += 1;
    search.found.push(...found);
    found.forEach(onFound);
  };
  await Promise.all(
    Array.from({length: PROCESSES}, (_, first) =>
      runProcess({...order, first, stride: PROCESSES}, listen),
    ),
  );
  // Whichever process was faster.
  search.found.sort((a, b) => a.run - b.run);
  return search;
}

function runProcess(order: Order, listen: (progress: Progress) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(__dirname, 'search.cjs'), {
      // Of which numbers without an end can be sent as well.
      serialization: 'advanced',
      execArgv: ['--enable-source-maps'],
    });
    child.on('message', listen);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`A process of the search ended with ${String(code ?? signal)}`));
    });
    child.send(order);
  });
}
