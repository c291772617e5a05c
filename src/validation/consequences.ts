import { grouped } from '../campaign/grouping.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { countLeading } from '../leading.ts';

/** Findings that something is not there. */
const absences: ReadonlySet<string> = new Set([
  'indicator-empty',
  'indicator-missing',
  'indicator-missing-of-host',
  'level-of-partial-points',
  'points-incomplete',
  'rating-empty',
  'rating-missing',
]);

/**
 * The findings without those that only follow from others: where something in a file was not understood, it
 * may be what seems to be absent from that file; and a doubt about a line that has an error can wait for the
 * error to be fixed.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const unsure = new Set(errors.filter(isMisunderstanding).map(({ place }) => place.source));
  const linesWithErrors = new Map<SourceText, Set<number>>();
  for (const { place } of errors) {
    const lines = linesWithErrors.get(place.source) ?? new Set<number>();
    linesWithErrors.set(place.source, lines.add(place.source.lineOf(place.start)));
  }
  const letters = lettersBySource(errors);
  return findings.filter((finding) => {
    const { source, start } = finding.place;
    const inSource = letters.get(source);
    if (isOfValue(finding) && inSource !== undefined && holdsOneOf(finding, inSource)) return false;
    // What YAML makes of a line may be due to what is not seen of it.
    if (finding.code.startsWith('yaml-') && inSource?.lines.has(source.lineOf(start))) return false;
    if (absences.has(finding.code)) return !unsure.has(source);
    return finding.severity === 'error' || linesWithErrors.get(source)?.has(source.lineOf(start)) !== true;
  });
}

const isOfValue = ({ code }: Finding) => code === 'invalid-value' || code.startsWith('unknown-');

/** Where one file has letters that are not what they seem, in their order. */
interface Letters {
  readonly lines: ReadonlySet<number>;
  readonly starts: readonly number[];
  /** Of each and those behind it, where the first ends. */
  readonly firstEnds: readonly number[];
}

function lettersBySource(errors: readonly Finding[]): ReadonlyMap<SourceText, Letters> {
  const ofLetters = errors.filter(
    ({ code }) => code === 'invisible-character' || code === 'letter-look-alike',
  );
  const places = grouped(
    ofLetters.map(({ place }) => place),
    ({ source }) => source,
  );
  return new Map([...places].map(([source, inSource]) => [source, lettersAt(source, inSource)]));
}

function lettersAt(source: SourceText, places: readonly Place[]): Letters {
  const ordered = [...places].sort((a, b) => a.start - b.start);
  const firstEnds = ordered.map(({ end }) => end);
  for (let at = firstEnds.length - 2; at >= 0; at -= 1) {
    firstEnds[at] = Math.min(
      firstEnds[at] ?? Number.POSITIVE_INFINITY,
      firstEnds[at + 1] ?? Number.POSITIVE_INFINITY,
    );
  }
  return {
    lines: new Set(ordered.map(({ start }) => source.lineOf(start))),
    starts: ordered.map(({ start }) => start),
    firstEnds,
  };
}

/**
 * Whether a finding speaks of a place where such a letter was found: "57" with an invisible character is no number, nor "tot"
 * with a Cyrillic letter a level.
 */
function holdsOneOf({ place: { start, end } }: Finding, { starts, firstEnds }: Letters): boolean {
  const first = countLeading(starts, (one) => one < start);
  return (firstEnds[first] ?? Number.POSITIVE_INFINITY) <= end;
}

function isMisunderstanding({ code }: Finding): boolean {
  return (
    code.startsWith('unknown-') ||
    code.startsWith('yaml-') ||
    code === 'invalid-value' ||
    code === 'smart-punctuation' ||
    code === 'invisible-character' ||
    code === 'decimal-comma' ||
    code === 'text-torn' ||
    code === 'number-notation' ||
    code === 'number-too-long' ||
    code === 'missing-key'
  );
}
