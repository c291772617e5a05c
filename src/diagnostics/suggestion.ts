import { distance } from 'fastest-levenshtein';
import { isVietnameseSyllable } from '../vietnamese/syllables.ts';

/**
 * The candidates that `word` was probably meant to be: those nearest to it, if near enough. Tone marks, capitals
 * and the choice of space, dash or underscore do not count as differences.
 */
function nearest(word: string, candidates: Iterable<string>): readonly string[] {
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

/** What a word was probably meant to be. */
export interface Guess {
  /** The nearest candidates. */
  readonly likely: readonly string[];
  /** The one that may be put in the place of the word unasked; `null` where that is for a person to decide. */
  readonly certain: string | null;
}

/**
 * The nearest candidates, and the one among them that a slip of the finger certainly meant. What is short for several
 * candidates means none of them for certain, and "lop-2" does not mean "lop-1" at all.
 * @param areNames whether candidates stand for names in the language: there another syllable is another thing, and a
 * slip is certain only where nothing else is about as near
 */
export function guessed(word: string, candidates: Iterable<string>, areNames = false): Guess {
  const all = [...candidates];
  const [only, ...others] = nearest(word, all);
  if (only === undefined) return { likely: [], certain: null };
  const wanted = plain(word);
  if (others.length > 0) return { likely: [only, ...others], certain: null };
  if (wanted === plain(only)) return { likely: [only], certain: only };
  const alternatives = all.filter(
    (one) => one !== only && (isSlip(wanted, plainCandidate(one), false) || isShortFor(wanted, one, only)),
  );
  if (alternatives.length > 0) return { likely: [only, ...alternatives], certain: null };
  if (isOtherOfSeries(wanted, plain(only))) return { likely: [], certain: null };
  const isCertain =
    isSlip(wanted, plain(only), areNames) &&
    !(areNames && all.some((one) => isAboutAsNear(wanted, one, only)));
  return { likely: [only], certain: isCertain ? only : null };
}

/** Whether a word is the beginning of both of two candidates. */
function isShortFor(word: string, ...candidates: readonly string[]): boolean {
  return candidates.every((one) => plainCandidate(one).startsWith(word));
}

/** Whether another candidate is barely farther from a word than the nearest. */
function isAboutAsNear(word: string, other: string, nearestOne: string): boolean {
  if (other === nearestOne) return false;
  return distance(word, plainCandidate(other)) <= distance(word, plainCandidate(nearestOne)) + 1;
}

/** Whether a word is another one with a letter too many, too few, wrong, or two neighbours swapped. */
function isSlip(word: string, candidate: string, areNames: boolean): boolean {
  if (word === candidate) return true;
  if (Math.min(word.length, candidate.length) < 4) return false;
  if (distance(word, candidate) > 1 && !areSwapped(word, candidate)) return false;
  if (ordinalsOf(word) !== ordinalsOf(candidate)) return false;
  return !areNames || !isOtherSyllable(word, candidate);
}

/**
 * Whether two words differ in what distinguishes things of one name: "lop-2" and "lop-1", "thon-b" and "thon-a",
 * "khoi-ii" and "khoi-i". A digit within a word that stands for a letter, as in "actua1", distinguishes nothing.
 */
function isOtherOfSeries(word: string, candidate: string): boolean {
  const isLookAlike = word.length === candidate.length && /\p{L}[015]/u.test(word) && !/\d/.test(candidate);
  return !isLookAlike && ordinalsOf(word) !== ordinalsOf(candidate);
}

function areSwapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return swapped === candidate;
}

/** What distinguishes things of one name: numbers, single letters, Roman numerals. */
function ordinalsOf(word: string): string {
  return word
    .split('-')
    .filter((part) => /\d|^.$|^[ivx]+$/.test(part))
    .map((part) => (/\d/.test(part) ? part.replace(/\D+/g, ' ') : part))
    .join('-');
}

/** Whether the syllable in which two words differ is one of Vietnamese in both. */
function isOtherSyllable(word: string, candidate: string): boolean {
  const [parts, others] = [word.split('-'), candidate.split('-')];
  if (parts.length !== others.length) return false;
  const at = parts.findIndex((part, index) => part !== others[index]);
  return isVietnameseSyllable(parts[at] ?? '') && isVietnameseSyllable(others[at] ?? '');
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
