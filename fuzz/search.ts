/** A process that makes documents and checks them until its time is over; there are several beside each other. */

import type {Failure} from './check.js';
import {readCorpus} from './corpus.js';
import {createDocument} from './document.js';
import type {Format} from './host.js';
import {createWatch} from './watch.js';

/** Which documents a process checks: every `stride`th from the first on, until there are no more or the time is over. */
export interface Order {
  seed: number;
  first: number;
  stride: number;
  end: number;
  /** As of `Date.now()`. */
  until: number;
}

/** A failure, and what has to be known to meet it again. */
export interface Found extends Failure {
  run: number;
  format: Format;
}

/** What a process says after each document. */
export interface Progress {
  found: Found[];
}

async function search({seed, first, stride, end, until}: Order): Promise<void> {
  const corpus = readCorpus(process.cwd());
  const watch = createWatch();
  for (let run = first; run < end && Date.now() < until; run += stride) {
    const document = createDocument(seed, run, corpus);
    const found: Found[] = [];
    for (const format of ['md', 'mdx'] as const) {
      const {failures} = await watch.run({document, format});
      found.push(...failures.map((failure) => ({...failure, run, format})));
    }
    process.send?.({found} satisfies Progress);
  }
  await watch.close();
}

process.once('message', (order: Order) => {
  void search(order).then(() => {
    process.disconnect();
  });
});
