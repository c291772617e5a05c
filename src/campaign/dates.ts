import type { DocumentKinds } from '../intake/document-kinds.ts';
import { itemsOf, type Located } from '../intake/values.ts';
import { settingsOfKinds } from './documents.ts';
import { awardGroups, commitmentsOf, ratingRecords } from './records.ts';
import type { DraftReview, ReceivedSubmission } from './review.ts';

/** What happened, or is to happen, on a date; a document's is that on which it is published. */
export type DateName =
  | 'submitted'
  | 'deadline'
  | 'conference'
  | DocumentDate
  | 'commitment'
  | 'cooperation'
  | 'award-decision'
  | 'rating-decision';

/** A document's date, by the name of its kind. */
export type DocumentDate = `document/${string}`;

/** The kind of the document whose date it is; `null` of any other date. */
export function documentOfDate(name: string): string | null {
  return name.startsWith('document/') ? name.slice('document/'.length) : null;
}

/** Whether a date is that of a document on the results, which comes after all that it tells of. */
export function isOfResults(name: DateName, kinds: DocumentKinds): boolean {
  const kind = documentOfDate(name);
  return kind !== null && kinds.get(kind)?.onResults !== false;
}

/** A date of a file, and what it is the date of. */
export interface NamedDate {
  readonly name: DateName;
  /** "2023-12-13". */
  readonly date: Located<string>;
}

/** A decision's date with its number. */
export interface DecisionDate extends NamedDate {
  readonly name: 'award-decision' | 'rating-decision';
  readonly number: string;
  /** The unit whose submission states it; `null` for the host's. */
  readonly submitter: string | null;
  /** The unit whose rating of its own it appraises; `null` where it appraises none. */
  readonly appraised: string | null;
}

function named(name: DateName, date: Located<string> | undefined): NamedDate[] {
  return date === undefined ? [] : [{ name, date }];
}

/** The dates that the campaign itself sets: deadline, conference, and those of its documents. */
export function datesOfCampaign({ campaign: { root } }: DraftReview): NamedDate[] {
  return [
    ...named('deadline', root.get('deadline')),
    ...named('conference', root.get('conference')),
    ...settingsOfKinds(root).flatMap(([kind, settings]) => named(`document/${kind}`, settings.get('date'))),
  ];
}

/** When commitments and cooperation programmes were signed. */
export function datesOfSigning({ host }: DraftReview): NamedDate[] {
  return [
    ...commitmentsOf(host).flatMap((one) => named('commitment', one.get('date'))),
    ...itemsOf(host?.get('cooperation')).flatMap((one) => named('cooperation', one.get('date'))),
  ];
}

/** When a submission says that it was submitted. */
export function dateOfSubmission({ root }: Pick<ReceivedSubmission, 'root'>): NamedDate[] {
  return named('submitted', root?.get('submitted'));
}

/** Dates of decisions on awards and on ratings. */
export function* datesOfDecisions(review: DraftReview): Generator<DecisionDate> {
  for (const { group, submitter } of awardGroups(review)) {
    const decision = group.get('decision');
    const number = decision.get('number').value;
    yield { name: 'award-decision', date: decision.get('date'), number, submitter, appraised: null };
  }
  for (const { rating, stage, subject, subjectId } of ratingRecords(review)) {
    const decision = rating.get('decision');
    if (decision === undefined) continue;
    const submitter = stage === 'self' ? subjectId : null;
    const appraised = stage === 'final' && subject === 'unit' ? subjectId : null;
    const number = decision.get('number').value;
    yield { name: 'rating-decision', date: decision.get('date'), number, submitter, appraised };
  }
}
