import type {
  AwardItem,
  Revision,
  SourcePlace,
  UnitReceipt,
} from '../../../aggregation/summary.generated.ts';
import type { Campaign, Unit } from '../../../campaign/campaign.ts';
import { grouped } from '../../../campaign/grouping.ts';
import { type IndicatorRecord, indicatorRecords } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { receiptFigure } from '../../../tracing/figure-names.ts';
import { shortDate } from '../../../vietnamese/dates.ts';
import { withoutEndMark } from '../../../vietnamese/end-marks.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { listOfNames } from '../../nouns.ts';
import { type Printed, PrintedText, printedCount, printedDate } from '../../printed.ts';
import { countInSentence } from '../../sentence-figures.ts';
import { ofAwards } from '../../sources.ts';

/** What of a unit's files is in no figure, and why: sentences without their full stops. */
export function leftOutOf({
  campaign,
  draft,
  unit,
  receipt,
  awards,
}: {
  readonly campaign: Campaign;
  readonly draft: DraftReview;
  readonly unit: Unit;
  readonly receipt: UnitReceipt;
  readonly awards: readonly AwardItem[];
}): PrintedText[] {
  const notApplicable = (recordsOf(draft).get(unit.id) ?? []).flatMap(({ indicatorId, value }) => {
    const reason = value.value.notApplicable;
    const name = campaign.indicators.get(indicatorId)?.value.name;
    if (reason === undefined || name === undefined) return [];
    return [
      new PrintedText([`Không áp dụng chỉ tiêu “${onOneLine(name)}”: ${withoutEndMark(onOneLine(reason))}`]),
    ];
  });
  const superseded = receipt.history
    .filter(({ revision }) => revision !== receipt.revision)
    .map(
      (one) =>
        new PrintedText([
          'Bản thứ ',
          ...revisionWords(unit.id, one, [one.source]),
          ' không tính, vì đã có bản thứ ',
          ...revisionWords(
            unit.id,
            { ...one, revision: receipt.revision ?? one.revision, submitted: receipt.submitted },
            receipt.sources,
          ),
        ]),
    );
  return [...superseded, ...notApplicable, ...repeatedAwards(awards, unit)];
}

/** "2 (gửi ngày 28/11/2025)". */
function revisionWords(
  unit: string,
  { revision, submitted }: Pick<Revision, 'revision' | 'submitted'>,
  sources: readonly SourcePlace[],
): readonly (string | Printed)[] {
  const originOf = (what: 'revision' | 'submitted') => ({
    figure: receiptFigure(unit, what, revision),
    sources,
  });
  const number = printedCount(revision, originOf('revision'));
  if (submitted === null) return [number];
  return [number, ' (gửi ngày ', printedDate(shortDate(submitted), submitted, originOf('submitted')), ')'];
}

/** Awards that several files state. */
function repeatedAwards(awards: readonly AwardItem[], { id }: Unit): PrintedText[] {
  const repeated = awards.filter(({ sources }) => new Set(sources.map(({ file }) => file)).size > 1);
  if (repeated.length === 0) return [];
  const names = listOfNames([...new Set(repeated.map(({ name }) => name))]);
  return [
    new PrintedText([
      'Có ',
      countInSentence(repeated.length, ofAwards({ unit: id }, 'repeated', repeated)),
      ` khen thưởng ghi ở nhiều tệp, mỗi khen thưởng tính một lần${names === null ? '' : `: ${names}`}`,
    ]),
  ];
}

const known = new WeakMap<DraftReview, ReadonlyMap<string | null, readonly IndicatorRecord[]>>();

/** What each unit reports of indicators, found once for all sheets. */
function recordsOf(draft: DraftReview): ReadonlyMap<string | null, readonly IndicatorRecord[]> {
  let byUnit = known.get(draft);
  if (byUnit === undefined) {
    byUnit = grouped(indicatorRecords(draft), ({ unitId }) => unitId);
    known.set(draft, byUnit);
  }
  return byUnit;
}
