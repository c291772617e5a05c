import { awardedIn, type GroupTables, groupsWithin, groupTables } from '../aggregation/group-tables.ts';
import type { Group, SourcePlace, Summary } from '../aggregation/summary.generated.ts';
import type { Cluster, Unit } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import {
  type AwardRecord,
  awardRecords,
  hostIndicatorRecords,
  indicatorRecords,
  type RatingRecord,
  ratingRecords,
} from '../campaign/records.ts';
import {
  type DraftReview,
  type ReceivedRollup,
  type ReceivedSubmission,
  revisionOf,
  unitIdOf,
} from '../campaign/review.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { IndicatorValue } from '../intake/schema.generated.ts';
import { itemsOf, type Located } from '../intake/values.ts';
import { once } from '../once.ts';
import type { TracingWords } from './words.ts';

/** Where something stands in a file of the campaign. */
export function placeOf({ source, start }: Place): SourcePlace {
  return { file: source.path, ...source.position(start) };
}

/** A submission, or a roll-up, that came in, whether or not it could be read; or what a roll-up says of one. */
export interface Submitted {
  readonly revision: number;
  /** Where it says which revision it is, and when it was submitted; `undefined` where it does not. */
  readonly number: Located<number> | undefined;
  readonly date: Located<string> | undefined;
  readonly correctionReason: string | null;
  readonly file: string;
  /** Where it says whose it is. */
  readonly places: readonly SourcePlace[];
}

/** A submission that a later revision replaced. */
export interface Replaced {
  readonly revision: number;
  readonly root: NonNullable<ReceivedSubmission['root']>;
}

/** How records are found: the same for the whole and for its groups. */
type Finding = ReturnType<typeof findingIn>;

function findingIn(review: DraftReview) {
  return {
    figures: once(
      () =>
        new Map(
          // Hosts are no units, so that no two have the same key.
          [...hostIndicatorRecords(review), ...indicatorRecords(review)].map(
            (one) => [figureKey(one.unitId, one.indicatorId), one] as const,
          ),
        ),
    ),
    ratings: once(() => new Map(ratingRecords(review).map((one) => [ratingKey(one), one] as const))),
    awards: once(
      () =>
        new Map(awardRecords(review).map((one) => [placeKey(placeOf(one.recipient.place)), one] as const)),
    ),
    replaced: once(() => replacedIn(review)),
    submissions: once(() => submissionsIn(review)),
  };
}

/**
 * The records of a campaign, each found by what it is of, and what was made of them: of all, or of those of one group. What finds them
 * is made when it is first needed.
 */
export class Recorded {
  readonly review: DraftReview;
  /** `null` where there are no results yet. */
  readonly summary: Summary | null;
  readonly words: TracingWords;
  /** The group whose figures the summary has; `null` for the whole. */
  readonly group: Group | null;
  readonly #finding: Finding;
  readonly #groups: () => readonly Group[];

  constructor(
    review: DraftReview,
    summary: Summary | null,
    words: TracingWords,
    group: Group | null = null,
    finding = findingIn(review),
  ) {
    this.review = review;
    this.summary = summary;
    this.words = words;
    this.group = group;
    this.#finding = finding;
    this.#groups = once(() => (summary === null ? [] : groupsWithin(summary, group?.id ?? null)));
  }

  /** The same records, and what the summary says of one of its groups. */
  ofGroup(group: Group): Recorded {
    const { review, summary, words } = this;
    return new Recorded(
      review,
      summary === null ? null : summaryOf(review, summary, group),
      words,
      group,
      this.#finding,
    );
  }

  /** The groups of which it is made: those within the whole, or the group, and in no other of them. */
  get groups(): readonly Group[] {
    return this.#groups();
  }

  /** Whose awards are a group's. */
  awardedIn(group: Group): Iterable<string> {
    return this.summary === null ? [] : awardedIn(this.summary, group);
  }

  /** What the summary says of one of its groups, with a row for each of its units. */
  tablesOf(group: Group): GroupTables | null {
    return this.summary === null ? null : groupTables(this.campaign, this.summary, group);
  }

  /** What something is called of which there is one of the whole, and one of each group. */
  named(name: string): string {
    return this.group === null ? name : this.words.of(name, this.group.name);
  }

  get campaign() {
    return this.review.campaign;
  }

  /** What a unit, or the host, states of an indicator. */
  figures(unit: string | null, indicator: string): Located<IndicatorValue> | undefined {
    return this.#finding.figures().get(figureKey(unit, indicator))?.value;
  }

  /** A rating by whose it is, in which programme, and at which stage. */
  rating(
    of: Pick<RatingRecord, 'subject' | 'subjectId' | 'programmeId' | 'stage'>,
  ): RatingRecord | undefined {
    return this.#finding.ratings().get(ratingKey(of));
  }

  /** The record of an award by where its recipient stands. */
  award(source: SourcePlace): AwardRecord | undefined {
    return this.#finding.awards().get(placeKey(source));
  }

  /** All submissions of a unit, the first one first. */
  submissions(unit: string): readonly Submitted[] {
    return this.#finding.submissions().get(unit) ?? [];
  }

  /** A unit's submissions that do not count any more, the first one first. */
  replaced(unit: string): readonly Replaced[] {
    return this.#finding.replaced().get(unit) ?? [];
  }

  /** Where review.yaml names a unit. */
  unitPlaces(id: string): readonly SourcePlace[] {
    const unit = this.campaign.units.get(id);
    return unit === undefined ? [] : [placeOf(unit.placeAt('id'))];
  }

  /** Where review.yaml names an indicator. */
  indicatorPlaces(id: string): readonly SourcePlace[] {
    const indicator = this.campaign.indicators.get(id);
    return indicator === undefined ? [] : [placeOf(indicator.placeAt('id'))];
  }

  /** Where review.yaml names a cluster. */
  clusterPlaces(id: string): readonly SourcePlace[] {
    const cluster = this.campaign.clusters.get(id);
    return cluster === undefined ? [] : [placeOf(cluster.placeAt('id'))];
  }

  /** What a programme is called where there is little room. */
  programmeTitle(id: string): string {
    const programme = this.campaign.programmes.get(id)?.value;
    return programme?.shortTitle ?? programme?.title ?? id;
  }

  /** A unit's name. */
  unitName(id: string): string {
    return this.campaign.units.get(id)?.value.name ?? id;
  }

  /** The units that review.yaml declares, by their ids: those that submit to the host. */
  get declaredUnits(): readonly string[] {
    return itemsOf(this.campaign.root.get('units')).map(({ value: { id } }) => id);
  }

  /** Every cluster of the campaign, or of the group. */
  get clusters(): readonly Cluster[] {
    const all = [...this.campaign.clusters.values()].map(({ value }) => value);
    const units = this.group === null ? null : new Set(this.group.units);
    return units === null ? all : all.filter(({ members }) => members.every((member) => units.has(member)));
  }

  /** Every unit of the campaign that counts, or of the group. */
  get units(): readonly Unit[] {
    const { units, rolledUp } = this.campaign;
    const ids = this.group?.units ?? units.keys();
    return [...ids].flatMap((id) => (rolledUp.has(id) ? [] : (units.get(id)?.value ?? [])));
  }
}

/** What a summary says of a group, as if it were of that group. */
function summaryOf({ campaign }: DraftReview, summary: Summary, group: Group): Summary {
  const { ratings, indicators, awards } = groupTables(campaign, summary, group);
  const isMember = new Set(group.units);
  const { deadline, units } = summary.completeness;
  return {
    ...summary,
    completeness: { deadline, ...group.completeness, units: units.filter(({ unit }) => isMember.has(unit)) },
    ratings,
    indicators,
    awards: { ...group.awards, list: awards, byUnit: [] },
  };
}

function replacedIn({ superseded }: DraftReview): ReadonlyMap<string, readonly Replaced[]> {
  const byUnit = grouped(superseded, unitIdOf);
  return new Map(
    [...byUnit].map(([unit, submissions]) => [
      unit,
      submissions
        .flatMap(({ root }) => (root === null ? [] : [{ revision: revisionOf({ root }), root }]))
        .sort((a, b) => a.revision - b.revision),
    ]),
  );
}

function submissionsIn(review: DraftReview): ReadonlyMap<string, readonly Submitted[]> {
  const { submissions, superseded, rollups, supersededRollups } = review;
  const received = [...submissions, ...superseded, ...rollups, ...supersededRollups];
  const all = [
    ...received.map((one) => ({ unit: unitIdOf(one), submitted: submittedIn(one) })),
    ...submittedBelow(review),
  ];
  return new Map(
    [...grouped(all, ({ unit }) => unit)].map(([unit, own]) => [
      unit,
      own.map(({ submitted }) => submitted).sort((a, b) => a.revision - b.revision),
    ]),
  );
}

/** What submissions and roll-ups say of themselves; of roll-ups nobody asks why they were corrected. */
interface SubmissionHead {
  readonly revision?: number;
  readonly submitted?: string;
  readonly correctionReason?: string;
}

function submittedIn({ source, root }: ReceivedSubmission | ReceivedRollup): Submitted {
  // Both kinds of files have these at their heads, which TypeScript can't ask for of either.
  const head: Located<SubmissionHead> | null = root;
  const [number, date] = [head?.get('revision'), head?.get('submitted')];
  return {
    revision: number?.value ?? 1,
    number,
    date,
    correctionReason: head?.value.correctionReason ?? null,
    file: source.path,
    places: [placeOf(root?.placeAt('unit') ?? source.whole)],
  };
}

/** What hosts that sent roll-ups received themselves. */
function* submittedBelow({ rolledUp = [] }: DraftReview): Generator<{ unit: string; submitted: Submitted }> {
  for (const { unitId, root } of rolledUp) {
    for (const unit of itemsOf(root.get('units'))) {
      for (const one of itemsOf(unit.get('received'))) {
        const submitted = {
          revision: one.value.revision,
          number: one.get('revision'),
          date: one.get('submitted'),
          correctionReason: null,
          file: one.place.source.path,
          places: [placeOf(one.place)],
        };
        yield { unit: `${unitId}/${unit.value.id}`, submitted };
      }
    }
  }
}

function figureKey(unit: string | null, indicator: string): string {
  return JSON.stringify([unit, indicator]);
}

function ratingKey({
  subject,
  subjectId,
  programmeId,
  stage,
}: Pick<RatingRecord, 'subject' | 'subjectId' | 'programmeId' | 'stage'>): string {
  return JSON.stringify([subject, subjectId, programmeId, stage]);
}

function placeKey({ file, line, column }: SourcePlace): string {
  return JSON.stringify([file, line, column]);
}
