import { sumOf } from '../aggregation/decimal.ts';
import type { DraftCampaign } from '../campaign/campaign.ts';
import { indicatorRecords } from '../campaign/records.ts';
import type { DraftReview } from '../campaign/review.ts';
import { unitGroups } from '../campaign/unit-groups.ts';
import { formHints } from '../intake/form-hints.ts';

/** Last year's actual figures by indicator, as typed. */
export type PreviousFigures = ReadonlyMap<string, string>;

/** Whether something that a file holds is such a figure: nothing else gets from one form into others. */
export function isFigure(typed: unknown): typed is string {
  return typeof typed === 'string' && /^-?\d{1,40}(?:\.\d{1,40})?$/.test(typed);
}

/** What a unit reported as its actual figures; of the host, where `unitId` is `null`. */
export function actualFigures(review: DraftReview, unitId: string | null): PreviousFigures {
  return new Map(
    indicatorRecords(review)
      .filter((record) => record.unitId === unitId)
      .flatMap(({ indicatorId, value }) => {
        const digits = value.get('actual')?.digits;
        return digits === undefined || digits === null ? [] : [[indicatorId, digits] as const];
      }),
  );
}

/**
 * What stands in the units' forms as last year's figures: a unit's, by its id or that which it had; of those that were merged
 * since, the sum of what is added up, where each of them gave it. What a part of a unit had is not known.
 */
export function previousFiguresOf(
  campaign: DraftCampaign,
  lastYear: DraftReview,
): (unitId: string) => PreviousFigures {
  const units = (of: DraftCampaign) => ({
    year: of.root.value.year ?? 0,
    units: [...of.units.values()].map(({ value }) => value),
  });
  const { groups } = unitGroups(units(lastYear.campaign), units(campaign));
  const formers = new Map(
    groups.flatMap(({ before, after: [id, ...others] }) =>
      others.length > 0 || id === undefined ? [] : [[id, before] as const],
    ),
  );
  return (unitId) => {
    const all = (formers.get(unitId) ?? []).map((id) => actualFigures(lastYear, id));
    const [first = new Map<string, string>(), ...others] = all;
    if (others.length === 0) return first;
    return new Map(
      [...first.keys()].flatMap((indicatorId) => {
        const figures = all.flatMap((one) => one.get(indicatorId) ?? []);
        const isSum = campaign.indicators.get(indicatorId)?.value.aggregation === 'sum';
        return isSum && figures.length === all.length
          ? [[indicatorId, sumOf(figures).toFixed()] as const]
          : [];
      }),
    );
  };
}

/** The line of a form that last year's figure stands in, or is asked for. */
export function previousLine(figure: string | undefined): string {
  return figure === undefined
    ? `    previous: # ${formHints.previous}\n`
    : `    previous: ${figure} # ${formHints.previous}, theo báo cáo đã nộp\n`;
}
