import type { Place, SourceText } from '../../diagnostics/source-text.ts';
import { commentsIn } from '../../intake/yaml-tokens.ts';
import { matchKey } from '../../vietnamese/normal-forms.ts';
import { rule, type Violation } from '../rule.ts';

/** A syllable in which the tone mark has two places, by the old and the new way of writing: hoà, hòa. */
const syllableWithTwoPlaces =
  /(?<![\p{L}\p{M}])\p{L}*(?:o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y)(?![\p{L}\p{M}])/giu;

/** A unit's proper name, "Nghi Thủy" of "phường Nghi Thủy", word by word. */
type ProperName = readonly string[];

/** Units' names are written with the tone marks where the campaign writes them. */
export const toneSpelling = rule('tone-spelling', 'warning', function* ({ campaign, host, submissions }) {
  const names = new Map<string, ProperName[]>();
  for (const { value: unit } of campaign.units.values()) {
    const proper = unit.name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
    for (const [syllable] of unit.name.matchAll(syllableWithTwoPlaces)) {
      const key = matchKey(syllable);
      names.set(key, [...(names.get(key) ?? []), proper]);
    }
  }
  if (names.size === 0) return;
  const sources = submissions.flatMap(({ root, source }) => (root === null ? [] : [source]));
  if (host !== null) sources.push(host.place.source);
  for (const source of sources) yield* otherSpellings(source, names);
});

function* otherSpellings(
  source: SourceText,
  names: ReadonlyMap<string, readonly ProperName[]>,
): Generator<Violation<'tone-spelling'>> {
  for (const { 0: syllable, index: start } of source.text.matchAll(syllableWithTwoPlaces)) {
    const place = { source, start, end: start + syllable.length };
    const name = (names.get(matchKey(syllable)) ?? []).find((one) => standsIn(one, syllable, place));
    if (name === undefined || isWithinComment(place)) continue;
    const at = indexIn(name, syllable);
    const expected = name[at] ?? syllable;
    if (expected.toLowerCase() === syllable.toLowerCase()) continue;
    const text = /^\p{Lu}+$/u.test(syllable) ? expected.toUpperCase() : expected;
    yield {
      place,
      args: { found: name.with(at, syllable).join(' '), expected: name.join(' ') },
      fix: { start, end: place.end, text },
    };
  }
}

function indexIn(name: ProperName, syllable: string): number {
  return name.findIndex((word) => matchKey(word) === matchKey(syllable));
}

/** Whether the rest of a name stands around a syllable of it. */
function standsIn(name: ProperName, syllable: string, { source, start, end }: Place): boolean {
  const at = indexIn(name, syllable);
  const before = source.text.slice(Math.max(0, start - 100), start).trimEnd();
  const after = source.text.slice(end, end + 100).trimStart();
  const isProper = name.length > 1 || /^\p{Lu}/u.test(syllable);
  return (
    isProper && before.endsWith(name.slice(0, at).join(' ')) && after.startsWith(name.slice(at + 1).join(' '))
  );
}

function isWithinComment({ source, start }: Place): boolean {
  return commentsIn(source).some(
    (comment) => comment.start <= start && start < comment.start + comment.text.length,
  );
}
