import { sha256Of } from '../sha256.ts';
import type { Finding } from './finding.ts';

/**
 * What stays the same of a finding when lines are added above it: its file, its code and its line's own text.
 * @param earlier how many findings of this kind stand above it on lines of the same text
 */
export function fingerprint(finding: Finding, path: string, earlier: number): string {
  const { source, start } = finding.place;
  const line = source.line(source.lineOf(start)).trim();
  return digest([path, finding.code, line, earlier]);
}

/** What stays the same of the fact that not all of a file's findings are shown. */
export function fingerprintOfOmission(path: string): string {
  return digest([path]);
}

function digest(values: readonly (string | number)[]): string {
  return sha256Of(JSON.stringify(values)).slice(0, 40);
}

/** Counts how often a finding's like was seen before. */
export function counter(): (finding: Finding, path: string) => number {
  const seen = new Map<string, number>();
  return (finding, path) => {
    const key = fingerprint(finding, path, 0);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
}
