import type {Document} from './document.js';
import type {Format} from './host.js';
import {ORACLES} from './oracles/index.js';
import type {OracleName} from './oracles/index.js';
import {createSteps} from './steps.js';
import type {Step, Timing} from './steps.js';

/** What is to be found out about a document in one format. */
export interface Task {
  document: Document;
  format: Format;
  /** Ask these only. Default: all. */
  oracles?: readonly OracleName[];
  /** Run this step and ask no oracle. */
  step?: Step;
  /** How long a step may take of the processor before it is given up, in milliseconds. Default 5 s. */
  patience?: number;
}

/** What an oracle found. The first line of the text is the same for all failures of one kind. */
export interface Failure {
  oracle: OracleName;
  text: string;
}

/** What was found out. */
export interface Report {
  failures: Failure[];
  timings: readonly Timing[];
}

/** Runs a document through what a site does with it, and asks the oracles about it. */
export async function check(
  {document, format, oracles, step}: Task,
  onStep?: (step: Step) => void,
): Promise<Report> {
  const steps = createSteps(document, format, onStep);
  const failures: Failure[] = [];
  if (step === 'lint') await steps.lint();
  else if (step) await steps.compile(step);
  else {
    for (const oracle of oracles ?? (Object.keys(ORACLES) as OracleName[])) {
      const text = await ORACLES[oracle].judge(steps);
      if (text !== undefined) failures.push({oracle, text});
    }
  }
  return {failures, timings: steps.timings};
}
