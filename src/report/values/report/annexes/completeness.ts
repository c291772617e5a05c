import type { Summary, UnitReceipt } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import { type CompletenessFigure, receiptFigure } from '../../../../tracing/figure-names.ts';
import { shortDate } from '../../../../vietnamese/dates.ts';
import { formatCount } from '../../../../vietnamese/numbers.ts';
import { hostNoun } from '../../../nouns.ts';
import { type Printed, PrintedText, printedDate, printedNumber } from '../../../printed.ts';
import { ofReceipts, ofSenders } from '../../../sources.ts';
import { groupCompleteness } from './group-completeness.ts';
import { type LinesOf, numbered } from './lines.ts';

/** Who submitted late, or has not; `null` where all have in time. */
export function completenessAnnex(
  campaign: Campaign,
  summary: Summary,
  noun: string,
  deadline: Printed,
  linesOf: LinesOf,
  isDrilledDown: boolean,
) {
  const { completeness } = summary;
  const { received, late, missing } = completeness;
  const senders = summary.groups.flatMap(({ receipt }) => receipt ?? []);
  if (late + missing === 0 && !senders.some((sender) => sender.late)) return null;
  const receipts = new Map(completeness.units.map((receipt) => [receipt.unit, receipt]));
  const rowsWhere = (isShown: (receipt: UnitReceipt) => boolean) =>
    rowsOf(linesOf, receipts, (receipt) => receipt !== undefined && isShown(receipt));
  const groups = [
    { name: 'Nộp muộn', title: 'Đơn vị nộp muộn', rows: rowsWhere((unit) => unit.late) },
    { name: 'Chưa nộp', title: 'Đơn vị chưa nộp', rows: rowsWhere(({ state }) => state === 'missing') },
  ].filter(({ rows }) => rows.length > 0);
  const [first] = groups;
  const count = (what: CompletenessFigure) =>
    printedNumber(
      formatCount(completeness[what]),
      String(completeness[what]),
      ofReceipts(completeness, what),
    );
  const { deadlines } = campaign;
  // The deadline that stands above is that of those who submit to the host.
  const isOfOthers = completeness.units.some(({ unit, late: isLate }) => isLate && deadlines.has(unit));
  const ofWhose = isOfOthers ? ' so với hạn của nơi nhận' : '';
  const ofThoseReceived =
    late === received
      ? [`${received === 1 ? ', nộp muộn' : ', đều nộp muộn'}${ofWhose}`]
      : [', trong đó ', count('late'), ` ${noun} nộp muộn${ofWhose}`];
  return {
    sentence: new PrintedText([
      senders.length === 0 ? 'Hạn nộp báo cáo: ' : 'Hạn gửi tổng hợp: ',
      deadline,
      ...sendersSentence(campaign, summary, senders),
      ...(received === 0
        ? [`. Chưa có ${noun} nào nộp.`]
        : [
            '. Có ',
            count('received'),
            '/',
            count('due'),
            ` ${noun} đã nộp`,
            ...(late === 0 ? [] : ofThoseReceived),
            ...(missing === 0 ? [] : ['; còn ', count('missing'), ` ${noun} chưa nộp`]),
            '.',
          ]),
    ]),
    byGroup: groupCompleteness(campaign, summary, isDrilledDown),
    hasBothGroups: groups.length > 1,
    /** What all rows are, where there is one group of them. */
    unitTitle: groups.length > 1 ? 'Đơn vị' : (first?.title ?? ''),
    hasDates: late > 0,
    columnCount: late > 0 ? 3 : 2,
    groups: groups.map(({ name, rows }) => ({ name, rows })),
  };
}

/** ". Có 03/04 huyện đã gửi, trong đó 01 huyện gửi muộn": nothing where nobody sends what is theirs as a whole. */
function sendersSentence(
  campaign: Campaign,
  summary: Summary,
  senders: readonly UnitReceipt[],
): readonly (string | Printed)[] {
  if (senders.length === 0) return [];
  const count = (what: CompletenessFigure, number: number) =>
    printedNumber(formatCount(number), String(number), ofSenders(summary, what));
  const received = senders.filter(({ state }) => state === 'received').length;
  const noun = hostNoun(campaign, summary.groups);
  const late = senders.filter((sender) => sender.late).length;
  const ofThose =
    late === received
      ? [received === 1 ? ', gửi muộn' : ', đều gửi muộn']
      : [', trong đó ', count('late', late), ` ${noun} gửi muộn`];
  return [
    '. Có ',
    count('received', received),
    '/',
    count('due', senders.length),
    ` ${noun} đã gửi`,
    ...(late === 0 ? [] : ofThose),
  ];
}

function rowsOf(
  linesOf: LinesOf,
  receipts: ReadonlyMap<string, UnitReceipt>,
  isShown: (receipt: UnitReceipt | undefined) => boolean,
) {
  const lines = linesOf.units((id) => isShown(receipts.get(id)));
  return numbered(
    lines,
    (line, naming) => {
      const receipt = line.kind === 'unit' ? receipts.get(line.unit.id) : undefined;
      return { band: '', ...naming, submitted: receipt === undefined ? '' : submittedOn(receipt) };
    },
    (band) => ({ band, index: '', name: '', submitted: '' }),
  );
}

/** Late is what came late at first, however often it was corrected. */
function submittedOn({ unit, submitted, history, sources }: UnitReceipt): Printed | string {
  const day = history[0]?.submitted ?? submitted;
  const origin = { figure: receiptFigure(unit, 'submitted'), sources: sources.slice(0, 1) };
  return day === null ? '' : printedDate(shortDate(day), day, origin);
}
