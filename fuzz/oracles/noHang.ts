import type {Timing} from '../steps.js';
import type {Oracle} from './oracle.js';

/** The most that a step may take of the processor, in milliseconds. */
export const LIMIT = 1_000;

/** How many times as long as without the plugin a step may take in any case: a file is parsed again for blanks and for malformed braces. */
const SHARE = 5;

/** No step takes over a second, unless the host alone takes nearly as long. */
export const noHang: Oracle = {
  title: 'no hang over 1 s for 20 kB',
  judge: async (steps) => {
    const {step, time} = findLongest(steps.timings);
    if (time <= LIMIT) return undefined;
    await steps.compile('none');
    const alone = steps.timings.find((timing) => timing.step === 'none')?.time ?? 0;
    return explainHang(step, time, alone);
  },
};

/** Why a time is too long beside that of the host alone; nothing when it is not. */
export function explainHang(step: string, time: number, alone: number): string | undefined {
  if (time <= Math.max(LIMIT, SHARE * alone)) return undefined;
  const [ours, hosts] = [time, alone].map((each) => (each / 1_000).toFixed(1));
  return `step ${step}\n${ours} s, where the host alone takes ${hosts} s`;
}

function findLongest(timings: readonly Timing[]): Timing {
  const ours = timings.filter(({step}) => step !== 'none');
  return ours.toSorted((a, b) => b.time - a.time)[0] ?? {step: 'throw', time: 0};
}
