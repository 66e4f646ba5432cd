import {defineConfig} from 'vitest/config';

/** The package as its users get it. Apart from the other tests, because it installs from the registry. */
export default defineConfig({
  test: {
    name: 'package',
    include: ['test/package/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    maxWorkers: 1,
  },
});
