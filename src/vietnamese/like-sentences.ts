import { onOneLine } from './normal-forms.ts';

/** Shorter sentences come out alike by themselves. */
const leastLength = 60;

/** The form in which sentences are compared: equal for capitals and for how lines are broken; `null` where one is too short. */
export function sentenceKey(text: string): string | null {
  // Small letters may be more than the capital, but not three times as many.
  if (text.length * 3 < leastLength) return null;
  const key = onOneLine(text.toLowerCase());
  return key.length < leastLength ? null : key;
}

/** A number that is the same for sentences that are alike, and hardly ever for others; `null` where one is too short. */
export function sentenceMark(text: string): number | null {
  const key = sentenceKey(text);
  if (key === null) return null;
  // Two mixtures of 32 bits (Bob Jenkins' way of mixing, as in cyrb53), of which a number holds 53.
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
