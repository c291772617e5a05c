import { periodOf } from '../campaign/period.ts';
import { unitGroups } from '../campaign/unit-groups.ts';
import { hostFileName } from '../intake/campaign-listing.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { comparedAgreements } from './agreements.ts';
import { comparedAwards } from './awards.ts';
import type { ComparedCampaign, Comparison, Obstacle } from './comparison.generated.ts';
import { comparedCompleteness } from './completeness.ts';
import { comparedIndicators } from './indicators.ts';
import { comparedRatings } from './ratings.ts';
import { type Side, type Sides, unitsOf } from './side.ts';
import { comparedTexts } from './texts.ts';
import { comparedUnits, mappedUnits } from './units.ts';

/** What may be compared, in the order in which it is shown. */
export const comparisonParts = [
  'units',
  'completeness',
  'ratings',
  'indicators',
  'awards',
  'agreements',
  'texts',
] as const;

/** The name of a part of a comparison. */
export type ComparisonPart = (typeof comparisonParts)[number];

/** What of two campaigns is compared; without it, all. */
export interface ComparisonOptions {
  readonly only?: ReadonlySet<ComparisonPart> | undefined;
  /** The id of a unit of either: then only it is compared, with those that it came from or became. */
  readonly unit?: string | undefined;
}

/** Compares two campaigns, or two states of one. Whatever cannot be compared is said. */
export function comparisonOf(before: Side, after: Side, options: ComparisonOptions = {}): Comparison {
  const { unit, only = new Set(comparisonParts) } = options;
  const [old, now] = [before, after].map((side) => ({
    year: side.review.campaign.file.year,
    units: unitsOf(side),
  }));
  const { groups, unknown } =
    old === undefined || now === undefined ? { groups: [], unknown: [] } : unitGroups(old, now);
  const asked = groups.filter(
    (group) => unit === undefined || group.before.includes(unit) || group.after.includes(unit),
  );
  const unsound = unsoundUnits(before, after);
  const soundGroups = asked.filter(
    (group) =>
      !group.before.some((id) => unsound.before.has(id)) && !group.after.some((id) => unsound.after.has(id)),
  );
  const isHostSound = [before, after].every(({ leftOut }) =>
    leftOut.every(({ file }) => file !== hostFileName),
  );
  const sides: Sides = {
    before,
    after,
    groups: asked,
    soundGroups,
    isOfUnit: unit !== undefined,
    isWhole: soundGroups.length === groups.length,
    isHostSound,
  };
  const part = <T>(name: ComparisonPart, compared: (of: Sides) => T): T | null =>
    only.has(name) ? compared(sides) : null;
  const ofHost = <T>(name: ComparisonPart, compared: (of: Sides) => T) =>
    isHostSound ? part(name, compared) : null;
  const parts = {
    units: part('units', comparedUnits),
    completeness: part('completeness', comparedCompleteness),
    ratings: ofHost('ratings', comparedRatings),
    indicators: part('indicators', comparedIndicators),
    awards: ofHost('awards', comparedAwards),
    agreements: unit === undefined ? ofHost('agreements', comparedAgreements) : null,
    texts: part('texts', comparedTexts),
  };
  return {
    version: 1,
    before: comparedCampaign(before),
    after: comparedCampaign(after),
    isDifferent: areDifferent(parts),
    notCompared: obstaclesOf(before, after, unknown),
    mapped: mappedUnits(sides),
    ...parts,
  };
}

/** Units that have submitted, in files with errors. */
function unsoundUnits(before: Side, after: Side) {
  const units = ({ leftOut }: Side): ReadonlySet<string> =>
    new Set(leftOut.flatMap(({ unit }) => unit ?? []));
  return { before: units(before), after: units(after) };
}

function comparedCampaign({ name, review: { campaign } }: Side): ComparedCampaign {
  const { title, year, host, units } = campaign.file;
  return { name, title, year, period: periodOf(campaign.file).name, host: host.name, units: units.length };
}

type Parts = Pick<Comparison, ComparisonPart>;

function areDifferent({
  units,
  completeness,
  ratings,
  indicators,
  awards,
  agreements,
  texts,
}: Parts): boolean {
  const lists: readonly (readonly unknown[] | undefined)[] = [
    units?.changes,
    units?.declared,
    completeness?.changes,
    ratings?.flatMap(({ changes, comparison }): readonly unknown[] =>
      comparison === 'compared' ? changes : [comparison],
    ),
    indicators?.flatMap((one) => (isIndicatorDifferent(one) ? [one] : [])),
    awards?.tally,
    awards?.changes,
    agreements ?? [],
    texts?.changes,
  ];
  return lists.some((list) => list !== undefined && list.length > 0);
}

/** Whether an indicator's figures, or what it is, differ between both sides. */
export function isIndicatorDifferent(one: NonNullable<Comparison['indicators']>[number]): boolean {
  const { comparison, differences, changes, before, after } = one;
  if (comparison !== 'compared' || differences.length > 0 || changes.length > 0) return true;
  const isOther = (key: 'actual' | 'target') => (before?.[key] ?? null) !== (after?.[key] ?? null);
  return isOther('actual') || isOther('target');
}

function obstaclesOf(
  before: Side,
  after: Side,
  unknown: readonly { readonly unit: string; readonly former: string }[],
): Obstacle[] {
  const [old, now] = [before.review.campaign.file, after.review.campaign.file];
  const later = old.year > now.year ? 'before' : 'after';
  const files = ([side, { leftOut, review }]: readonly ['before' | 'after', Side]) =>
    leftOut.map(({ file, unit }): Obstacle => {
      const name = unit === null ? null : (review.campaign.units.get(unit)?.value.name ?? unit);
      return { kind: 'file-errors', side, subject: file, detail: name };
    });
  const isOtherHost = matchKey(old.host.name) !== matchKey(now.host.name);
  const isOtherPeriod = (old.period ?? 'year') !== (now.period ?? 'year');
  return [
    ...files(['before', before]),
    ...files(['after', after]),
    ...unknown.map(({ unit, former }): Obstacle => {
      return { kind: 'unknown-former-unit', side: later, subject: unit, detail: former };
    }),
    ...(isOtherHost
      ? [{ kind: 'other-host', side: null, subject: old.host.name, detail: now.host.name } as const]
      : []),
    ...(isOtherPeriod
      ? [
          {
            kind: 'other-period',
            side: null,
            subject: periodOf(old).name,
            detail: periodOf(now).name,
          } as const,
        ]
      : []),
  ];
}
