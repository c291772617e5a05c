import { changesBetween } from '../campaign/changes.ts';
import { type DraftReview, revisionOf, unitIdOf } from '../campaign/review.ts';
import { printable } from '../diagnostics/printable.ts';
import { formOf } from '../forms/form.ts';
import { shownValue, valueLabels } from '../forms/value-labels.ts';
import type { StatusWords } from './words.ts';

/** What differs between a unit's latest revision and the one before, as text; `null` where there is no such unit. */
export function latestChanges(
  { campaign, submissions, superseded }: DraftReview,
  unitId: string,
  words: StatusWords,
): string | null {
  const unit = campaign.units.get(unitId)?.value;
  if (unit === undefined) return null;
  const revisions = [...submissions, ...superseded]
    .filter((one) => unitIdOf(one) === unitId)
    .sort((a, b) => revisionOf(a) - revisionOf(b));
  const [earlier, later] = [revisions.at(-2), revisions.at(-1)];
  if (earlier === undefined || later === undefined) return `${words.noEarlier(printable(unit.name))}\n`;
  const changes = changesBetween(earlier, later);
  const form = formOf(campaign, unit, new Map());
  const labelOf = form === null ? null : valueLabels(form, words);
  const lines = changes.map(({ path, before, after, line }) => {
    const { label, input } = labelOf?.(path) ?? { label: path, input: null };
    const [was, is] = [before, after].map((typed) => (typed === null ? '–' : shownValue(typed, input)));
    return `  ${label}: ${was} → ${is} (${(after === null ? earlier : later).source.path}:${line})`;
  });
  const heading = words.changes(unit.name, revisionOf(earlier), revisionOf(later));
  const reason = later.root?.value.correctionReason;
  const all = [
    heading,
    ...(reason === undefined ? [] : [`  ${words.reason(reason)}`]),
    ...(lines.length === 0 ? [`  ${words.same}`] : lines),
  ];
  return `${all.map(printable).join('\n')}\n`;
}
