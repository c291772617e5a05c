import type { DraftCampaign } from '../../../campaign/campaign.ts';
import type { Place, SourceText } from '../../../diagnostics/source-text.ts';
import { commentsIn } from '../../../intake/yaml-tokens.ts';
import { countLeading } from '../../../leading.ts';
import { matchKey, nfc } from '../../../vietnamese/normal-forms.ts';
import { remembered } from '../../../vietnamese/remembered.ts';
import { fileRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The ends of syllables in which the tone mark has two places, by the old and the new way of writing: hoà, hòa. */
const endsWithTwoPlaces = ['oa', 'oe', 'uy'].flatMap(([first = '', second = '']) =>
  tones.flatMap((tone) => [nfc(first + tone) + second, first + nfc(second + tone)]),
);

/** What finds some ends of syllables. */
const endsOf = (ends: readonly string[]) => new RegExp(`(?:${ends.join('|')})(?![\\p{L}\\p{M}])`, 'giu');

const anyEnd = endsOf(endsWithTwoPlaces);

/** The letters of a syllable before that end. They are looked for behind it, which few words have. */
const beginning = /(?<![\p{L}\p{M}])\p{L}{0,6}$/u;
const mostLetters = 6;
/** More than a letter may take, so often as there may be letters, and one that stands before them. */
const longestBeginning = 16;

/** The letters of a syllable before an end; `null` where that is no end of a syllable. */
function lettersBefore(text: string, end: number): string | null {
  let start = end;
  while (start > 0 && isLatinLetter(text.charCodeAt(start - 1))) start -= 1;
  const isClear = start === 0 || text.charCodeAt(start - 1) < 0x80;
  if (isClear) return end - start > mostLetters ? null : text.slice(start, end);
  return beginning.exec(text.slice(Math.max(0, end - longestBeginning), end))?.[0] ?? null;
}

/** Whether a code unit is a letter of those that Vietnamese is written in; there are others. */
function isLatinLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff)
  );
}

/** The syllables in which the tone mark has two places, and where they stand. @param ends the ends that are looked for */
function* syllablesWithTwoPlaces(
  text: string,
  ends: RegExp = anyEnd,
): Generator<{ readonly found: string; readonly start: number }> {
  for (const { 0: end, index } of text.matchAll(ends)) {
    const letters = lettersBefore(text, index);
    if (letters !== null) yield { found: letters + end, start: index - letters.length };
  }
}

/** A syllable of a unit's proper name, "Thủy" in "Nghi Thủy" of "phường Nghi Thủy". */
interface Syllable {
  readonly name: string;
  readonly written: string;
  /** What of the name stands before it and after it. */
  readonly before: string;
  readonly after: string;
}

/** Units' names are written with the tone marks where the campaign writes them. */
export default fileRule<Arguments>(definition, 'warning', function* ({ campaign, host, submissions }) {
  const { writtenOtherwise, ends } = syllablesOf(campaign);
  if (ends === null) return;
  const sources = submissions.flatMap(({ root, source }) => (root === null ? [] : [source]));
  if (host !== null) sources.push(host.place.source);
  for (const source of sources) yield* otherSpellings(source, ends, writtenOtherwise);
});

/** The syllables of units' names, by what both ways of writing have in common, and what finds how these end. */
interface Syllables {
  /** Those that are alike, in their order; none where all are written like it. */
  readonly writtenOtherwise: (syllable: string) => readonly Syllable[];
  /** Finds how the syllables end; `null` where there are none. */
  readonly ends: RegExp | null;
}

const known = new WeakMap<DraftCampaign, Syllables>();

/** The syllables of a campaign's units, looked for once: every file is held against all of them. */
function syllablesOf(campaign: DraftCampaign): Syllables {
  let names = known.get(campaign);
  if (names === undefined) {
    const syllables = syllablesIn([...campaign.units.values()].map(({ value }) => value.name));
    // Syllables that are alike end alike.
    const written = new Set(
      [...syllables.values()].flatMap((some) => some.map((one) => matchKey(one.written.slice(-2)))),
    );
    const ends = endsOf(endsWithTwoPlaces.filter((end) => written.has(matchKey(end))));
    const writtenOtherwise = (found: string) => {
      const alike = syllables.get(matchKey(found)) ?? [];
      return alike.every((one) => isWritten(one, found)) ? [] : alike;
    };
    names = {
      writtenOtherwise: remembered(writtenOtherwise, longestBeginning),
      ends: syllables.size === 0 ? null : ends,
    };
    known.set(campaign, names);
  }
  return names;
}

/** The syllables of some names whose tone mark has two places, by what both ways of writing have in common. */
function syllablesIn(unitNames: readonly string[]): ReadonlyMap<string, readonly Syllable[]> {
  const syllables = new Map<string, Syllable[]>();
  const properNames = new Set(
    unitNames.map((name) =>
      name
        .split(' ')
        .filter((word) => /^\p{Lu}/u.test(word))
        .join(' '),
    ),
  );
  for (const name of properNames) {
    for (const { found: written, start } of syllablesWithTwoPlaces(name)) {
      const key = matchKey(written);
      const before = name.slice(0, start).trimEnd();
      const after = name.slice(start + written.length).trimStart();
      syllables.set(key, [...(syllables.get(key) ?? []), { name, written, before, after }]);
    }
  }
  return syllables;
}

function* otherSpellings(
  source: SourceText,
  ends: RegExp,
  writtenOtherwise: Syllables['writtenOtherwise'],
): Generator<Violation<Arguments>> {
  for (const { found, start } of syllablesWithTwoPlaces(source.text, ends)) {
    const alike = writtenOtherwise(found);
    if (alike.length === 0) continue;
    const place = { source, start, end: start + found.length };
    const meant = alike.find((one) => standsAround(one, place));
    if (meant === undefined || isWritten(meant, found)) continue;
    if (isWithinComment(place)) continue;
    const isCapitals = found.length > 1 && found === found.toUpperCase();
    yield {
      place,
      args: { found: [meant.before, found, meant.after].filter(Boolean).join(' '), expected: meant.name },
      fix: { start, end: place.end, text: isCapitals ? meant.written.toUpperCase() : meant.written },
    };
  }
}

function isWritten({ written }: Syllable, found: string): boolean {
  return written.toLowerCase() === found.toLowerCase();
}

/** Whether the rest of a name stands around a syllable of it. */
function standsAround({ before, after }: Syllable, { source, start, end }: Place): boolean {
  const isProper = before !== '' || after !== '' || /^\p{Lu}/u.test(source.text.slice(start, end));
  return (
    isProper &&
    source.text
      .slice(Math.max(0, start - 100), start)
      .trimEnd()
      .endsWith(before) &&
    source.text
      .slice(end, end + 100)
      .trimStart()
      .startsWith(after)
  );
}

function isWithinComment({ source, start }: Place): boolean {
  const comments = commentsIn(source);
  const last = comments[countLeading(comments, (one) => one.start <= start) - 1];
  return last !== undefined && start < last.start + last.text.length;
}
