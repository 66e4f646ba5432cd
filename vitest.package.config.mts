import {defineConfig} from 'vitest/config';

/** For tests of the package as its users get it, which install it from its tarball. */
const installed = (name: string, globalSetup: string[] = []) => ({
  name,
  include: [`test/${name}/**/*.test.ts`],
  globalSetup,
  // Only what hangs takes that long, however busy the machine is.
  testTimeout: 900_000,
  hookTimeout: 1_800_000,
});

/** Apart from the other tests, because these install from the registry. */
export default defineConfig({
  test: {
    // Two installations at a time would only wait for each other.
    maxWorkers: 1,
    projects: [
      {test: installed('package')},
      {test: installed('hosts', ['./test/support/setup.ts'])},
    ],
  },
});
