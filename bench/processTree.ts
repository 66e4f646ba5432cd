import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Resident memory of a process and all that it started, in bytes. */
export async function readTreeMemory(root: number): Promise<number> {
  const {stdout} = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const tree = new Set([root]);
  let kibibytes = 0;
  const processes = stdout.trim().split('\n');
  // A child mostly has a higher number than its parent; sorted, one pass finds all.
  for (const line of processes) {
    const [pid = 0, parent = 0, resident = 0] = line.trim().split(/\s+/).map(Number);
    if (pid !== root && !tree.has(parent)) continue;
    tree.add(pid);
    kibibytes += resident;
  }
  return kibibytes * 1024;
}
