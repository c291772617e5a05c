import { changesBetween } from '../campaign/changes.ts';
import { type DraftReview, revisionOf, unitIdOf } from '../campaign/review.ts';
import { printable } from '../diagnostics/printable.ts';
import { formOf } from '../forms/form.ts';
import { shownValue, valueLabels } from '../forms/value-labels.ts';
import type { UnitRevisions } from './revisions.generated.ts';
import type { StatusWords } from './words.ts';

/** What differs between a unit's latest revision and the one before; `null` where there is no such unit. */
export function latestChangesOf(
  { campaign, submissions, superseded }: DraftReview,
  unitId: string,
  words: StatusWords,
): UnitRevisions | null {
  const unit = campaign.units.get(unitId)?.value;
  if (unit === undefined) return null;
  const revisions = [...submissions, ...superseded]
    .filter((one) => unitIdOf(one) === unitId)
    .sort((a, b) => revisionOf(a) - revisionOf(b));
  const [earlier, later] = [revisions.at(-2), revisions.at(-1)];
  const { name } = unit;
  if (earlier === undefined || later === undefined) {
    return { version: 1, unit: unitId, name, revisions: null, reason: null, values: [] };
  }
  const form = formOf(campaign, unit, new Map());
  const labelOf = form === null ? null : valueLabels(form, words);
  const values = changesBetween(earlier, later).map(({ path, before, after, line }) => {
    const { label, input } = labelOf?.(path) ?? { label: path, input: null };
    const shown = (typed: string | null) => (typed === null ? null : shownValue(typed, input));
    const { source } = after === null ? earlier : later;
    return { path, label, before: shown(before), after: shown(after), place: { file: source.path, line } };
  });
  return {
    version: 1,
    unit: unitId,
    name,
    revisions: { earlier: revisionOf(earlier), later: revisionOf(later) },
    reason: later.root?.value.correctionReason ?? null,
    values,
  };
}

/** The same as text; `null` where there is no such unit. */
export function latestChanges(draft: DraftReview, unitId: string, words: StatusWords): string | null {
  const changes = latestChangesOf(draft, unitId, words);
  if (changes === null) return null;
  const { name, revisions, reason, values } = changes;
  if (revisions === null) return `${words.noEarlier(printable(name))}\n`;
  const lines = values.map(({ label, before, after, place }) => {
    return `  ${label}: ${before ?? '–'} → ${after ?? '–'} (${place.file}:${place.line})`;
  });
  const all = [
    words.changes(name, revisions.earlier, revisions.later),
    ...(reason === null ? [] : [`  ${words.reason(reason)}`]),
    ...(lines.length === 0 ? [`  ${words.same}`] : lines),
  ];
  return `${all.map(printable).join('\n')}\n`;
}
