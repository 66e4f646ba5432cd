/** Runs each side once in turn, and all of that a number of times. Returns the median of each side. */
export async function alternate<Side extends string>(
  sides: Record<Side, () => number | Promise<number>>,
  {rounds = 5, warmUp = 0} = {},
): Promise<Record<Side, number>> {
  const names = Object.keys(sides) as Side[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Side,
    number[]
  >;
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const sample = await sides[name]();
      if (round >= 0) samples[name].push(sample);
    }
  }
  return Object.fromEntries(names.map((name) => [name, findMedian(samples[name])])) as Record<
    Side,
    number
  >;
}

/** The middle value, or the mean of the two in the middle. */
export function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
