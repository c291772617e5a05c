import { pickRecords } from '../campaign/picks.ts';
import { levelOf, scoreOf } from '../campaign/rating-scale.ts';
import {
  awardRecords,
  commitmentRecords,
  cooperationRecords,
  hostIndicatorRecords,
  type IndicatorRecord,
  indicatorRecords,
  ratingRecords,
  type TextRecord,
  textRecords,
  unitIdIn,
} from '../campaign/records.ts';
import type { Review } from '../campaign/review.ts';
import { headOf, revisionOf, unitIdOf } from '../campaign/review.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { itemsOf } from '../intake/values.ts';
import type { Source } from './source.ts';

interface Sourced {
  /** Where it was recorded. No two statements of one kind come from the same place. */
  readonly source: Source;
}

/** That a submission of a unit was received. */
export interface ReceiptStatement extends Sourced {
  readonly unit: string;
  /** From 1; a corrected submission has a higher one. */
  readonly revision: number;
  readonly submitted: string | null;
}

/** One rating, by ids: of a unit or a cluster, in one programme, by the unit itself or after appraisal. */
export interface RatingStatement extends Sourced {
  readonly subject: 'unit' | 'cluster';
  readonly id: string;
  readonly programme: string;
  readonly stage: 'self' | 'final';
  readonly level: string | null;
  readonly score: string | null;
  readonly notApplicable: string | null;
  readonly reason: string | null;
}

/** Figures of an indicator, as typed. `unit` is `null` for the host's own. */
export interface FigureStatement extends Sourced {
  readonly unit: string | null;
  readonly indicator: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly previous: string | null;
  readonly notApplicable: string | null;
}

/** Figures of its whole locality by a host that sent a roll-up. */
export interface HostFigureStatement extends FigureStatement {
  /** The group that it is of; `unit` is `null`. */
  readonly group: string;
}

/** One award of one recipient, by ids. */
export interface AwardStatement extends Sourced {
  readonly form: string;
  readonly authority: string;
  readonly programme: string;
  readonly decision: { readonly number: string; readonly date: string };
  readonly kind: 'collective' | 'individual';
  readonly name: string;
  readonly position: string | null;
  readonly unit: string | null;
}

/** One commitment, and which units signed it, by ids. */
export interface CommitmentStatement extends Sourced {
  readonly title: string;
  readonly parties: readonly string[];
  readonly date: string | null;
  /** `null` where every unit has to sign. */
  readonly due: readonly string[] | null;
  readonly signed: readonly string[];
}

/** One cooperation programme that was signed. */
export interface CooperationStatement extends Sourced {
  readonly title: string;
  readonly parties: readonly string[];
  readonly date: string | null;
}

/** A unit's own words on one theme. */
export interface TextStatement extends Sourced {
  readonly unit: string;
  readonly theme: TextRecord['theme'];
  readonly programme: string | null;
  readonly paragraphs: readonly string[];
}

/** One text of a unit that the host takes into the report. */
export interface PickStatement extends Sourced {
  /** Where in the host's narrative: "limitations". */
  readonly list: string;
  readonly unit: string;
  readonly theme: TextRecord['theme'];
  readonly programme: string | null;
  /** From 1; `null` for all. */
  readonly paragraph: number | null;
  /** The host's words in its place; `null` where the unit's are printed. */
  readonly wording: string | null;
}

/** What files of one campaign state, by kind; figures as typed. */
export interface Statements {
  readonly receipts: readonly ReceiptStatement[];
  readonly ratings: readonly RatingStatement[];
  readonly figures: readonly FigureStatement[];
  readonly hostFigures: readonly HostFigureStatement[];
  readonly awards: readonly AwardStatement[];
  readonly commitments: readonly CommitmentStatement[];
  readonly cooperation: readonly CooperationStatement[];
  readonly texts: readonly TextStatement[];
  readonly picks: readonly PickStatement[];
}

/**
 * What the files of a review state.
 * @param campaignId sets their sources, and the units that they are of, apart from those of other campaigns
 */
export function statementsOf(review: Review, campaignId: string): Statements {
  const sourceOf = ({ source, start }: Place): Source => ({
    campaign: campaignId,
    file: source.path,
    ...source.position(start),
  });
  return {
    receipts: receiptStatements(review, sourceOf),
    ratings: ratingStatements(review, sourceOf),
    figures: indicatorRecords(review).map((record) => figureStatement(record, sourceOf)),
    hostFigures: hostIndicatorRecords(review).map((record) => ({
      ...figureStatement(record, sourceOf),
      unit: null,
      group: record.unitId,
    })),
    awards: awardStatements(review, sourceOf),
    commitments: commitmentStatements(review, sourceOf),
    cooperation: cooperationStatements(review, sourceOf),
    texts: textStatements(review, sourceOf),
    picks: pickStatements(review, sourceOf),
  };
}

type SourceOf = (place: Place) => Source;

function receiptStatements(review: Review, sourceOf: SourceOf): ReceiptStatement[] {
  const { submissions, superseded, rollups, supersededRollups } = review;
  const received = [...submissions, ...superseded, ...rollups, ...supersededRollups];
  return [
    ...received.map((one) => ({
      unit: unitIdOf(one),
      revision: revisionOf(one),
      submitted: headOf(one)?.get('submitted')?.value ?? null,
      source: sourceOf(one.root?.placeAt('unit') ?? one.source.whole),
    })),
    ...receiptsRolledUp(review, sourceOf),
  ];
}

/** What hosts that sent roll-ups received themselves. */
function receiptsRolledUp({ rolledUp }: Review, sourceOf: SourceOf): ReceiptStatement[] {
  return rolledUp.flatMap(({ unitId, root }) =>
    itemsOf(root.get('units')).flatMap((unit) =>
      itemsOf(unit.get('received')).map(({ value: { revision, submitted = null }, place }) => ({
        unit: `${unitId}/${unit.value.id}`,
        revision,
        submitted,
        source: sourceOf(place),
      })),
    ),
  );
}

function ratingStatements(review: Review, sourceOf: SourceOf): RatingStatement[] {
  return [...ratingRecords(review)].flatMap((record) => {
    const { rating } = record;
    const scaleId = review.campaign.programmes.get(record.programmeId)?.value.rating?.scale;
    const scale = review.campaign.scales.get(scaleId ?? '');
    if (scale === undefined) return [];
    return {
      subject: record.subject,
      id: record.subjectId,
      programme: record.programmeId,
      stage: record.stage,
      level: levelOf(rating, scale),
      score: scoreOf(rating)?.toFixed() ?? null,
      notApplicable: rating.value.notApplicable ?? null,
      reason: rating.value.reason ?? null,
      source: sourceOf(record.programmePlace),
    };
  });
}

function figureStatement(
  { unitId, indicatorId, keyPlace, value }: IndicatorRecord,
  sourceOf: SourceOf,
): FigureStatement {
  return {
    unit: unitId,
    indicator: indicatorId,
    target: value.get('target')?.digits ?? null,
    actual: value.get('actual')?.digits ?? null,
    previous: value.get('previous')?.digits ?? null,
    notApplicable: value.value.notApplicable ?? null,
    source: sourceOf(keyPlace),
  };
}

function awardStatements(review: Review, sourceOf: SourceOf): AwardStatement[] {
  return [...awardRecords(review)].map(({ group, recipient, unitId }) => ({
    form: group.value.form,
    authority: group.value.authority,
    programme: group.value.programme,
    decision: group.value.decision,
    kind: recipient.value.kind,
    name: recipient.value.name,
    position: recipient.value.position ?? null,
    unit: unitId,
    source: sourceOf(recipient.place),
  }));
}

function commitmentStatements(review: Review, sourceOf: SourceOf): CommitmentStatement[] {
  return commitmentRecords(review).map(({ sender, value: { value, place } }) => {
    const unitIds = (ids: readonly string[]) => ids.map((id) => unitIdIn(sender, id));
    return {
      title: value.title,
      parties: value.parties,
      date: value.date ?? null,
      due: value.due === undefined ? null : unitIds(value.due),
      signed: unitIds(value.signed),
      source: sourceOf(place),
    };
  });
}

function cooperationStatements(review: Review, sourceOf: SourceOf): CooperationStatement[] {
  return cooperationRecords(review).map((programme) => ({
    title: programme.value.title,
    parties: programme.value.parties,
    date: programme.value.date ?? null,
    source: sourceOf(programme.place),
  }));
}

function textStatements(review: Review, sourceOf: SourceOf): TextStatement[] {
  return [...textRecords(review)].map(({ unitId, theme, programmeId, paragraphs }) => ({
    unit: unitId,
    theme,
    programme: programmeId,
    paragraphs: paragraphs.value,
    source: sourceOf(paragraphs.place),
  }));
}

function pickStatements(review: Review, sourceOf: SourceOf): PickStatement[] {
  return pickRecords(review).flatMap(({ list, unit, place, paragraph, wording, at }) =>
    place === null ? [] : { list, unit, ...place, paragraph, wording, source: sourceOf(at) },
  );
}
