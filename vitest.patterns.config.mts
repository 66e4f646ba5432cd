import {defineConfig} from 'vitest/config';

/** What `recheck` says of expressions. Apart from the other tests, because it takes minutes. */
export default defineConfig({
  test: {
    name: 'patterns',
    include: ['test/patterns/**/*.test.ts'],
    testTimeout: 600_000,
    // Each file asks a process of its own.
    maxWorkers: 2,
  },
});
