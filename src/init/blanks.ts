import type { Finding } from '../diagnostics/finding.ts';
import { keysOfLine } from '../intake/line-keys.ts';

/** A value that is still to be filled in. */
export interface Blank {
  /** From 1. */
  readonly line: number;
  /** "ratings.phong-trao.level": the keys that lead to it. */
  readonly keys: string;
}

/** What the findings in one new file say is missing, in the order of its lines, a line once. */
export function blanksIn(findings: readonly Finding[]): Blank[] {
  const lines = new Map(
    findings.map(({ place: { source, start } }) => [source.lineOf(start), source] as const),
  );
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([line, source]) => ({ line, keys: keysOfLine(source, line).join('.') }));
}
