import {defineConfig} from 'vitest/config';

/** Real kills of real commands. Apart from the other tests, because it needs `strace`, which is Linux's own. */
export default defineConfig({
  test: {
    name: 'kill',
    include: ['test/kill/**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
  },
});
