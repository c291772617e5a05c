import { defineConfig } from 'vitest/config';

/** Tests build whole reports, on machines that may be busy: a limit on time is to end what hangs, and nothing else. */
const patience = 120_000;

export default defineConfig({
  test: {
    testTimeout: patience,
    hookTimeout: patience,
    // Many tests wait for the program in a process of its own.
    maxWorkers: '100%',
  },
});
