import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { lateCompilerFlags } from '../bin/late-compiler.js';

/** Tests build whole reports, on machines that may be busy: a limit on time is to end what hangs, and nothing else. */
const timeLimitMs = 120_000;

/** `npm run smoke` runs the steps and, of each folder, the file that bears its name: whether a stage works at all. */
const smoke = [
  'test/*.test.ts',
  ...readdirSync(import.meta.dirname).map((folder) => `test/${folder}/${folder}.test.ts`),
];

export default defineConfig({
  test: {
    include: process.env.npm_lifecycle_event === 'smoke' ? smoke : ['test/**/*.test.ts'],
    reporters: ['default', './test/support/left-out.ts'],
    globalSetup: 'test/support/temporary-folder.ts',
    setupFiles: 'test/support/seed.ts',
    testTimeout: timeLimitMs,
    hookTimeout: timeLimitMs,
    // What one file of tests has loaded and warmed up serves the next, which saves a fifth of the time.
    isolate: false,
    // Garbage of whole reports is collected less often, from the beginning: a tenth of the time again. And as in the program
    // itself, functions are compiled once more only when they have been called for long.
    execArgv: ['--max-semi-space-size=64', '--min-semi-space-size=64', ...lateCompilerFlags()],
    // A file is made JavaScript of once, and not in each run.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/vitest' },
    // Many tests wait for the program in a process of its own.
    maxWorkers: '100%',
  },
});
