import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Report, Task} from './check.js';
import type {Step} from './steps.js';
import type {Message} from './thread.js';

/** The default for a task, in milliseconds. */
const PATIENCE = 5_000;

/** How often the processor's time is looked at, in milliseconds. */
const INTERVAL = 100;

/** The most memory that a thread may have, in megabytes. */
const MEMORY = 1_500;

/** A document on which the first runs of a thread are spent: until its code is compiled, each step takes long. */
const WARM_UP = ':::quiz\n\nOne?\n\n- [x] a\n  > b\n- [ ] c\n\n---\n\nFill [[in]].\n\n:::\n';

/** Runs tasks one at a time. */
export interface Watch {
  /** What a task found out. A step that does not end has taken as long as the patience for it; a thread that dies is a failure like a throw. */
  run: (task: Task) => Promise<Report>;
  close: () => Promise<unknown>;
}

/** Starts a thread for tasks beside this one, which looks how much of the processor they take, and starts another one after a hang. */
export function createWatch(): Watch {
  let worker: Worker | undefined;
  const start = async () => {
    worker = new Worker(path.join(__dirname, 'thread.cjs'), {
      resourceLimits: {maxOldGenerationSizeMb: MEMORY},
      // What a dying thread has to say is in its error.
      stderr: true,
    });
    for (const format of ['md', 'mdx'] as const) {
      const document = {text: WARM_UP, site: {hasMath: false, isLenient: false}};
      await follow(worker, {document, format});
    }
    return worker;
  };
  return {
    run: async (task) => {
      const running = worker ?? (await start());
      const {report, isOver} = await follow(running, task);
      if (isOver) {
        worker = undefined;
        await running.terminate();
      }
      return report;
    },
    close: async () => worker?.terminate(),
  };
}

/** Waits for what a task finds out. The thread is over when a step took all too long, or when it died. */
function follow(worker: Worker, task: Task): Promise<{report: Report; isOver: boolean}> {
  const {patience = PATIENCE} = task;
  return new Promise((resolve) => {
    let step: Step = 'none';
    let before = process.cpuUsage();
    const finish = (report: Report, isOver: boolean) => {
      clearInterval(timer);
      worker.off('message', listen).off('error', die);
      resolve({report, isOver});
    };
    const listen = (message: Message) => {
      if ('report' in message) {
        finish(message.report, false);
        return;
      }
      step = message.step;
      before = process.cpuUsage();
    };
    const die = (error: Error) => {
      const text = `${error.name} that ends the process\n${step}: ${error.message}`;
      finish({failures: step === 'none' ? [] : [{oracle: 'noThrow', text}], timings: []}, true);
    };
    const timer = setInterval(() => {
      const {user, system} = process.cpuUsage(before);
      if ((user + system) / 1_000 < patience) return;
      const failures = step === 'none' ? [] : [{oracle: 'noHang' as const, text: `step ${step}`}];
      finish({failures, timings: [{step, time: patience}]}, true);
    }, INTERVAL);
    worker.on('message', listen).on('error', die);
    worker.postMessage(task);
  });
}
