/**
 * Corrects the p values of several tests of one thing, as Holm does: the smallest is multiplied by the number of tests, the
 * next one by one less, and so on. None of them becomes smaller than one before it, or larger than 1.
 *
 *     0.01, 0.04, 0.03   →   0.03, 0.06, 0.06
 */
export function correct(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => at(values, a) - at(values, b));
  const corrected = values.slice();
  let least = 0;
  for (const [rank, index] of order.entries()) {
    least = Math.min(1, Math.max(least, at(values, index) * (values.length - rank)));
    corrected[index] = least;
  }
  return corrected;
}

const at = (values: readonly number[], index: number): number => values[index] ?? 1;
