import type { DraftCampaign } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import { ratingRecords } from '../campaign/records.ts';
import type { DraftReview } from '../campaign/review.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { Rating } from '../intake/schema.generated.ts';
import type { Located } from '../intake/values.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { appraisalError, appraisalWarning } from './findings.ts';
import type { IncomingSheet } from './incoming-sheet.ts';
import type { FilledSheet } from './read-sheet.ts';
import { ofRating, type RowOfRating, rowsOf } from './row-of-rating.ts';
import { type StatedRating, settledRating } from './settled-rating.ts';
import { isTouched, type PlacedCell, type Stated } from './stated.ts';

/** What is to become of sheets that were filled in. */
export interface AppraisalPlan {
  /** In the order of the campaign: of clusters after units. */
  readonly ratings: readonly StatedRating[];
  readonly findings: readonly Finding[];
}

/** @param isReplacing whether results that host.yaml has already may be written over */
export function appraisalPlan(
  incoming: readonly IncomingSheet[],
  review: DraftReview,
  isReplacing: boolean,
): AppraisalPlan {
  const findings: Finding[] = [];
  const records = new Records(review);
  const usable = incoming.filter((one) => isOfCampaign(one, review.campaign, findings));
  const rows = usable.flatMap((one) => rowsOf(one, review.campaign, (key) => records.self(key), findings));
  const ratings = [...grouped(rows, ({ key }) => key).values()].flatMap((same): StatedRating[] => {
    const [first] = same;
    if (first === undefined) return [];
    const stated = agreed(same, findings);
    const settled = settledRating(first, stated, records.final(first.key), isReplacing, findings);
    return settled === null ? [] : [settled];
  });
  const order = orderIn(review.campaign);
  return {
    ratings: ratings.sort((one, other) => order(one.key) - order(other.key)),
    // A decision is of many rows: what is wrong with it is said once.
    findings: [...grouped(findings, asText).values()].flatMap(([first = []]) => first),
  };
}

const asText = ({ code, place, args }: Finding) => JSON.stringify([code, place.source.path, args]);

/** Whether a sheet is of the campaign. */
function isOfCampaign(
  { source, sheet }: IncomingSheet,
  { root }: DraftCampaign,
  findings: Finding[],
): boolean {
  const { host, title = '', year } = root.value;
  const differing = (
    [
      ['host', sheet.host, host?.name ?? ''],
      ['year', String(sheet.year), String(year)],
      ['title', sheet.title, title],
    ] as const
  ).find(([, ofSheet, ofCampaign]) => matchKey(ofSheet) !== matchKey(ofCampaign));
  for (const name of sheet.withoutKeys) {
    findings.push(appraisalError('appraisal-sheet-part-lost', source.whole, { sheet: name }));
  }
  if (differing === undefined) {
    refuseWhatSaysNothing(source, sheet, findings);
    return true;
  }
  const [what, ofSheet, campaign] = differing;
  findings.push(appraisalError('appraisal-sheet-of-other', source.whole, { what, sheet: ofSheet, campaign }));
  return false;
}

function refuseWhatSaysNothing(
  source: SourceText,
  { cells, withoutKeys }: FilledSheet,
  findings: Finding[],
): void {
  if (withoutKeys.length > 0) return;
  const hasRatings = cells.some(({ row }) => ofRating.test(row));
  if (hasRatings && cells.some(isTouched)) return;
  const reason = hasRatings ? 'blank' : 'no-ratings';
  const make = hasRatings ? appraisalWarning : appraisalError;
  findings.push(make('appraisal-sheet-not-read', source.whole, { reason }));
}

/** What is on record: what units say of themselves, and what the board has said. */
class Records {
  readonly #self = new Map<string, Located<Rating>>();
  readonly #final = new Map<string, Located<Rating>>();

  constructor(review: DraftReview) {
    for (const { subject, subjectId, programmeId, stage, rating } of ratingRecords(review)) {
      const key = `ratings.${subject}s.${subjectId}.${programmeId}`;
      const map = stage === 'self' ? this.#self : this.#final;
      if (!map.has(key)) map.set(key, rating);
    }
  }

  self(key: string): Located<Rating> | undefined {
    return this.#self.get(key);
  }

  final(key: string): Located<Rating> | undefined {
    return this.#final.get(key);
  }
}

/** What all rows on one rating state; where two disagree, that is said, and the first is kept. */
function agreed(rows: readonly RowOfRating[], findings: Finding[]): RowOfRating['stated'] {
  const all = new Map<string, Stated & { readonly cell: PlacedCell }>();
  for (const { names, stated } of rows) {
    for (const [column, one] of stated) {
      const known = all.get(column);
      if (known === undefined) all.set(column, one);
      else if (known.meaning !== one.meaning) {
        findings.push(
          appraisalError('appraisal-contradiction', one.cell.place, {
            at: one.cell.where,
            shown: one.shown,
            other: known.cell.where,
            otherShown: known.shown,
            ...names,
          }),
        );
      }
    }
  }
  return all;
}

/** Where a rating stands among all of a campaign: units in its order, then clusters, in each by programmes. */
function orderIn({ units, clusters, programmes }: DraftCampaign): (key: string) => number {
  const subjects = [
    ...[...units.keys()].map((id) => `units.${id}`),
    ...[...clusters.keys()].map((id) => `clusters.${id}`),
  ];
  const places = new Map<string, number>();
  for (const subject of subjects) {
    for (const programme of programmes.keys()) places.set(`ratings.${subject}.${programme}`, places.size);
  }
  return (key) => places.get(key) ?? 0;
}
