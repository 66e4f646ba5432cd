import fs from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';

/** Makes a file once: of several processes that want it at the same time, one works and the others wait. */
export async function makeOnce(file: string, make: () => Promise<void>): Promise<void> {
  const lock = `${file}.lock`;
  while (!fs.existsSync(file)) {
    if (!acquire(lock)) {
      await sleep(100);
      continue;
    }
    try {
      if (!fs.existsSync(file)) await make();
    } finally {
      fs.rmSync(lock);
    }
  }
}

function acquire(lock: string): boolean {
  try {
    fs.writeFileSync(lock, String(process.pid), {flag: 'wx'});
    return true;
  } catch {
    if (!isHeld(lock)) fs.rmSync(lock, {force: true});
    return false;
  }
}

/** A process that was killed leaves its lock behind. */
function isHeld(lock: string): boolean {
  try {
    return process.kill(Number(fs.readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    // `ESRCH`: no such process. A lock that is gone by now is taken in the next turn.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
