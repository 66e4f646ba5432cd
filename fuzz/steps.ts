import type {Document} from './document.js';
import {compile} from './host.js';
import type {Compiled, Format, Setting} from './host.js';
import {lint} from './lint.js';
import type {Linted} from './lint.js';

/** What is done with a file: compiled in one of the settings, or linted. */
export type Step = Setting | 'lint';

/** How long a step took, in milliseconds of the processor. */
export interface Timing {
  step: Step;
  time: number;
}

/** What becomes of a document in one format. Each step is run when an oracle first asks for it. */
export interface Steps {
  document: Document;
  format: Format;
  timings: readonly Timing[];
  /** `turn` is 0 for the first time, and 1 for the same once more. */
  compile: (setting: Setting, turn?: 0 | 1) => Promise<Compiled>;
  lint: (turn?: 0 | 1) => Promise<Linted>;
}

/** Prepares the steps of a document. `onStep` is told before each of them. */
export function createSteps(
  document: Document,
  format: Format,
  onStep: (step: Step) => void = () => {},
): Steps {
  const results = new Map<string, Promise<unknown>>();
  const timings: Timing[] = [];
  const once = <T>(step: Step, turn: 0 | 1, run: () => Promise<T>): Promise<T> => {
    const key = `${step} ${turn}`;
    const result = results.get(key) ?? measure(step, run);
    results.set(key, result);
    return result as Promise<T>;
  };
  const measure = async <T>(step: Step, run: () => Promise<T>): Promise<T> => {
    onStep(step);
    const before = process.cpuUsage();
    const result = await run();
    const {user, system} = process.cpuUsage(before);
    timings.push({step, time: (user + system) / 1_000});
    return result;
  };
  return {
    document,
    format,
    timings,
    compile: (setting, turn = 0) => once(setting, turn, () => compile(document, format, setting)),
    lint: (turn = 0) => once('lint', turn, () => lint(document, format)),
  };
}
