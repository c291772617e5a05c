import { canonicalHash } from './canonical-text.ts';

/** What a roll-up is known by: the hash of all lines before the one that states it, which is its last. */
export function rollupHash(textBefore: string): string {
  return canonicalHash(textBefore);
}

/** Whether a text ends with such a line, which is true. */
export function isSealed(text: string): boolean {
  const start = text.lastIndexOf('\nsha256:') + 1;
  const stated = /^sha256: ([0-9a-f]{64})\s*$/.exec(text.slice(start));
  return start > 0 && stated?.[1] === rollupHash(text.slice(0, start));
}
