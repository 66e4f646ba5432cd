/** Loaded into each process of a measured command: adds the processor time of the process, in ms, to a file when it ends. */

import fs from 'node:fs';
import {isMainThread} from 'node:worker_threads';

const {PROCESSOR_TIMES} = process.env;

// What its threads took is in the time of the process.
if (isMainThread && PROCESSOR_TIMES) {
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime} = process.resourceUsage();
    fs.appendFileSync(PROCESSOR_TIMES, `${(userCPUTime + systemCPUTime) / 1000}\n`);
  });
}
