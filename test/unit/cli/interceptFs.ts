import fs from 'node:fs';
import path from 'node:path';

/** One call of a function of `node:fs`. */
export interface Call {
  /** Of the function, such as `renameSync`. */
  name: string;
  args: unknown[];
  /** What the function does. */
  run: (...args: unknown[]) => unknown;
}

type Functions = Record<string, Call['run'] | undefined>;

/**
 * Has the synchronous functions of `node:fs` go through `handle` where they are about a path in a folder, or about a file
 * that was opened there; what `handle` calls itself does not. Returns what ends that.
 */
export function interceptFs(folder: string, handle: (call: Call) => unknown): () => void {
  const functions = fs as unknown as Functions;
  const originals: Functions = {};
  const opened = new Set<unknown>();
  let isBusy = false;
  const isInside = (value: unknown) =>
    typeof value === 'string'
      ? (path.resolve(value) + path.sep).startsWith(folder + path.sep)
      : opened.has(value);
  for (const name of Object.keys(functions).filter((key) => key.endsWith('Sync'))) {
    const original = functions[name];
    if (!original) continue;
    originals[name] = original;
    const run = original.bind(fs);
    const call = (...args: unknown[]) => {
      if (isBusy || !isInside(args[0])) return run(...args);
      isBusy = true;
      try {
        const result = handle({name, args, run});
        if (name === 'openSync') opened.add(result);
        return result;
      } finally {
        isBusy = false;
      }
    };
    functions[name] = Object.assign(call, original);
  }
  return () => Object.assign(functions, originals);
}
