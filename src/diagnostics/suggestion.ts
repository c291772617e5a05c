import { distance } from 'fastest-levenshtein';

/**
 * The candidates that `word` was probably meant to be: those nearest to it, if near enough. Tone marks, capitals
 * and the choice of space, dash or underscore do not count as differences.
 */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  const wanted = plain(word);
  const tolerance = Math.max(1, Math.floor(wanted.length / 4));
  let best: string[] = [];
  let bestDistance = tolerance;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > tolerance + 2) continue;
    const apart = distance(wanted, plainCandidate(candidate));
    if (apart < bestDistance) best = [];
    if (apart <= bestDistance) {
      best.push(candidate);
      bestDistance = apart;
    }
  }
  return best;
}

/** The first of the nearest candidates, or `null` where none is near enough. */
export function closest(word: string, candidates: Iterable<string>): string | null {
  return nearest(word, candidates)[0] ?? null;
}

const plainCandidates = new Map<string, string>();

/** The candidates are few and asked for often. */
function plainCandidate(text: string): string {
  let known = plainCandidates.get(text);
  if (known === undefined) {
    known = plain(text);
    plainCandidates.set(text, known);
  }
  return known;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[\s_-]+/g, '-');
}
