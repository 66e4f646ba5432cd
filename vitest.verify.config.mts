import {defineConfig} from 'vitest/config';

/** For tests that build a site and drive a program of their own. */
const driven = (name: string) => ({
  name,
  include: [`test/${name}/**/*.test.ts`],
  globalSetup: './test/support/setup.ts',
  // Only what hangs takes that long, however busy the machine is.
  testTimeout: 900_000,
  hookTimeout: 1_800_000,
});

/** Apart from the other tests, because these need programs that the packages do not bring along, or one browser alone. */
export default defineConfig({
  test: {
    // Two at a time would take the focus and the processor from each other.
    maxWorkers: 1,
    projects: ['screenshots', 'engines', 'heard'].map((name) => ({test: driven(name)})),
  },
});
