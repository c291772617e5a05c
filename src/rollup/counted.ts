import type { Total } from '../aggregation/amount.ts';
import { awardsOf } from '../aggregation/awards.ts';
import { indicatorsOfAll, indicatorTotals } from '../aggregation/indicators.ts';
import { ratingTables } from '../aggregation/ratings.ts';
import type { AwardStatement, FigureStatement, RatingStatement } from '../aggregation/statements.ts';
import type { AwardCount } from '../aggregation/summary.generated.ts';
import { type Campaign, completeCampaign, draftCampaign } from '../campaign/campaign.ts';
import { levelOf, scoreOf } from '../campaign/rating-scale.ts';
import type { FileOf } from '../intake/conforming-values.ts';
import { type AnyLocated, mapNode } from '../intake/rebuilt-values.ts';
import type { IndicatorValue, Rating, RollupFile } from '../intake/schema.generated.ts';
import { entriesOf, itemsOf, Located, type MapEntry } from '../intake/values.ts';
import { Digits, OnOneLine, type YamlValue } from './yaml-text.ts';

/** The units of a roll-up are those of one campaign, which is this. */
const campaignId = '';

/**
 * What a roll-up's units come to, as it is stated in the file: by what the file itself declares, whatever the campaign above does.
 * @param root whole, and free of what its schema refuses, but for what it says is counted
 */
export function countedOf(root: Located<RollupFile>): { readonly [key: string]: YamlValue } {
  const campaign = campaignWithin(root);
  const of = { campaign, campaignId };
  const statements = statementsWithin(root, campaign);
  const totals = indicatorTotals(campaign, statements.figures);
  const { titles, commendations } = awardsOf(of, statements.awards);
  const indicators = indicatorsOfAll(of, totals).map((table) => {
    const total = totals.get(table.indicator);
    const isRatio = campaign.indicators.get(table.indicator)?.value.aggregation === 'ratio';
    const { due, reported, missing, notApplicable, unitsWithTarget, unitsReached } = table;
    const compared =
      total === undefined || total.compared.actual.count === 0
        ? undefined
        : {
            actual: countedTotal(total.compared.actual, isRatio),
            previous: countedTotal(total.compared.previous, isRatio),
          };
    return [
      table.indicator,
      {
        due,
        reported,
        missing,
        notApplicable,
        actual: total === undefined ? undefined : countedTotal(total.actual, isRatio),
        target: total === undefined ? undefined : countedTotal(total.target, isRatio),
        compared,
        unitsWithTarget,
        unitsReached,
      },
    ] as const;
  });
  return {
    completeness: new OnOneLine(completenessWithin(root.value)),
    ratings: ratingTables(of, statements.ratings).map(
      ({ programme, subject, scale, due, rated, missing, notApplicable, achieved, provisional, levels }) => ({
        programme,
        subject,
        scale,
        due,
        rated,
        missing,
        notApplicable,
        achieved,
        provisional,
        levels: new OnOneLine(Object.fromEntries(levels.map(({ level, count }) => [level, count]))),
      }),
    ),
    indicators: Object.fromEntries(indicators),
    awards: { titles: countedAwards(titles), commendations: countedAwards(commendations) },
  };
}

function countedTotal(
  { count, numerators, denominators, least, most }: Total,
  isRatio: boolean,
): YamlValue | undefined {
  if (count === 0) return undefined;
  const sum = new Digits(numerators.toFixed());
  if (isRatio) return new OnOneLine({ count, sum, denominators: new Digits(denominators.toFixed()) });
  return new OnOneLine({
    count,
    sum,
    least: new Digits(least?.numerator.toFixed() ?? '0'),
    most: new Digits(most?.numerator.toFixed() ?? '0'),
  });
}

const countedAwards = ({ collectives, individuals }: AwardCount) =>
  new OnOneLine({ collectives, individuals });

/** Who is late is late by the deadline of the host that the unit reports to. */
function completenessWithin({ deadline, hosts = [], units }: RollupFile) {
  const deadlines = new Map(hosts.map((host) => [host.id, host.deadline]));
  const received = units.filter((unit) => unit.received.length > 0);
  const late = received.filter(({ id, received: revisions }) => {
    const due = deadlines.get(hostOf(id)) ?? deadline;
    const days = revisions.flatMap(({ submitted }) => submitted ?? []);
    return days.length > 0 && days.every((day) => day > due);
  });
  return {
    due: units.length,
    received: received.length,
    late: late.length,
    missing: units.length - received.length,
  };
}

/** The host in between that a unit reports to, by its id; "" where it is the one that sent the roll-up. */
export function hostOf(id: string): string {
  return id.slice(0, Math.max(id.lastIndexOf('/'), 0));
}

/** The campaign that a roll-up is of, as far as it says. */
export function campaignWithin(root: Located<RollupFile>): Campaign {
  const declared = root.get('declared');
  const parts: readonly (readonly [string, AnyLocated | undefined])[] = [
    ['year', root.get('year')],
    ['period', root.get('period')],
    ['host', root.get('host')],
    ['deadline', root.get('deadline')],
    ['unitKinds', declared.get('unitKinds')],
    ['units', root.get('units')],
    ['clusters', root.get('clusters')],
    ['scales', declared.get('scales')],
    ['programmes', declared.get('programmes')],
    ['indicators', declared.get('indicators')],
    ['awardForms', declared.get('awardForms')],
    ['authorities', declared.get('authorities')],
  ];
  // Each is a `Located`, whatever of.
  const entries = parts.flatMap(([key, value]): [string, MapEntry][] =>
    value === undefined
      ? []
      : [[key, { key: value.place, value: Located.nodeOf(value as Located<unknown>) }]],
  );
  const node = mapNode(new Map(entries), root.place);
  // Its parts are those of a campaign, by their schemas.
  return completeCampaign(draftCampaign(new Located(root.place.source, node) as FileOf<'campaign'>, false));
}

/** What a roll-up states, by its own ids. */
function statementsWithin(root: Located<RollupFile>, campaign: Campaign) {
  const { source } = root.place;
  const sourceOf = ({ place }: AnyLocated) => ({
    campaign: campaignId,
    file: source.path,
    ...source.position(place.start),
  });
  const ratings: RatingStatement[] = [];
  const figures: FigureStatement[] = [];
  const rate = (
    subject: 'unit' | 'cluster',
    id: string,
    stage: 'self' | 'final',
    map: Located<{ readonly [id: string]: Rating }> | undefined,
  ) => {
    for (const { key, value } of entriesOf(map)) {
      const scale = campaign.scales.get(campaign.programmes.get(key)?.value.rating?.scale ?? '');
      if (scale === undefined) continue;
      ratings.push({
        subject,
        id,
        programme: key,
        stage,
        level: levelOf(value, scale),
        score: scoreOf(value)?.toFixed() ?? null,
        notApplicable: value.value.notApplicable ?? null,
        reason: value.value.reason ?? null,
        source: sourceOf(value),
      });
    }
  };
  const report = (
    unit: string | null,
    map: Located<{ readonly [id: string]: IndicatorValue }> | undefined,
  ) => {
    for (const { key, value } of entriesOf(map))
      figures.push({
        unit,
        indicator: key,
        target: value.get('target')?.digits ?? null,
        actual: value.get('actual')?.digits ?? null,
        previous: value.get('previous')?.digits ?? null,
        notApplicable: value.value.notApplicable ?? null,
        source: sourceOf(value),
      });
  };
  for (const unit of itemsOf(root.get('units'))) {
    rate('unit', unit.value.id, 'self', unit.get('ratings'));
    rate('unit', unit.value.id, 'final', unit.get('appraised'));
    report(unit.value.id, unit.get('indicators'));
  }
  for (const cluster of itemsOf(root.get('clusters')))
    rate('cluster', cluster.value.id, 'final', cluster.get('ratings'));
  report(null, root.get('indicators'));
  const awards = itemsOf(root.get('awards')).flatMap((group): AwardStatement[] =>
    itemsOf(group.get('recipients')).map((recipient) => ({
      form: group.value.form,
      authority: group.value.authority,
      programme: group.value.programme,
      decision: group.value.decision,
      kind: recipient.value.kind,
      name: recipient.value.name,
      position: recipient.value.position ?? null,
      unit: recipient.value.unit ?? null,
      source: sourceOf(recipient),
    })),
  );
  return { ratings, figures, awards };
}
