import type { Unit } from '../campaign/campaign.ts';
import { changesBetween } from '../campaign/changes.ts';
import {
  type DraftReview,
  type ReceivedRollup,
  type ReceivedSubmission,
  revisionOf,
  unitIdOf,
} from '../campaign/review.ts';
import { lineOf } from '../campaign/rolled-up.ts';
import { printable } from '../diagnostics/printable.ts';
import { formOf } from '../forms/form.ts';
import { type LabelledValue, shownValue, valueLabels } from '../forms/value-labels.ts';
import type { RollupFile } from '../intake/schema.generated.ts';
import type { UnitRevisions } from './revisions.generated.ts';
import type { StatusWords } from './words.ts';

/** What differs between a unit's latest revision and the one before; `null` where there is no such unit. */
export function latestChangesOf(
  { campaign, submissions, superseded, rollups, supersededRollups }: DraftReview,
  unitId: string,
  words: StatusWords,
): UnitRevisions | null {
  const unit = campaign.units.get(unitId)?.value;
  if (unit === undefined) return null;
  const received: readonly (ReceivedSubmission | ReceivedRollup)[] = [
    ...submissions,
    ...superseded,
    ...rollups,
    ...supersededRollups,
  ];
  const revisions = received
    .filter((one) => unitIdOf(one) === unitId)
    .sort((a, b) => revisionOf(a) - revisionOf(b));
  const [earlier, later] = [revisions.at(-2), revisions.at(-1)];
  const { name } = unit;
  if (earlier === undefined || later === undefined) {
    return { version: 1, unit: unitId, name, revisions: null, reason: null, values: [] };
  }
  const labelsFor = (one: Unit) => {
    const form = formOf(campaign, one, new Map());
    return form === null ? null : valueLabels(form, words);
  };
  const ofUnit = labelsFor(unit);
  const byKind = new Map<string, typeof ofUnit>();
  const below = new Map(unitsIn(later).map((one) => [one.id, one]));
  const labelled = (path: string): LabelledValue => {
    const [list, id = '', ...rest] = path.split('.');
    const one = list === 'units' ? below.get(id) : undefined;
    if (one === undefined) return ofUnit?.(path) ?? { label: path, input: null };
    const own = rest.join('.');
    const labelOf = byKind.get(one.kind) ?? labelsFor({ ...unit, kind: one.kind });
    byKind.set(one.kind, labelOf);
    const { label, input } = labelOf?.(own) ?? { label: own, input: null };
    return { label: `${one.name}, ${label}`, input };
  };
  const values = changesBetween(earlier, later).map(({ path, before, after, line }) => {
    const { label, input } = labelled(path);
    const shown = (typed: string | null) => (typed === null ? null : shownValue(typed, input));
    const { source } = after === null ? earlier : later;
    return { path, label, before: shown(before), after: shown(after), place: { file: source.path, line } };
  });
  return {
    version: 1,
    unit: unitId,
    name,
    revisions: { earlier: revisionOf(earlier), later: revisionOf(later) },
    reason: reasonOf(later),
    values,
  };
}

/** Why a submission was corrected; roll-ups do not say. */
function reasonOf({ root }: ReceivedSubmission | ReceivedRollup): string | null {
  const reason = root?.children().find(({ key }) => key === 'correctionReason')?.child.value;
  return typeof reason === 'string' ? reason : null;
}

/** The units of a roll-up. */
function unitsIn({ root }: ReceivedSubmission | ReceivedRollup): readonly RollupFile['units'][number][] {
  // A submission has none.
  return (root as ReceivedRollup['root'])?.value.units ?? [];
}

/** The same as text; `null` where there is no such unit. */
export function latestChanges(draft: DraftReview, unitId: string, words: StatusWords): string | null {
  const changes = latestChangesOf(draft, unitId, words);
  if (changes === null) return null;
  const { name, revisions, reason, values } = changes;
  if (revisions === null) return `${words.noEarlier(printable(name))}\n`;
  const lines = values.map(({ label, before, after, place }) => {
    return `  ${label}: ${before ?? '–'} → ${after ?? '–'} (${lineOf(place)})`;
  });
  const all = [
    words.changes(name, revisions.earlier, revisions.later),
    ...(reason === null ? [] : [`  ${words.reason(reason)}`]),
    ...(lines.length === 0 ? [`  ${words.same}`] : lines),
  ];
  return `${all.map(printable).join('\n')}\n`;
}
