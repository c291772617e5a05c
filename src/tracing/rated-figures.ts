import { rankOf, scoreThatCounts } from '../aggregation/rank.ts';
import type { RatingTable } from '../aggregation/summary.generated.ts';
import type { Scale } from '../campaign/campaign.ts';
import { scoreOf } from '../campaign/rating-scale.ts';
import type { RatingRecord } from '../campaign/records.ts';
import type { Rating } from '../intake/schema.generated.ts';
import { entriesOf, itemsOf, type Located } from '../intake/values.ts';
import type { Derived, Part } from './figure.ts';
import { ratedFigure } from './figure-names.ts';
import { branch, byId, type Entry, leaf, type NameNode } from './name-tree.ts';
import { asTyped, countedPart, dateEntry, derivation, typedPart } from './parts.ts';
import type { Recorded } from './recorded.ts';

/** Ratings of one kind of subject in one programme. */
interface Rated {
  readonly subject: RatingTable['subject'];
  readonly programme: string;
  readonly scale: Located<Scale>;
  /** `null` where there are no results yet. */
  readonly table: RatingTable | null;
}

/** What single units, or clusters, are given in a programme, by their ids. */
export function ratedFigures(recorded: Recorded, rated: Rated): NameNode {
  const { subject, table } = rated;
  const { units, clusters } = recorded.campaign;
  const names = new Map(
    table === null
      ? [...(subject === 'unit' ? units : clusters).values()].map(({ value }) => [value.id, value.name])
      : table.subjects.map(({ id, name }) => [id, name]),
  );
  return byId(names.keys(), (id) => {
    const name = names.get(id);
    if (name === undefined) return null;
    const stage = (of: RatingRecord['stage']) => () => stageFigures(recorded, rated, { id, name, stage: of });
    return branch({
      self: stage('self'),
      final: stage('final'),
      rank: () => leaf(() => rank(recorded, rated, id, name)),
    });
  });
}

interface Stage {
  readonly id: string;
  readonly name: string;
  readonly stage: RatingRecord['stage'];
}

function stageFigures(recorded: Recorded, rated: Rated, { id, name, stage }: Stage): NameNode {
  const { subject, programme, scale } = rated;
  const { words } = recorded;
  const rating = recorded.rating({ subject, subjectId: id, programmeId: programme, stage })?.rating;
  const title = (what: string) =>
    words.titled(words.of(recorded.programmeTitle(programme), name), words.stage[stage](what));
  const points = new Map(entriesOf(rating?.get('points')).map(({ key, value }) => [key, value]));
  const labels = new Map(itemsOf(scale.get('criteria')).map(({ value }) => [value.id, value.label]));
  const part = (criterion: string, number: Located<number>): Part =>
    typedPart(
      labels.get(criterion) ?? criterion,
      ratedFigure(rated, id, `${stage}.points.${criterion}`),
      number,
    );
  const scoreEntry = (): Entry | null => {
    const score = rating === undefined ? null : scoreOf(rating);
    if (rating === undefined || score === null) return null;
    const digits = score.toFixed();
    const derived = (): Derived => {
      const typed = rating.get('score');
      if (typed !== undefined) {
        return asTyped(typedPart(name, ratedFigure(rated, id, `${stage}.score`), typed));
      }
      const parts = [...points].map(([criterion, number]) => part(criterion, number));
      return { derivation: derivation('sum', parts, digits), leftOut: [] };
    };
    return { kind: 'number', title: title(words.score), digits, unit: words.points, derived };
  };
  return branch(
    {
      score: () => leaf(scoreEntry),
      points: () =>
        byId(points.keys(), (criterion) => {
          const number = points.get(criterion);
          if (number === undefined) return null;
          const own = part(criterion, number);
          return leaf(() => ({
            kind: 'number',
            title: title(own.label),
            digits: own.digits,
            unit: words.points,
            derived: () => asTyped(own),
          }));
        }),
      decision: () => leaf(() => dateEntry(title(words.decision), name, decisionDay(rating))),
    },
    { usual: 'score' },
  );
}

function decisionDay(rating: Located<Rating> | undefined): Located<string> | undefined {
  return rating?.get('decision')?.get('date');
}

/** A unit's place by its score: those before it, and itself. */
function rank(recorded: Recorded, { table, programme }: Rated, id: string, name: string): Entry | null {
  const found = table === null ? null : rankOf(table, id);
  if (table === null || found === null) return null;
  const { words } = recorded;
  const digits = String(found.place);
  const derived = (): Derived => {
    const own = table.subjects.find((one) => one.id === id);
    const score = own === undefined ? null : scoreThatCounts(own);
    const before = table.subjects.filter((one) =>
      score === null ? false : (scoreThatCounts(one)?.gt(score) ?? false),
    );
    const parts = [...before, ...(own === undefined ? [] : [own])].map((one) => {
      const stage = one.final === null ? 'self' : 'final';
      const rating = recorded.rating({
        subject: table.subject,
        subjectId: one.id,
        programmeId: programme,
        stage,
      })?.rating;
      const places = (one.final ?? one.self)?.sources ?? [];
      const figure = ratedFigure(table, one.id, `${stage}.score`);
      return countedPart(one.name, figure, rating?.get('score') ?? null, places);
    });
    return { derivation: derivation('count', parts, digits, table.subject), leftOut: [] };
  };
  const title = words.titled(words.of(recorded.programmeTitle(programme), name), words.rank);
  return { kind: 'number', title, digits, unit: '', derived };
}
