import { type DraftReview, revisionOf, unitIdOf } from '../campaign/review.ts';
import { printable } from '../diagnostics/printable.ts';
import { changesBetween } from './changes.ts';
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
  const lines = changes.map(
    ({ path, before, after, line }) =>
      `  ${path} (${(after === null ? earlier : later).source.path}:${line}): ${before ?? '–'} → ${after ?? '–'}`,
  );
  const heading = words.changes(unit.name, revisionOf(earlier), revisionOf(later));
  return `${[heading, ...(lines.length === 0 ? [`  ${words.same}`] : lines)].map(printable).join('\n')}\n`;
}
