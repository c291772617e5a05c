import { levelOf, scoreOf } from '../campaign/rating-scale.ts';
import {
  awardRecords,
  commitmentsOf,
  indicatorRecords,
  ratingRecords,
  type TextRecord,
  textRecords,
} from '../campaign/records.ts';
import type { Review } from '../campaign/review.ts';
import { revisionOf, unitIdOf } from '../campaign/review.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { itemsOf } from '../intake/values.ts';
import type { SourcePlace } from './summary.generated.ts';

interface Sourced {
  /** Where it was recorded. No two facts of one kind come from the same place. */
  readonly source: SourcePlace;
}

interface ReceiptFact extends Sourced {
  readonly unit: string;
  /** From 1; a corrected submission has a higher one. */
  readonly revision: number;
  readonly submitted: string | null;
  readonly valid: boolean;
}

export interface RatingFact extends Sourced {
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
export interface FigureFact extends Sourced {
  readonly unit: string | null;
  readonly indicator: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly previous: string | null;
  readonly notApplicable: string | null;
}

export interface AwardFact extends Sourced {
  readonly form: string;
  readonly authority: string;
  readonly programme: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly kind: 'collective' | 'individual';
  readonly name: string;
  readonly position: string | null;
  readonly unit: string | null;
}

export interface CommitmentFact extends Sourced {
  readonly title: string;
  readonly parties: readonly string[];
  readonly date: string | null;
  /** `null` where every unit has to sign. */
  readonly due: readonly string[] | null;
  readonly signed: readonly string[];
}

interface CooperationFact extends Sourced {
  readonly title: string;
  readonly parties: readonly string[];
  readonly date: string | null;
}

interface TextFact extends Sourced {
  readonly unit: string;
  readonly theme: TextRecord['theme'];
  readonly programme: string | null;
  readonly paragraphs: readonly string[];
}

/**
 * What the files state, one fact a statement, in the order of their sources. Facts merge as sets do, so the
 * facts of a whole are the merged facts of its parts, however it was parted.
 */
export interface Facts {
  readonly receipts: readonly ReceiptFact[];
  readonly ratings: readonly RatingFact[];
  readonly figures: readonly FigureFact[];
  readonly awards: readonly AwardFact[];
  readonly commitments: readonly CommitmentFact[];
  readonly cooperation: readonly CooperationFact[];
  readonly texts: readonly TextFact[];
}

/** All facts of two sets, each once. Associative, commutative and idempotent. */
export function mergeFacts(a: Facts, b: Facts): Facts {
  return {
    receipts: union(a.receipts, b.receipts),
    ratings: union(a.ratings, b.ratings),
    figures: union(a.figures, b.figures),
    awards: union(a.awards, b.awards),
    commitments: union(a.commitments, b.commitments),
    cooperation: union(a.cooperation, b.cooperation),
    texts: union(a.texts, b.texts),
  };
}

function union<Fact extends Sourced>(a: readonly Fact[], b: readonly Fact[]): Fact[] {
  const byPlace = new Map([...a, ...b].map((fact) => [placeKey(fact.source), fact]));
  return [...byPlace.values()].sort((first, second) => compareSources(first.source, second.source));
}

function placeKey({ file, line, column }: SourcePlace): string {
  return `${file}:${line}:${column}`;
}

function compareSources(a: SourcePlace, b: SourcePlace): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** The facts that a review's files state. */
export function factsOf(review: Review): Facts {
  const nothing: readonly never[] = [];
  return {
    receipts: union(receiptFacts(review), nothing),
    ratings: union(ratingFacts(review), nothing),
    figures: union(figureFacts(review), nothing),
    awards: union(awardFacts(review), nothing),
    commitments: union(commitmentFacts(review), nothing),
    cooperation: union(cooperationFacts(review), nothing),
    texts: union(textFacts(review), nothing),
  };
}

function sourceOf({ source, start }: Place): SourcePlace {
  return { file: source.path, ...source.position(start) };
}

function receiptFacts({ submissions, superseded }: Review): ReceiptFact[] {
  return [...submissions, ...superseded].map((submission) => ({
    unit: unitIdOf(submission),
    revision: revisionOf(submission),
    submitted: submission.root?.value.submitted ?? null,
    valid: submission.isWellFormed,
    source: sourceOf(submission.root?.placeAt('unit') ?? submission.source.whole),
  }));
}

function ratingFacts(review: Review): RatingFact[] {
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

function figureFacts(review: Review): FigureFact[] {
  return [...indicatorRecords(review)].map(({ unitId, indicatorId, keyPlace, value }) => ({
    unit: unitId,
    indicator: indicatorId,
    target: value.get('target')?.digits ?? null,
    actual: value.get('actual')?.digits ?? null,
    previous: value.get('previous')?.digits ?? null,
    notApplicable: value.value.notApplicable ?? null,
    source: sourceOf(keyPlace),
  }));
}

function awardFacts(review: Review): AwardFact[] {
  return [...awardRecords(review)].map(({ group, recipient, unitId }) => ({
    form: group.value.form,
    authority: group.value.authority,
    programme: group.value.programme,
    decisionNumber: group.value.decision.number,
    decisionDate: group.value.decision.date,
    kind: recipient.value.kind,
    name: recipient.value.name,
    position: recipient.value.position ?? null,
    unit: unitId,
    source: sourceOf(recipient.place),
  }));
}

function commitmentFacts({ host }: Review): CommitmentFact[] {
  return commitmentsOf(host).map((commitment) => ({
    title: commitment.value.title,
    parties: commitment.value.parties,
    date: commitment.value.date ?? null,
    due: commitment.value.due ?? null,
    signed: commitment.value.signed,
    source: sourceOf(commitment.place),
  }));
}

function cooperationFacts({ host }: Review): CooperationFact[] {
  return itemsOf(host?.get('cooperation')).map((programme) => ({
    title: programme.value.title,
    parties: programme.value.parties,
    date: programme.value.date ?? null,
    source: sourceOf(programme.place),
  }));
}

function textFacts(review: Review): TextFact[] {
  return [...textRecords(review)].map(({ unitId, theme, programmeId, paragraphs }) => ({
    unit: unitId,
    theme,
    programme: programmeId,
    paragraphs: paragraphs.value,
    source: sourceOf(paragraphs.place),
  }));
}
