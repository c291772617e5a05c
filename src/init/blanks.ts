import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';

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
    .map(([line, source]) => ({ line, keys: keysAt(source, line).join('.') }));
}

/** The keys of a line and of those that it stands under, by their indents: a new file is in block layout. */
export function keysAt(source: SourceText, line: number): string[] {
  const keys: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (let number = line; number > 0 && indent > 0; number -= 1) {
    const [, spaces, key] = /^(\s*)([\w-]+):/.exec(source.line(number)) ?? [];
    if (spaces === undefined || key === undefined || spaces.length >= indent) continue;
    keys.unshift(key);
    indent = spaces.length;
  }
  return keys;
}
