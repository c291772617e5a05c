import { expect, vi } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { run } from './run.ts';

/** What an attack may take, in seconds of a processor, which others do not slow down: an honest campaign takes one. */
const secondsAllowed = 60;

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * Runs a command against an attack: it ends in time, with a status that is its own, without a bug, and nothing that it
 * prints can steer a terminal.
 */
export async function survived(args: readonly string[], effects: Partial<Effects> = {}) {
  const console = vi.spyOn(globalThis.console, 'error');
  const start = processorSeconds();
  const result = await run(args, effects);
  const hasPrinted = console.mock.calls.length > 0;
  console.mockRestore();
  expect(processorSeconds() - start).toBeLessThan(secondsAllowed);
  expect(result.stderr).not.toMatch(/review-bug-|chi tiết khi|lỗi của chính nó/);
  expect(result.stdout + result.stderr).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  expect(hasPrinted).toBe(false);
  expect([0, 1, 2]).toContain(result.status);
  return result;
}
