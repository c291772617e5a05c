import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';

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
  const letters = errors.filter(({ code }) => code === 'invisible-character' || code === 'letter-look-alike');
  return findings.filter((finding) => {
    if (isOfValue(finding) && letters.some((one) => holds(finding, one))) return false;
    if (finding.code.startsWith('yaml-') && letters.some((one) => isOnLineOf(finding, one))) return false;
    if (absences.has(finding.code)) return !unsure.has(finding.place.source);
    const { source, start } = finding.place;
    return finding.severity === 'error' || linesWithErrors.get(source)?.has(source.lineOf(start)) !== true;
  });
}

const isOfValue = ({ code }: Finding) => code === 'invalid-value' || code.startsWith('unknown-');

/** Whether a finding is on the line of another: what YAML makes of a line may be due to what is not seen of it. */
function isOnLineOf({ place }: Finding, { place: other }: Finding): boolean {
  return (
    place.source === other.source && place.source.lineOf(place.start) === place.source.lineOf(other.start)
  );
}

/**
 * Whether a finding speaks of a place where another was found: "57" with an invisible character is no number, nor "tot"
 * with a Cyrillic letter a level.
 */
function holds({ place }: Finding, { place: within }: Finding): boolean {
  return place.source === within.source && place.start <= within.start && place.end >= within.end;
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
