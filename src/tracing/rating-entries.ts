import type { Group, RatingTable, SourcePlace } from '../aggregation/summary.generated.ts';
import { isAskedOf } from '../campaign/campaign.ts';
import type { RatingRecord } from '../campaign/records.ts';
import type { Rating } from '../intake/schema.generated.ts';
import { entriesOf, type Located } from '../intake/values.ts';
import { once } from '../once.ts';
import { countByGroups } from './by-groups.ts';
import type { LeftOut, Part } from './figure.ts';
import { type FigureName, type RatingFigure, ratedFigure } from './figure-names.ts';
import type { Entry } from './name-tree.ts';
import { countedPart } from './parts.ts';
import { placeOf, type Recorded } from './recorded.ts';

/** A unit or a cluster with its ratings in one programme. */
export type RatedSubject = RatingTable['subjects'][number];

/** What files state of the ratings in one programme, as its counts are made of them. */
export class RatingEntries {
  readonly recorded: Recorded;
  readonly table: RatingTable;
  readonly #leftOut: () => readonly LeftOut[];

  constructor(recorded: Recorded, table: RatingTable) {
    this.recorded = recorded;
    this.table = table;
    this.#leftOut = once(() => table.subjects.flatMap((one) => this.#leftOutOf(one)));
  }

  /** What those are that are rated: "đơn vị". */
  get noun(): string {
    return this.recorded.words.subject[this.table.subject];
  }

  title(what: RatingFigure): string {
    return this.titled(this.recorded.words.rating[what](this.noun));
  }

  titled(what: string): string {
    const { recorded, table } = this;
    return recorded.words.titled(recorded.named(recorded.programmeTitle(table.programme)), what);
  }

  get rated(): readonly RatedSubject[] {
    return this.inState('rated');
  }

  get applicable(): readonly RatedSubject[] {
    return this.table.subjects.filter(({ state }) => state !== 'not-applicable');
  }

  inState(state: RatedSubject['state']): readonly RatedSubject[] {
    return this.table.subjects.filter((one) => one.state === state);
  }

  /** Those whose level the appraisal changed from what they gave themselves. */
  changed(direction: 'raised' | 'lowered'): readonly RatedSubject[] {
    const levels = this.table.levels.map(({ level }) => level);
    const place = (level: string | null | undefined) => levels.indexOf(level ?? '');
    return this.table.subjects.filter(({ self, final }) => {
      const [before, after] = [place(self?.level), place(final?.level)];
      return before !== -1 && after !== -1 && (direction === 'raised' ? after < before : after > before);
    });
  }

  /**
   * How many there are, each where its rating stands, or, where it has none, in review.yaml.
   * @param figureOf the same count of a group
   */
  countOf(
    title: string,
    subjects: readonly RatedSubject[],
    figureOf: (group: string) => FigureName,
    leftOut: () => readonly LeftOut[],
  ): Entry {
    const counted = {
      things: subjects,
      counted: this.table.subject,
      partOf: (one: RatedSubject) => this.#partOf(one),
      groups: this.recorded.groups,
      idOf: ({ id }: RatedSubject) => id,
      membersOf: (group: Group) => this.#idsIn(group),
      figureOf: ({ id }: Group) => figureOf(id),
    };
    return countByGroups(title, counted, leftOut);
  }

  #idsIn(group: Group): string[] {
    const { subject, programme } = this.table;
    const tables = this.recorded.tablesOf(group)?.ratings ?? [];
    const own = tables.find((table) => table.subject === subject && table.programme === programme);
    return (own?.subjects ?? []).map(({ id }) => id);
  }

  /** What is in none of the counts of results. */
  get leftOut(): readonly LeftOut[] {
    return this.#leftOut();
  }

  /** Units of kinds that are not rated, and clusters of such. */
  notAsked(): LeftOut[] {
    const { recorded, table } = this;
    const due = new Set(table.subjects.map(({ id }) => id));
    const kinds = recorded.campaign.programmes.get(table.programme)?.value.rating?.kinds;
    const { units, clusters, campaign } = recorded;
    const all =
      table.subject === 'unit' ? units.filter((unit) => !isAskedOf(kinds, unit, campaign)) : clusters;
    return all
      .filter(({ id }) => !due.has(id))
      .map(({ id, name }) => ({
        why: 'not-asked',
        label: name,
        reason: null,
        digits: null,
        places: this.#placesOfSubject(id),
      }));
  }

  #placesOfSubject(id: string): readonly SourcePlace[] {
    return this.table.subject === 'unit' ? this.recorded.unitPlaces(id) : this.recorded.clusterPlaces(id);
  }

  #record(id: string, stage: RatingRecord['stage']): Located<Rating> | undefined {
    const { subject, programme } = this.table;
    return this.recorded.rating({ subject, subjectId: id, programmeId: programme, stage })?.rating;
  }

  #partOf(one: RatedSubject): Part {
    const { id, name, label, state, basis } = one;
    const shown = label === null ? name : `${name} (${label})`;
    if (basis === 'derived') {
      const derived = label === null ? name : `${name} (${this.recorded.words.byMembers(label)})`;
      return countedPart(derived, null, null, this.#placesOfMembers(id));
    }
    const rating = basis === 'none' ? undefined : this.#record(id, basis);
    if (state === 'missing' || rating === undefined) {
      return countedPart(name, null, null, this.#placesOfSubject(id));
    }
    const value = statedIn(rating);
    const stage = basis === 'self' ? 'self' : 'final';
    const figure = one[stage]?.score == null ? null : ratedFigure(this.table, id, `${stage}.score`);
    return value === undefined
      ? countedPart(shown, figure, null, [placeOf(rating.place)])
      : countedPart(shown, figure, value);
  }

  /** The ratings from which a cluster's follows; where its members have none, the cluster. */
  #placesOfMembers(cluster: string): readonly SourcePlace[] {
    const members = this.recorded.campaign.clusters.get(cluster)?.value.members ?? [];
    const places = members.flatMap((subjectId) => {
      const of = { subject: 'unit', subjectId, programmeId: this.table.programme } as const;
      const record =
        this.recorded.rating({ ...of, stage: 'final' }) ?? this.recorded.rating({ ...of, stage: 'self' });
      return record === undefined ? [] : [placeOf((statedIn(record.rating) ?? record.rating).place)];
    });
    return places.length > 0 ? places : this.recorded.clusterPlaces(cluster);
  }

  #leftOutOf(one: RatedSubject): LeftOut[] {
    const { id, name, state, self, final } = one;
    const stated: LeftOut[] = [];
    if (state === 'missing') {
      stated.push({
        why: 'missing',
        label: name,
        reason: null,
        digits: null,
        places: this.#placesOfSubject(id),
      });
    }
    if (state === 'not-applicable') {
      const { places } = this.#partOf(one);
      stated.push({
        why: 'not-applicable',
        label: name,
        reason: (final ?? self)?.reason ?? null,
        digits: null,
        places,
      });
    }
    if (self !== null && final !== null) {
      const rating = this.#record(id, 'self');
      const label = self.label === null ? name : `${name} (${self.label})`;
      const places = rating === undefined ? [] : [placeOf((statedIn(rating) ?? rating).place)];
      stated.push({ why: 'appraised', label, reason: final.reason, digits: self.score, places });
    }
    return this.table.subject === 'unit' ? [...stated, ...this.#replaced(one)] : stated;
  }

  /** What a unit's earlier revisions gave it. */
  #replaced({ id, name }: RatedSubject): LeftOut[] {
    return this.recorded.replaced(id).flatMap(({ revision, root }) =>
      entriesOf(root.get('ratings'))
        .filter(({ key }) => key === this.table.programme)
        .map(({ value }) => ({
          why: 'superseded' as const,
          label: this.recorded.words.revision(name, revision),
          reason: root.value.correctionReason ?? null,
          digits: value.get('score')?.digits ?? null,
          places: [placeOf((statedIn(value) ?? value).place)],
        })),
    );
  }
}

/** What a rating states first: its level, its score, its points, or why it does not apply. */
function statedIn(rating: Located<Rating>): Pick<Located<unknown>, 'digits' | 'place'> | undefined {
  return rating.get('notApplicable') ?? rating.get('level') ?? rating.get('score') ?? rating.get('points');
}
