import Big from 'big.js';
import { appliesTo, type Campaign, type Level, type Programme } from '../campaign/campaign.ts';
import type { Facts, RatingFact } from './facts.ts';
import { grouped } from './grouping.ts';
import { largestOf } from './largest.ts';
import { shareOf } from './printed-figures.ts';
import type { RatingResult, RatingTable, SubjectRating } from './summary.generated.ts';

/** For each programme that rates: the units' ratings and, where it rates them, the clusters'. */
export function ratingTables(campaign: Campaign, { ratings }: Facts): RatingTable[] {
  const facts = grouped(ratings, (fact) => `${fact.subject} ${fact.id} ${fact.programme}`);
  return campaign.file.programmes.flatMap((programme) => {
    const scale = campaign.scales.get(programme.rating?.scale ?? '')?.value;
    if (scale === undefined) return [];
    const { levels } = scale;
    const of = (subject: 'unit' | 'cluster', id: string) =>
      facts.get(`${subject} ${id} ${programme.id}`) ?? [];
    const units = campaign.file.units
      .filter((unit) => appliesTo(programme.rating?.kinds, unit))
      .map(({ id, name }) => subjectRating(id, name, of('unit', id), levels));
    const tables = [tableOf('unit', programme.id, scale.id, levels, units)];
    if (programme.rating?.clusters !== undefined) {
      const byUnit = new Map(units.map((unit) => [unit.id, unit]));
      const clusters = (campaign.file.clusters ?? []).flatMap(({ id, name, members }) => {
        const stated = subjectRating(id, name, of('cluster', id), levels);
        if (stated.state !== 'missing') return stated;
        const due = members.flatMap((member) => byUnit.get(member) ?? []);
        // Nothing is due of a cluster none of whose members is to be rated, as of a unit of another kind.
        return due.length === 0 ? [] : derivedRating(stated, due, programme, levels);
      });
      tables.push(tableOf('cluster', programme.id, scale.id, levels, clusters));
    }
    return tables;
  });
}

/** The final rating counts; where there is none the self-rating does, provisionally. */
function subjectRating(
  id: string,
  name: string,
  facts: readonly RatingFact[],
  levels: readonly Level[],
): SubjectRating {
  const self = facts.find((fact) => fact.stage === 'self');
  const final = facts.find((fact) => fact.stage === 'final');
  const effective = final ?? self;
  const level = levels.find((one) => one.id === effective?.level);
  const notApplicable = effective !== undefined && effective.notApplicable !== null;
  return {
    id,
    name,
    state: notApplicable ? 'not-applicable' : level === undefined ? 'missing' : 'rated',
    level: level?.id ?? null,
    label: level?.label ?? null,
    achieved: level?.achieved ?? false,
    basis: effective?.stage ?? 'none',
    provisional: final === undefined && level !== undefined,
    self: self === undefined ? null : resultOf(self, levels),
    final: final === undefined ? null : resultOf(final, levels),
  };
}

function resultOf(fact: RatingFact, levels: readonly Level[]): RatingResult {
  return {
    level: fact.level,
    label: levels.find((level) => level.id === fact.level)?.label ?? null,
    score: fact.score,
    reason: fact.notApplicable ?? fact.reason,
    sources: [fact.source],
  };
}

/** A cluster's rating by the campaign's rule; missing while a member is not rated, not applicable if none is. */
function derivedRating(
  cluster: SubjectRating,
  members: readonly SubjectRating[],
  programme: Programme,
  levels: readonly Level[],
): SubjectRating {
  const rule = programme.rating?.clusters;
  const applicable = members.filter((member) => member.state !== 'not-applicable');
  if (applicable.length === 0) return { ...cluster, state: 'not-applicable', basis: 'derived' };
  if (rule === undefined || rule.rule === 'stated') return cluster;
  if (applicable.some((member) => member.state === 'missing')) return cluster;
  const rank = (member: SubjectRating) => levels.findIndex((level) => level.id === member.level);
  const achieved = applicable.filter((member) => member.achieved).length;
  const isEnough = new Big(achieved).times(100).gte(new Big(rule.atLeast ?? 100).times(applicable.length));
  const level =
    rule.rule === 'lowest'
      ? levels[largestOf(applicable.map(rank))]
      : levels.find((one) => one.id === (isEnough ? rule.level : rule.otherwise));
  if (level === undefined) return cluster;
  return {
    ...cluster,
    state: 'rated',
    level: level.id,
    label: level.label,
    achieved: level.achieved,
    basis: 'derived',
    provisional: applicable.some((member) => member.provisional),
  };
}

function tableOf(
  subject: RatingTable['subject'],
  programme: string,
  scale: string,
  levels: readonly Level[],
  subjects: readonly SubjectRating[],
): RatingTable {
  const count = (test: (one: SubjectRating) => boolean) => subjects.filter(test).length;
  const missing = count((one) => one.state === 'missing');
  const notApplicable = count((one) => one.state === 'not-applicable');
  // Of all that were due, so that what is missing has its share, too.
  const whole = subjects.length - notApplicable;
  return {
    programme,
    subject,
    scale,
    due: subjects.length,
    rated: count((one) => one.state === 'rated'),
    missing,
    missingShare: shareOf(missing, whole),
    notApplicable,
    achieved: count((one) => one.state === 'rated' && one.achieved),
    provisional: count((one) => one.state === 'rated' && one.provisional),
    levels: levels.map(({ id, label, achieved }) => {
      const rated = count((one) => one.state === 'rated' && one.level === id);
      return { level: id, label, achieved, count: rated, share: shareOf(rated, whole) };
    }),
    subjects: [...subjects],
  };
}
