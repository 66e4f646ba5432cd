import {defineConfig} from 'vitest/config';

/** The package as its users get it. Apart from the other tests, because it installs from the registry. */
export default defineConfig({
  test: {
    name: 'package',
    include: ['test/package/**/*.test.ts'],
    // Only what hangs takes that long, however busy the machine is.
    testTimeout: 900_000,
    hookTimeout: 1_800_000,
    maxWorkers: 1,
  },
});
