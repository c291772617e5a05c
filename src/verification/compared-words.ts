import { type ChangeObject, diffArrays } from 'diff';
import type { DocumentText } from '../tracing/printed/printed-values.ts';
import { difference } from './outcome.ts';
import type { Difference } from './verification.generated.ts';

/** A word of a document, with where it stands. */
export interface PlacedWord {
  readonly text: string;
  /** The page of the file, from 1; `null` where the format has none. */
  readonly page: number | null;
  /** What it stands under or in, in words; `null` where the words before it say where it is. */
  readonly place: string | null;
  /** The figure that it prints, by its name; `null` where it prints none. */
  readonly figure: string | null;
}

/** How many words before a place say where it is. */
const wordsBefore = 6;

/** So long is what is told of a difference, in words and in letters. */
const mostTold = 2000;

/** How far two texts are held against each other: what differs more is another text. */
const mostEdits = 4000;

/** Where two sequences of words differ, in order; words that follow each other are one difference. */
export function differentWords(
  expected: readonly PlacedWord[],
  found: readonly PlacedWord[],
): readonly Difference[] {
  const [start, end] = commonEnds(expected, found);
  const [before, after] = [
    expected.slice(start, expected.length - end),
    found.slice(start, found.length - end),
  ];
  if (before.length === 0 && after.length === 0) return [];
  const parts = diffArrays(before, after, {
    comparator: (a, b) => a.text === b.text,
    maxEditLength: mostEdits,
  });
  if (parts === undefined) return [differenceOf(before.slice(0, 20), after.slice(0, 20), found, start)];
  return replacementsIn(parts, start).map(({ gone, come, at }) => differenceOf(gone, come, found, at));
}

/** Words in the place of others, and where in the sequence that has them. */
interface Replacement {
  gone: readonly PlacedWord[];
  come: readonly PlacedWord[];
  readonly at: number;
}

/** What was put in the place of what: parts that follow each other are one replacement. */
function replacementsIn(parts: readonly ChangeObject<PlacedWord[]>[], start: number): readonly Replacement[] {
  const replacements: Replacement[] = [];
  let at = start;
  let open: Replacement | null = null;
  for (const { added, removed, value } of parts) {
    if (added || removed) {
      if (open === null) {
        open = { gone: [], come: [], at };
        replacements.push(open);
      }
      if (removed) open.gone = value;
      else open.come = value;
    } else open = null;
    if (!removed) at += value.length;
  }
  return replacements;
}

function differenceOf(
  gone: readonly PlacedWord[],
  come: readonly PlacedWord[],
  found: readonly PlacedWord[],
  at: number,
): Difference {
  const [stands] = [...come, ...gone];
  const before = found.slice(Math.max(0, at - wordsBefore), at);
  const near = before.filter(({ page }) => page === stands?.page).map(({ text }) => text);
  return difference('text', {
    page: stands?.page ?? null,
    place: stands?.place ?? (near.length === 0 ? null : near.join(' ')),
    figure: gone.find(({ figure }) => figure !== null)?.figure ?? null,
    expected: textOf(gone),
    found: textOf(come),
  });
}

/** Words as they are told: of whole pages, what they begin with. */
function textOf(words: readonly PlacedWord[]): string {
  const text = words
    .slice(0, mostTold)
    .map((word) => word.text)
    .join(' ');
  return text.length > mostTold ? `${text.slice(0, mostTold)}…` : text;
}

/** How many words are the same at the beginning, and at the end of what is left. */
function commonEnds(one: readonly PlacedWord[], other: readonly PlacedWord[]): readonly [number, number] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start]?.text === other[start]?.text) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end)?.text === other.at(-1 - end)?.text) end += 1;
  return [start, end];
}

/** The words of texts, each with the figure that it prints. */
function* wordsOfTexts(
  texts: Iterable<Pick<DocumentText, 'text' | 'values'>>,
): Generator<Omit<PlacedWord, 'page' | 'place'>> {
  for (const { text, values } of texts) {
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const placed = values.find(({ start, end }) => start < index + word.length && index < end);
      yield { text: word.normalize('NFC'), figure: placed?.value.figure ?? null };
    }
  }
}

/** The same words with the figures that they print, as far as texts tell in the same order. */
export function withFigures(
  words: readonly PlacedWord[],
  texts: Iterable<Pick<DocumentText, 'text' | 'values'>>,
): readonly PlacedWord[] {
  const known = [...wordsOfTexts(texts)];
  const parts = diffArrays<{ readonly text: string; readonly figure: string | null }>(known, [...words], {
    comparator: (a, b) => a.text === b.text,
    maxEditLength: mostEdits,
  });
  if (parts === undefined) return words;
  const named: PlacedWord[] = [];
  let from = 0;
  for (const { added, removed, value } of parts) {
    if (!added) from += value.length;
    if (removed) continue;
    for (let index = 0; index < value.length; index += 1) {
      const word = words[named.length];
      if (word === undefined) break;
      const figure = added ? null : (known[from - value.length + index]?.figure ?? null);
      named.push({ ...word, figure });
    }
  }
  return named;
}
