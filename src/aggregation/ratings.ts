import { isAskedOf, type Level, type Programme } from '../campaign/campaign.ts';
import { clusterLevel } from '../campaign/cluster-level.ts';
import { grouped } from '../campaign/grouping.ts';
import { shareOf } from './printed-figures.ts';
import { type Presented, placeIn, subjectKey } from './source.ts';
import type { RatingStatement } from './statements.ts';
import type { LevelCount, RatingResult, RatingTable, SubjectRating } from './summary.generated.ts';

/** For each programme that rates: the units' ratings and, where it rates them, the clusters'. */
export function ratingTables(of: Presented, statements: readonly RatingStatement[]): RatingTable[] {
  const { campaign, campaignId } = of;
  const bySubject = grouped(statements, ({ subject, id, programme, source }) =>
    JSON.stringify([subject, subjectKey(source.campaign, id), programme]),
  );
  return campaign.file.programmes.flatMap((programme) => {
    const scale = campaign.scales.get(programme.rating?.scale ?? '')?.value;
    if (scale === undefined) return [];
    const { levels } = scale;
    const table = (subject: RatingTable['subject'], subjects: readonly SubjectRating[]) =>
      ratingTableOf({
        subject,
        programme: programme.id,
        scale: scale.id,
        levels: levels.map(({ id, label, achieved }) => ({ level: id, label, achieved })),
        subjects,
      });
    const rated = (
      subject: 'unit' | 'cluster',
      { id, name }: { readonly id: string; readonly name: string },
    ) => {
      const key = JSON.stringify([subject, subjectKey(campaignId, id), programme.id]);
      return subjectRating(id, name, bySubject.get(key) ?? [], levels, of);
    };
    const units = campaign.file.units
      .filter((unit) => isAskedOf(programme.rating?.kinds, unit, campaign))
      .map((unit) => rated('unit', unit));
    const tables = [table('unit', units)];
    if (programme.rating?.clusters !== undefined) {
      const byUnit = new Map(units.map((unit) => [unit.id, unit]));
      const clusters = (campaign.file.clusters ?? []).flatMap((cluster) => {
        const stated = rated('cluster', cluster);
        if (stated.state !== 'missing') return stated;
        const due = cluster.members.flatMap((member) => byUnit.get(member) ?? []);
        // Nothing is due of a cluster none of whose members is to be rated, as of a unit of another kind.
        return due.length === 0 ? [] : derivedRating(stated, due, programme, levels);
      });
      tables.push(table('cluster', clusters));
    }
    return tables;
  });
}

/** The final rating counts; where there is none the self-rating does, provisionally. */
function subjectRating(
  id: string,
  name: string,
  statements: readonly RatingStatement[],
  levels: readonly Level[],
  of: Presented,
): SubjectRating {
  const self = statements.find(({ stage }) => stage === 'self');
  const final = statements.find(({ stage }) => stage === 'final');
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
    self: self === undefined ? null : resultOf(self, levels, of),
    final: final === undefined ? null : resultOf(final, levels, of),
  };
}

function resultOf(
  { level, score, notApplicable, reason, source }: RatingStatement,
  levels: readonly Level[],
  of: Presented,
): RatingResult {
  return {
    level,
    label: levels.find(({ id }) => id === level)?.label ?? null,
    score,
    reason: notApplicable ?? reason,
    sources: [placeIn(of, source)],
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
  if (rule === undefined || applicable.some((member) => member.state === 'missing')) return cluster;
  const memberLevels = applicable.flatMap((member) => levels.find(({ id }) => id === member.level) ?? []);
  const level = clusterLevel(rule, memberLevels, levels);
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

/** What a table of ratings is made of: levels by their ids, and whom it rates. */
interface RatingRows extends Pick<RatingTable, 'subject' | 'programme' | 'scale' | 'subjects'> {
  readonly levels: readonly Pick<LevelCount, 'level' | 'label' | 'achieved'>[];
}

/** The same table with all that follows from whom it rates. */
export function ratingTableOf({ subject, programme, scale, levels, subjects }: RatingRows): RatingTable {
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
    levels: levels.map(({ level, label, achieved }) => {
      const rated = count((one) => one.state === 'rated' && one.level === level);
      return { level, label, achieved, count: rated, share: shareOf(rated, whole) };
    }),
    subjects: [...subjects],
  };
}
