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
 * The nearest candidates, and the one among them that a slip of the finger certainly meant.
 * @param areNames whether candidates name places: there another syllable of the language is another place
 */
export function guessed(word: string, candidates: Iterable<string>, areNames = false): Guess {
  const likely = nearest(word, candidates);
  const [only] = likely;
  const isCertain = likely.length === 1 && only !== undefined && isSlip(plain(word), plain(only), areNames);
  return { likely, certain: isCertain ? only : null };
}

/** Whether a word is another one with a letter too many, too few, wrong, or two neighbours swapped. */
function isSlip(word: string, candidate: string, areNames: boolean): boolean {
  if (word === candidate) return true;
  if (Math.min(word.length, candidate.length) < 4) return false;
  if (distance(word, candidate) > 1 && !areSwapped(word, candidate)) return false;
  // "lop-2" is no slip for "lop-1", nor "thon-b" for "thon-a", nor "khoi-ii" for "khoi-i".
  if (ordinalsOf(word) !== ordinalsOf(candidate)) return false;
  return !areNames || !isOtherSyllable(word, candidate);
}

function areSwapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return swapped === candidate;
}

/** What tells things of one name apart: numbers, single letters, Roman numerals. */
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
