import type { Place } from '../diagnostics/source-text.ts';
import type { FileOf } from '../intake/conforming-values.ts';
import type {
  AwardGroup,
  IndicatorValue,
  Narrative,
  Paragraphs,
  Rating,
  Recipient,
  RolledUpAward,
  RolledUpRecipient,
  SubmissionFile,
} from '../intake/schema.generated.ts';
import { entriesOf, itemsOf, type Located, type LocatedEntry } from '../intake/values.ts';
import type { Indicator, Unit } from './campaign.ts';
import { type DraftReview, isCampaignAlone, oncePerReview } from './review.ts';

/** A rating as recorded: whose, for which programme, and whether by the unit itself or after appraisal. */
export interface RatingRecord {
  readonly subject: 'unit' | 'cluster';
  readonly subjectId: string;
  readonly subjectPlace: Place;
  readonly programmeId: string;
  readonly programmePlace: Place;
  readonly stage: 'self' | 'final';
  readonly rating: Located<Rating>;
}

/** An indicator's figures as recorded. `unitId` is `null` for the host's own, of the whole locality. */
export interface IndicatorRecord {
  readonly unitId: string | null;
  readonly indicatorId: string;
  readonly keyPlace: Place;
  readonly value: Located<IndicatorValue>;
  /** What stands in it under the names of figures. */
  readonly actual: Located<number> | undefined;
  readonly target: Located<number> | undefined;
  readonly previous: Located<number> | undefined;
}

/**
 * One recipient of one award. `unitId` is `null` where the recipient belongs to none of the units. In a roll-up, what the recipient
 * itself says of its unit is not the whole of the unit's id.
 */
export interface AwardRecord {
  readonly group: Located<AwardGroup> | Located<RolledUpAward>;
  readonly recipient: Located<Recipient> | Located<RolledUpRecipient>;
  readonly unitId: string | null;
}

/** A unit's own words on one theme. */
export interface TextRecord {
  readonly unitId: string;
  readonly theme:
    | 'results'
    | 'limitations'
    | 'objective-causes'
    | 'subjective-causes'
    | 'lessons'
    | 'tasks'
    | 'proposals';
  readonly programmeId: string | null;
  readonly paragraphs: Located<Paragraphs>;
}

type Submission = FileOf<'submission'>;
type Host = FileOf<'host'>;

/** The submissions that can be used and say which unit they are of. */
function* identified(review: DraftReview): Generator<{ root: Submission; unitId: string; unitPlace: Place }> {
  for (const { root } of review.submissions) {
    const unit = root?.get('unit');
    if (root !== null && unit !== undefined) yield { root, unitId: unit.value, unitPlace: unit.place };
  }
}

/** The submissions that can be used, each with the unit of the campaign that it is of. */
export function* submissionsOfUnits(
  review: DraftReview,
): Generator<{ readonly root: Submission; readonly unit: Unit }> {
  for (const { root, unitId } of identified(review)) {
    const unit = review.campaign.units.get(unitId)?.value;
    if (unit !== undefined) yield { root, unit };
  }
}

/** Every rating on record: those of the submissions, then those of the host. */
export const ratingRecords = oncePerReview<RatingRecord>(function* (review) {
  for (const { root, unitId, unitPlace } of identified(review)) {
    for (const entry of entriesOf(root.get('ratings'))) {
      yield ratingRecord('unit', unitId, unitPlace, 'self', entry);
    }
  }
  yield* ratingsRolledUp(review);
  const ratings = review.host?.get('ratings');
  for (const { key, keyPlace, value } of entriesOf(ratings?.get('units'))) {
    for (const entry of entriesOf(value)) yield ratingRecord('unit', key, keyPlace, 'final', entry);
  }
  for (const { key, keyPlace, value } of entriesOf(ratings?.get('clusters'))) {
    for (const entry of entriesOf(value)) yield ratingRecord('cluster', key, keyPlace, 'final', entry);
  }
});

function* ratingsRolledUp({ rolledUp = [] }: DraftReview): Generator<RatingRecord> {
  for (const { unitId, root } of rolledUp) {
    for (const unit of itemsOf(root.get('units'))) {
      const id = `${unitId}/${unit.value.id}`;
      const place = unit.placeAt('id');
      for (const entry of entriesOf(unit.get('ratings')))
        yield ratingRecord('unit', id, place, 'self', entry);
      for (const entry of entriesOf(unit.get('appraised')))
        yield ratingRecord('unit', id, place, 'final', entry);
    }
    for (const cluster of itemsOf(root.get('clusters'))) {
      const id = `${unitId}/${cluster.value.id}`;
      for (const entry of entriesOf(cluster.get('ratings')))
        yield ratingRecord('cluster', id, cluster.placeAt('id'), 'final', entry);
    }
  }
}

function ratingRecord(
  subject: RatingRecord['subject'],
  subjectId: string,
  subjectPlace: Place,
  stage: RatingRecord['stage'],
  { key, keyPlace, value }: LocatedEntry<Rating>,
): RatingRecord {
  return {
    subject,
    subjectId,
    subjectPlace,
    programmeId: key,
    programmePlace: keyPlace,
    stage,
    rating: value,
  };
}

/** The ratings of one programme, by the ids of whom they rate: of each the last on record. */
export interface RatingsOfProgramme {
  readonly self: ReadonlyMap<string, RatingRecord>;
  readonly final: ReadonlyMap<string, RatingRecord>;
}

type RatingsOfProgrammes = Readonly<Record<RatingRecord['subject'], ReadonlyMap<string, RatingsOfProgramme>>>;

const ratingIndexes = oncePerReview<RatingsOfProgrammes>(function* (review) {
  type Stages = Readonly<Record<RatingRecord['stage'], Map<string, RatingRecord>>>;
  const found = { unit: new Map<string, Stages>(), cluster: new Map<string, Stages>() };
  for (const record of ratingRecords(review)) {
    const { subject, subjectId, programmeId, stage } = record;
    let stages = found[subject].get(programmeId);
    if (stages === undefined) {
      stages = { self: new Map(), final: new Map() };
      found[subject].set(programmeId, stages);
    }
    stages[stage].set(subjectId, record);
  }
  yield found;
});

const noRatings: RatingsOfProgramme = { self: new Map(), final: new Map() };

/** The ratings of units, or of clusters, in one programme. */
export function ratingsOf(
  review: DraftReview,
  subject: RatingRecord['subject'],
  programmeId: string,
): RatingsOfProgramme {
  return ratingIndexes(review)[0]?.[subject].get(programmeId) ?? noRatings;
}

/** The figures of one unit, or the host's own. */
export interface FiguresOfUnit {
  readonly unitId: string | null;
  readonly figures: Located<NonNullable<SubmissionFile['indicators']>> | undefined;
}

/** All figures on record: those of the submissions, then those of the host. */
export function* figuresOfUnits(review: DraftReview): Generator<FiguresOfUnit> {
  for (const { root, unitId } of identified(review)) yield { unitId, figures: root.get('indicators') };
  for (const { unitId, root } of review.rolledUp ?? []) {
    for (const unit of itemsOf(root.get('units')))
      yield { unitId: `${unitId}/${unit.value.id}`, figures: unit.get('indicators') };
  }
  yield { unitId: null, figures: review.host?.get('indicators') };
}

/** Every indicator's figures on record, in the order of `figuresOfUnits`. */
export const indicatorRecords = oncePerReview<IndicatorRecord>(function* (review) {
  for (const figures of figuresOfUnits(review)) yield* indicatorRecordsIn(figures);
});

/** The records of one unit's figures, in the order of the file. */
export function indicatorRecordsIn({ unitId, figures }: FiguresOfUnit): IndicatorRecord[] {
  return entriesOf(figures).map((entry) => indicatorRecord(unitId, entry));
}

function indicatorRecord<UnitId extends string | null>(
  unitId: UnitId,
  entry: LocatedEntry<IndicatorValue>,
): IndicatorRecord & { readonly unitId: UnitId } {
  return new RecordedFigures(unitId, entry);
}

/** An indicator's figures, each found when it is first asked for: many rules ask for it, but not for those of all units. */
class RecordedFigures<UnitId extends string | null> implements IndicatorRecord {
  readonly unitId: UnitId;
  readonly #entry: LocatedEntry<IndicatorValue>;
  #actual: Located<number> | undefined | null = null;
  #target: Located<number> | undefined | null = null;
  #previous: Located<number> | undefined | null = null;

  constructor(unitId: UnitId, entry: LocatedEntry<IndicatorValue>) {
    this.unitId = unitId;
    this.#entry = entry;
  }

  get indicatorId(): string {
    return this.#entry.key;
  }

  get keyPlace(): Place {
    return this.#entry.keyPlace;
  }

  get value(): Located<IndicatorValue> {
    return this.#entry.value;
  }

  get actual(): Located<number> | undefined {
    if (this.#actual === null) this.#actual = this.value.get('actual');
    return this.#actual;
  }

  get target(): Located<number> | undefined {
    if (this.#target === null) this.#target = this.value.get('target');
    return this.#target;
  }

  get previous(): Located<number> | undefined {
    if (this.#previous === null) this.#previous = this.value.get('previous');
    return this.#previous;
  }
}

/** The figures of their whole localities that the hosts of roll-ups recorded; the unit of each is the host's. */
export const hostIndicatorRecords = oncePerReview<IndicatorRecord & { readonly unitId: string }>(function* ({
  rolledUp = [],
}) {
  for (const { unitId, root } of rolledUp) {
    for (const entry of entriesOf(root.get('indicators'))) yield indicatorRecord(unitId, entry);
    for (const host of itemsOf(root.get('hosts'))) {
      const id = `${unitId}/${host.value.id}`;
      for (const entry of entriesOf(host.get('indicators'))) yield indicatorRecord(id, entry);
    }
  }
});

/** Every single figure of a known indicator in the files seen: the targets that all units have in common are in review.yaml. */
export const figures = oncePerReview<{
  readonly indicator: Located<Indicator>;
  readonly figure: Located<number>;
}>(function* (review) {
  if (isCampaignAlone(review)) {
    for (const indicator of review.campaign.indicators.values()) {
      const figure = indicator.get('target');
      if (figure !== undefined) yield { indicator, figure };
    }
  }
  for (const { indicatorId, actual, target, previous } of indicatorRecords(review)) {
    const indicator = review.campaign.indicators.get(indicatorId);
    if (indicator === undefined) continue;
    for (const figure of [actual, target, previous]) {
      if (figure !== undefined) yield { indicator, figure };
    }
  }
});

/** Every award group with the unit whose submission it stands in; `null` for the host's. */
export const awardGroups = oncePerReview<{
  readonly group: Located<AwardGroup>;
  readonly submitter: string | null;
}>(function* (review) {
  for (const { root, unitId } of identified(review)) {
    for (const group of itemsOf(root.get('awards'))) yield { group, submitter: unitId };
  }
  for (const group of itemsOf(review.host?.get('awards'))) yield { group, submitter: null };
});

/** Every recipient of every award on record, in the submissions and with the host. */
export const awardRecords = oncePerReview<AwardRecord>(function* (review) {
  for (const { group, submitter } of awardGroups(review)) {
    for (const recipient of itemsOf(group.get('recipients'))) {
      const unit = recipient.valueAt('unit');
      yield { group, recipient, unitId: unit === undefined ? submitter : knownUnit(unit, review) };
    }
  }
  for (const { unitId, root } of review.rolledUp ?? []) {
    for (const group of itemsOf(root.get('awards'))) {
      for (const recipient of itemsOf(group.get('recipients'))) {
        const { unit } = recipient.value;
        yield { group, recipient, unitId: unit === undefined ? unitId : `${unitId}/${unit}` };
      }
    }
  }
});

/** A unit further below, as far as it is known: where the roll-up with it has not come, the one that is to send it. */
function knownUnit(id: string, { campaign }: DraftReview): string {
  let known = id;
  while (known.includes('/') && !campaign.units.has(known)) known = known.slice(0, known.lastIndexOf('/'));
  return known;
}

/** The units' own words on every theme, in the order of their submissions. They are not kept: there are several in each. */
export function* textRecords(review: DraftReview): Generator<TextRecord> {
  for (const { unitId, narrative } of narratives(review)) {
    for (const { key, value } of entriesOf(narrative.get('programmes'))) {
      yield { unitId, theme: 'results', programmeId: key, paragraphs: value };
    }
    const causes = narrative.get('causes');
    const themes = {
      limitations: narrative.get('limitations'),
      'objective-causes': causes?.get('objective'),
      'subjective-causes': causes?.get('subjective'),
      lessons: narrative.get('lessons'),
      tasks: narrative.get('tasks'),
      proposals: narrative.get('proposals'),
    };
    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
      const paragraphs = themes[theme];
      if (paragraphs !== undefined) yield { unitId, theme, programmeId: null, paragraphs };
    }
  }
}

/** The units' own words; a host's that sent a roll-up are those of the unit that it is. */
function* narratives(review: DraftReview): Generator<{ unitId: string; narrative: Located<Narrative> }> {
  for (const { root, unitId } of identified(review)) {
    const narrative = root.get('narrative');
    if (narrative !== undefined) yield { unitId, narrative };
  }
  for (const { unitId, root } of review.rolledUp ?? identifiedRollups(review)) {
    const narrative = root.get('narrative');
    if (narrative !== undefined) yield { unitId, narrative };
  }
}

/** Roll-ups that say which unit they are of. */
function* identifiedRollups({ rollups }: DraftReview) {
  for (const { root } of rollups) {
    const unitId = root?.value.unit;
    if (root !== null && unitId !== undefined) yield { unitId, root };
  }
}

/** The unit whose roll-up has a record; `null` where it is on the host's own. */
type Sender = string | null;

/** All commitments: those on the host's record, then those in each roll-up. */
export function commitmentRecords({ host, rolledUp = [] }: DraftReview) {
  return [
    ...commitmentsOf(host).map((value) => ({ sender: null as Sender, value })),
    ...rolledUp.flatMap(({ unitId, root }) =>
      itemsOf(root.get('commitments')).map((value) => ({ sender: unitId as Sender, value })),
    ),
  ];
}

/** All programmes of cooperation, likewise. */
export function cooperationRecords({ host, rolledUp = [] }: DraftReview) {
  return [
    ...itemsOf(host?.get('cooperation')),
    ...rolledUp.flatMap(({ root }) => itemsOf(root.get('cooperation'))),
  ];
}

/** A unit's id in the campaign, by what a record calls it: in a roll-up, below the unit that sent that. */
export function unitIdIn(sender: string | null, id: string): string {
  return sender === null ? id : `${sender}/${id}`;
}

/** The commitments on the host's record; none where there is no host's file. */
export function commitmentsOf(host: Host | null) {
  return itemsOf(host?.get('commitments'));
}
