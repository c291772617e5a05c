import type { UnitReceipt } from '../../../aggregation/summary.generated.ts';
import type { Campaign, Unit } from '../../../campaign/campaign.ts';
import { receiptFigure } from '../../../tracing/figure-names.ts';
import { longDate } from '../../../vietnamese/dates.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';
import { type Printed, PrintedText, printedDate } from '../../printed.ts';
import { ofCampaign } from '../../sources.ts';
import { subjectOfPeriod } from '../../subject.ts';
import type { ResultsContent } from '../../value-set.ts';
import { awardsOf } from './awards.ts';
import { correctionsOf } from './corrections.ts';
import { figuresOf } from './figures.ts';
import { leftOutOf } from './left-out.ts';
import { resultsOf } from './results.ts';

/** What a unit's sheet is made from. */
type Sheet = Pick<ResultsContent, 'campaign' | 'draft' | 'summary' | 'subject'>;

/** A unit's results: what it sent, what counted of it, what was corrected and left out, its awards. All figures are the summary's. */
export function unitView({ campaign, draft, summary, subject }: Sheet) {
  const id = subject?.key ?? '';
  const unit = campaign.units.get(id)?.value;
  const receipt = summary.completeness.units.find((one) => one.unit === id);
  if (unit === undefined || receipt === undefined) throw new Error(`The campaign has no unit "${id}".`);
  const list = summary.awards.list.filter((item) => item.unit === id);
  const results = resultsOf(campaign, summary, id);
  const figures = figuresOf(campaign, summary, id);
  return {
    unit: unit.name,
    about: `${capitalized(subjectOfPeriod(campaign))} của ${unit.name}`,
    isMissing: receipt.state === 'missing',
    // NĐ 30, F26.
    isDraft: results?.isProvisional === true || results?.isMissing === true || figures?.hasDashes === true,
    received: receivedSentence(campaign, unit, receipt),
    results,
    figures,
    corrections: correctionsOf({ campaign, draft, unit }),
    leftOut: leftOutOf({ campaign, draft, unit, receipt, awards: list }),
    awards: awardsOf(campaign, list),
  };
}

/** "Phường Nghi Thủy gửi báo cáo ngày 27 tháng 11 năm 2023, trước hạn nộp"; without a full stop. */
function receivedSentence(campaign: Campaign, { name }: Unit, receipt: UnitReceipt): PrintedText {
  const { deadline } = campaign.file;
  const due = printedDate(longDate(deadline), deadline, ofCampaign(campaign, 'deadline'));
  const begins = capitalized(name);
  if (receipt.state === 'missing')
    return new PrintedText([`${begins} chưa gửi báo cáo (hạn gửi: `, due, ')']);
  const [first] = receipt.history;
  const sent = dayOf(first?.submitted ?? receipt.submitted, receipt);
  const verdict = receipt.late ? 'sau hạn' : 'trong hạn';
  return new PrintedText([
    `${begins} gửi báo cáo${sent === null ? '' : ' '}`,
    ...(sent === null ? [] : [sent]),
    `, ${verdict} (hạn gửi: `,
    due,
    ')',
  ]);
}

function dayOf(date: string | null, { unit, sources }: UnitReceipt): Printed | null {
  const figure = receiptFigure(unit, 'submitted');
  return date === null ? null : printedDate(longDate(date), date, { figure, sources });
}
