import { appliesTo } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import { levelOf, scaledRatings } from '../campaign/rating-scale.ts';
import {
  type DraftReview,
  type ReceivedRollup,
  type ReceivedSubmission,
  revisionOf,
  unitIdOf,
} from '../campaign/review.ts';
import { rollupSenders } from '../campaign/rollup-senders.ts';
import { unreadOfUnits } from '../campaign/unread-of-units.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { itemsOf } from '../intake/values.ts';
import { receiptTable } from './receipts.ts';

/** Where a campaign stands: who has submitted, and in which state. */
export interface Progress {
  readonly year: number | null;
  /** "2023-11-30". */
  readonly deadline: string | null;
  readonly due: number;
  /** Of these, something has come in, whether or not it could be read. */
  readonly received: number;
  /** Received and free of errors. */
  readonly valid: number;
  /** Of these, all that has come in could not be read. */
  readonly unreadable: number;
  readonly late: number;
  readonly missing: number;
  /** Programmes that rate units, in the campaign's order. */
  readonly programmes: readonly { readonly id: string; readonly title: string }[];
  readonly units: readonly UnitProgress[];
  /** Files and folders that were not read, though they may have been meant to be. */
  readonly unread: readonly string[];
}

/** How far one unit has come with its submission. */
export interface UnitProgress {
  readonly unit: string;
  readonly name: string;
  readonly state: 'valid' | 'invalid' | 'unreadable' | 'missing';
  /** Whether all revisions came after the deadline. */
  readonly late: boolean;
  /** The date on the revision that counts. */
  readonly submitted: string | null;
  readonly revision: number | null;
  readonly errors: number;
  readonly warnings: number;
  /** The file that counts. */
  readonly file: string | null;
  /** A file that seems to be of the unit and was not read. */
  readonly unread: string | null;
  /** What it has sent, or is to send: its report, or the roll-up of its own campaign. */
  readonly submits: 'form' | 'rollup';
  /** How many units there are in the roll-up that counts, and have submitted; `null` where it is none. */
  readonly below: { readonly units: number; readonly received: number } | null;
  /** The level in each of the campaign's rated programmes, or why there is none; `null` where it is due and missing. */
  readonly ratings: readonly (UnitRating | RatingAbsence | null)[];
  /** Every revision, the first one first. */
  readonly history: readonly {
    readonly revision: number;
    readonly submitted: string | null;
    readonly file: string;
  }[];
}

/** Why a unit has no level in a programme, and needs none. */
export type RatingAbsence = 'not-due' | 'not-applicable';

interface UnitRating {
  readonly level: string;
  readonly label: string;
  readonly stage: 'self' | 'final';
}

/** Where a campaign stands, whether or not there are errors in it. */
export function progressOf(review: DraftReview, findings: readonly Finding[]): Progress {
  const { root } = review.campaign;
  const deadline = root.value.deadline ?? null;
  const programmes = itemsOf(root.get('programmes')).filter(({ value }) => value.rating !== undefined);
  const { submissions, superseded, rollups, supersededRollups } = review;
  const receiptOf = (one: ReceivedSubmission | ReceivedRollup) => ({
    unit: unitIdOf(one),
    revision: revisionOf(one),
    submitted: one.root?.value.submitted ?? null,
    source: one.source,
  });
  const receipts = [
    ...[...submissions, ...superseded].map((one) => ({ ...receiptOf(one), below: null })),
    ...[...rollups, ...supersededRollups].map((one) => ({ ...receiptOf(one), below: belowIn(one) })),
  ];
  const dueUnits = itemsOf(root.get('units')).map(({ value }) => value);
  const byFile = grouped(findings, ({ place }) => place.source);
  const ratings = unitRatings(review);
  // What is nothing to the campaign has no finding.
  const unreadFiles = review.unread.filter(({ source }) => byFile.has(source));
  const isOfConcern = new Set(unreadFiles.flatMap(({ files }) => files));
  const unread = new Map(
    unreadOfUnits(review).flatMap(({ file, unit }) => (isOfConcern.has(file) ? [[unit.id, file]] : [])),
  );
  const isRollupSender = rollupSenders(review);
  const table = receiptTable(
    dueUnits,
    () => deadline,
    receipts,
    ({ unit }) => unit,
  );
  const units = table.map(({ unit, revisions, current, isLate }) => {
    const findingsOfFile = current === undefined ? [] : (byFile.get(current.source) ?? []);
    const isRollup = current === undefined ? isRollupSender(unit) : current.below !== null;
    const errors = findingsOfFile.filter(({ severity }) => severity === 'error').length;
    return {
      unit: unit.id,
      name: unit.name,
      state: stateOf(current !== undefined, errors, unread.has(unit.id)),
      late: isLate,
      submitted: current?.submitted ?? null,
      revision: current?.revision ?? null,
      errors,
      warnings: findingsOfFile.length - errors,
      file: current?.source.path ?? null,
      unread: unread.get(unit.id) ?? null,
      submits: isRollup ? 'rollup' : 'form',
      below: current?.below ?? null,
      // Whom a roll-up is of are rated, and not who sent it.
      ratings: programmes.map(({ value }) =>
        !isRollup && appliesTo(value.rating?.kinds, unit)
          ? (ratings.get(`${unit.id} ${value.id}`) ?? null)
          : 'not-due',
      ),
      history: revisions.map(({ revision, submitted, source }) => ({
        revision,
        submitted,
        file: source.path,
      })),
    } as const satisfies UnitProgress;
  });
  const count = (test: (unit: UnitProgress) => boolean) => units.filter(test).length;
  return {
    year: root.value.year ?? null,
    deadline,
    due: units.length,
    received: count(({ state }) => state !== 'missing'),
    valid: count(({ state }) => state === 'valid'),
    late: count(({ late }) => late),
    unreadable: count(({ state }) => state === 'unreadable'),
    missing: count(({ state }) => state === 'missing'),
    programmes: programmes.map(({ value }) => ({ id: value.id, title: value.shortTitle ?? value.title })),
    units,
    unread: unreadFiles.map(({ source }) => source.path),
  };
}

function belowIn({ root }: ReceivedRollup): UnitProgress['below'] {
  const units = root?.value.units ?? [];
  return { units: units.length, received: units.filter(({ received = [] }) => received.length > 0).length };
}

function stateOf(isRead: boolean, errors: number, hasUnread: boolean): UnitProgress['state'] {
  if (!isRead) return hasUnread ? 'unreadable' : 'missing';
  return errors > 0 ? 'invalid' : 'valid';
}

/** Each unit's rating in each programme: the final one, else its own. */
function unitRatings(review: DraftReview): ReadonlyMap<string, UnitRating | 'not-applicable'> {
  const ratings = new Map<string, UnitRating | 'not-applicable'>();
  for (const { subject, subjectId, programmeId, stage, rating, scale } of scaledRatings(review)) {
    const key = `${subjectId} ${programmeId}`;
    if (subject !== 'unit' || (stage === 'self' && ratings.has(key))) continue;
    const level = levelOf(rating, scale);
    const label = scale.value.levels.find(({ id }) => id === level)?.label;
    if (rating.value.notApplicable !== undefined) ratings.set(key, 'not-applicable');
    else if (level !== null && label !== undefined) ratings.set(key, { level, label, stage });
  }
  return ratings;
}
