import type { Finding, FindingCode } from '../diagnostics/finding.ts';

/** Findings that something is not there. */
const absences: ReadonlySet<FindingCode> = new Set([
  'indicator-empty',
  'indicator-missing',
  'points-incomplete',
  'rating-empty',
  'rating-missing',
]);

/**
 * The findings without those that only follow from others: where something in a file was not understood, it
 * may be what seems to be absent from that file.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const unsure = new Set(findings.filter(isMisunderstanding).map((finding) => finding.place.source.path));
  return findings.filter((finding) => !absences.has(finding.code) || !unsure.has(finding.place.source.path));
}

function isMisunderstanding({ code }: Finding): boolean {
  return (
    code.startsWith('unknown-') ||
    code.startsWith('yaml-') ||
    code === 'invalid-value' ||
    code === 'missing-key'
  );
}
