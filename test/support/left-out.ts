import { mkdirSync } from 'node:fs';
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

/** Lists at the end of a run which tests were left out, and for want of what; in CI none may be without a reason. */
export default class LeftOut implements Reporter {
  #isPart = false;

  onInit(vitest: Vitest): void {
    // After another package has been installed, Vitest empties its cache, where this file is by then, and misses the folder.
    const { fsModuleCachePath } = vitest.config.experimental;
    if (fsModuleCachePath !== undefined) mkdirSync(fsModuleCachePath, { recursive: true });
    // Tests that were not asked for by their names are left out as well.
    this.#isPart = vitest.config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
    const lines = new Map<string, TestCase[]>();
    for (const test of skipped) {
      const reason = reasonOf(test);
      if (reason === null && this.#isPart) continue;
      const line = `${reason ?? 'Left out without a reason'}: ${test.module.relativeModuleId} > `;
      const group = line + (test.parent.type === 'suite' ? test.parent.fullName : test.name);
      lines.set(group, [...(lines.get(group) ?? []), test]);
      if (reason === null && process.env.CI !== undefined) process.exitCode = 1;
    }
    for (const [group, tests] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [first] = tests;
      const isOneOfGroup = tests.length === 1 && first?.parent.type === 'suite';
      const rest = isOneOfGroup ? ` > ${first.name}` : tests.length > 1 ? ` (${tests.length} tests)` : '';
      process.stdout.write(`${group}${rest}\n`);
    }
  }
}

function reasonOf(test: TestCase): string | null {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  const { needs } = test.meta();
  if (needs !== undefined) return `Left out for want of ${needs}`;
  return note === undefined ? null : `Left out, as ${note}`;
}
