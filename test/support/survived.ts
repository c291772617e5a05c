import { expect, vi } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { findingDefinitions } from '../../src/findings.ts';
import { processorSeconds } from './growth.ts';
import { run } from './run.ts';

/**
 * What an attack may take, in seconds of a processor, which others do not slow down: an honest campaign takes a fraction
 * of one. What grows with its input is tried in memory, by the rule of growth.ts.
 */
const secondsAllowed = 5;

/**
 * Runs a command against an attack: it ends in time, with a status that is its own, and says why; without a bug, and
 * nothing that it prints can steer a terminal.
 */
export async function survived(args: readonly string[], effects: Partial<Effects> = {}) {
  const console = vi.spyOn(globalThis.console, 'error');
  const start = processorSeconds();
  const result = await run(args, effects);
  const seconds = processorSeconds() - start;
  const hasPrinted = console.mock.calls.length > 0;
  console.mockRestore();
  expect(seconds).toBeLessThan(secondsAllowed);
  const said = result.stdout + result.stderr;
  expect(said).not.toMatch(/review-bug-|chi tiết khi|lỗi của chính nó|^ +at .*:\d+:\d+/m);
  expect(said).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  expect(hasPrinted).toBe(false);
  expect([0, 1, 2]).toContain(result.status);
  if (result.status === 2) expect(result.stderr).toMatch(/^(?:lỗi|error): \S/m);
  if (result.status === 1) expectFindings(args, said);
  return result;
}

/** Each finding has a code that there is, and stands at a place; what can't be laid out anew is named. */
function expectFindings(args: readonly string[], said: string): void {
  if (args[0] === 'format' || args[0] === 'doctor') {
    expect(said).toMatch(/\S/);
    return;
  }
  const codes = [...said.matchAll(/^\S.*?:\d+:\d+ \S.*? \[([a-z-]+)\]|"(?:code|ruleId)": ?"([a-z-]+)"/gm)];
  expect(codes, said).not.toEqual([]);
  for (const [, pretty, machine] of codes)
    expect(findingDefinitions).toHaveProperty([pretty ?? machine ?? '']);
}
