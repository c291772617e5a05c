import { shareOf } from '../aggregation/printed-figures.ts';
import type { RatingTable } from '../aggregation/summary.generated.ts';
import type { Derived, LeftOut } from './figure.ts';
import { levelFigure, type RatingFigure, ratingFigure } from './figure-names.ts';
import { branch, byId, type Entry, leaf, type NameNode } from './name-tree.ts';
import { derivation, figurePart } from './parts.ts';
import { ratedFigures } from './rated-figures.ts';
import { type RatedSubject, RatingEntries } from './rating-entries.ts';
import type { Recorded } from './recorded.ts';

/** The figures of ratings of units, or of clusters, by programme; of those where none are due, there are none. */
export function ratingFigures(recorded: Recorded, subject: RatingTable['subject']): NameNode {
  const { campaign, summary } = recorded;
  const tables = new Map(
    (summary?.ratings ?? [])
      .filter((table) => table.subject === subject && table.due > 0)
      .map((table) => [table.programme, table]),
  );
  const programmes = [...campaign.programmes.values()].flatMap(({ value }) =>
    value.rating === undefined || (summary !== null && !tables.has(value.id)) ? [] : [value.id],
  );
  return byId(programmes, (programme) => {
    const scale = campaign.scales.get(campaign.programmes.get(programme)?.value.rating?.scale ?? '');
    if (scale === undefined || !programmes.includes(programme)) return null;
    const table = tables.get(programme) ?? null;
    const subjects = `${subject}s`;
    const rated = () => ratedFigures(recorded, { subject, programme, scale, table });
    const shorter = { usual: 'achieved', through: [subjects, 'levels'] };
    if (table === null) return branch({ [subjects]: rated }, shorter);
    const entries = new RatingEntries(recorded, table);
    const counts = { ...countsOf(entries), levels: () => levelsOf(entries) };
    // What single ones have is the same, whatever group they are of.
    return branch(recorded.group === null ? { ...counts, [subjects]: rated } : counts, shorter);
  });
}

type Counts = Readonly<Record<RatingFigure, () => NameNode>>;

function countsOf(of: RatingEntries): Counts {
  const { table } = of;
  const { words } = of.recorded;
  const applicable = of.applicable.length;
  const count = (
    what: RatingFigure,
    subjects: readonly RatedSubject[],
    leftOut: () => readonly LeftOut[],
  ) => {
    const figureOf = (group: string) => ratingFigure({ ...table, group }, what);
    return () => leaf(() => of.countOf(of.title(what), subjects, figureOf, leftOut));
  };
  const share = (what: RatingFigure, part: RatingFigure, number: number) => () => {
    const counted = { label: words.rating[part](of.noun), figure: ratingFigure(table, part), number };
    return leaf(() => shareEntry(of, of.title(what), counted));
  };
  const notApplicable = () => of.leftOut.filter(({ why }) => why === 'not-applicable');
  const results = () => of.leftOut;
  const nothing = () => [];
  return {
    due: count('due', table.subjects, () => of.notAsked()),
    applicable: count('applicable', of.applicable, notApplicable),
    'applicable-share':
      applicable === 0 ? () => leaf(() => null) : share('applicable-share', 'applicable', applicable),
    rated: count('rated', of.rated, results),
    missing: count('missing', of.inState('missing'), nothing),
    'missing-share': share('missing-share', 'missing', table.missing),
    'not-applicable': count('not-applicable', of.inState('not-applicable'), nothing),
    achieved: count(
      'achieved',
      of.rated.filter((one) => one.achieved),
      results,
    ),
    failing: count(
      'failing',
      of.rated.filter((one) => !one.achieved),
      results,
    ),
    raised: count('raised', of.changed('raised'), nothing),
    lowered: count('lowered', of.changed('lowered'), nothing),
    'lowered-achieved': count(
      'lowered-achieved',
      of.changed('lowered').filter((one) => one.achieved),
      nothing,
    ),
    provisional: count(
      'provisional',
      of.rated.filter((one) => one.provisional),
      nothing,
    ),
  };
}

function levelsOf(of: RatingEntries): NameNode {
  const { table, recorded } = of;
  const levels = new Map(table.levels.map((level) => [level.level, level]));
  return byId(levels.keys(), (id) => {
    const level = levels.get(id);
    if (level === undefined) return null;
    const subjects = of.rated.filter((one) => one.level === id);
    const words = (what: 'count' | 'share') => recorded.words.level[what](of.noun, level.label);
    const figure = levelFigure(table, id, 'count');
    const figureOf = (group: string) => levelFigure({ ...table, group }, id, 'count');
    const counted = { label: words('count'), figure, number: subjects.length };
    return branch(
      {
        count: () => leaf(() => of.countOf(of.titled(words('count')), subjects, figureOf, () => of.leftOut)),
        share: () => leaf(() => shareEntry(of, of.titled(words('share')), counted)),
      },
      { usual: 'count' },
    );
  });
}

/** How many of those that are rated there are, as a figure. */
interface CountedPart {
  readonly label: string;
  readonly figure: string;
  readonly number: number;
}

/** Some of those that are rated, in percent of all to whom ratings apply. */
function shareEntry(of: RatingEntries, title: string, { label, figure, number }: CountedPart): Entry {
  const { table, recorded } = of;
  const whole = of.applicable.length;
  const digits = shareOf(number, whole);
  const derived = (): Derived => {
    // Of nothing, there is no share: it is stated as none.
    if (whole === 0) return { derivation: derivation('count', [], digits), leftOut: of.leftOut };
    const parts = [
      figurePart('dividend', label, figure, String(number)),
      figurePart(
        'divisor',
        recorded.words.rating.applicable(of.noun),
        ratingFigure(table, 'applicable'),
        String(whole),
      ),
    ];
    return { derivation: derivation('percentage', parts, digits), leftOut: of.leftOut };
  };
  return { kind: 'number', title, digits, unit: '%', derived };
}
