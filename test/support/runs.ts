/**
 * How often a property is tried: as often as its test says, or `PROPERTY_RUNS` times in a longer search by hand.
 *
 * ```sh
 * PROPERTY_RUNS=20000 npx vitest run --project unit test/property
 * ```
 */
export function runs(usual: number): {numRuns: number} {
  const wanted = Number(process.env.PROPERTY_RUNS);
  return {numRuns: wanted > 0 ? wanted : usual};
}
