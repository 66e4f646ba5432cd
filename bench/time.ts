import v8 from 'node:v8';
import {runInNewContext} from 'node:vm';

v8.setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Milliseconds that the work takes, with the garbage of what ran before out of its way. */
export async function time(work: () => void | Promise<void>): Promise<number> {
  collectGarbage();
  const start = performance.now();
  await work();
  return performance.now() - start;
}
