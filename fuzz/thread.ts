/** Runs in a thread of its own, which is ended when a document never comes to an end. */

import {parentPort} from 'node:worker_threads';
import {check} from './check.js';
import type {Report, Task} from './check.js';
import type {Step} from './steps.js';

/** What the thread says: which step begins, or what was found out. */
export type Message = {step: Step} | {report: Report};

const say = (message: Message) => parentPort?.postMessage(message);

parentPort?.on('message', (task: Task) => {
  void check(task, (step) => {
    say({step});
  }).then((report) => {
    say({report});
  });
});
