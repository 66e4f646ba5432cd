/** `node .ci/require.mjs STEP`: fails in one line, with the exit code 69, where a program that the step needs is missing. */

import {findMissing} from './findMissing.mjs';
import {STEPS} from './steps.mjs';

/** The system's own code for a service that is not available. */
const UNAVAILABLE = 69;

const [name] = process.argv.slice(2);
const step = STEPS.find((each) => each.name === name);
if (!step) throw new Error(`Unexpected ${name}, expected ${STEPS.map((each) => each.name).join()}`);
const missing = findMissing(step.needs);
if (missing) {
  console.error(missing);
  process.exitCode = UNAVAILABLE;
}
