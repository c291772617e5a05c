import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `word` was probably meant to be, or `null` where none is near enough.
 * Tone marks, capitals and the choice of space, dash or underscore do not count as differences.
 */
export function closest(word: string, candidates: Iterable<string>): string | null {
  const wanted = plain(word);
  const tolerance = Math.max(1, Math.floor(wanted.length / 4));
  let best: string | null = null;
  let bestDistance = tolerance + 1;
  for (const candidate of candidates) {
    const apart = distance(wanted, plain(candidate));
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[\s_-]+/g, '-');
}
