import type { Summary, UnitReceipt } from '../../../../aggregation/summary.generated.ts';
import { shortDate } from '../../../../vietnamese/dates.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { formatCount } from '../../../../vietnamese/numbers.ts';
import { type Printed, PrintedText, printedDate, printedNumber } from '../../../printed.ts';
import { sourcesOfReceipts } from '../../../sources.ts';

/** Who submitted late, or has not; `null` where all have in time. */
export function completenessAnnex({ completeness }: Summary, noun: string, deadline: Printed) {
  const { units, due, received, late, missing } = completeness;
  if (late + missing === 0) return null;
  const groups = [
    { name: 'Nộp muộn', title: 'Đơn vị nộp muộn', rows: rowsOf(units.filter((unit) => unit.late)) },
    {
      name: 'Chưa nộp',
      title: 'Đơn vị chưa nộp',
      rows: rowsOf(units.filter(({ state }) => state === 'missing')),
    },
  ].filter(({ rows }) => rows.length > 0);
  const [first] = groups;
  const sources = sourcesOfReceipts(completeness);
  const count = (number: number) => printedNumber(formatCount(number), String(number), sources);
  const ofThoseReceived =
    late === received
      ? [received === 1 ? ', nộp muộn' : ', đều nộp muộn']
      : [', trong đó ', count(late), ` ${noun} nộp muộn`];
  return {
    sentence: new PrintedText([
      'Hạn nộp báo cáo: ',
      deadline,
      ...(received === 0
        ? [`. Chưa có ${noun} nào nộp.`]
        : [
            '. Có ',
            count(received),
            '/',
            count(due),
            ` ${noun} đã nộp`,
            ...(late === 0 ? [] : ofThoseReceived),
            ...(missing === 0 ? [] : ['; còn ', count(missing), ` ${noun} chưa nộp`]),
            '.',
          ]),
    ]),
    hasBothGroups: groups.length > 1,
    /** What all rows are, where there is one group of them. */
    unitTitle: groups.length > 1 ? 'Đơn vị' : (first?.title ?? ''),
    hasDates: late > 0,
    columnCount: late > 0 ? 3 : 2,
    groups: groups.map(({ name, rows }) => ({ name, rows })),
  };
}

function rowsOf(units: readonly UnitReceipt[]) {
  return units.map(({ name, submitted, history, sources }, index) => {
    // Late is what came late at first, however often it was corrected.
    const day = history[0]?.submitted ?? submitted;
    return {
      index: index + 1,
      name: capitalized(name),
      submitted: day === null ? '' : printedDate(shortDate(day), day, sources.slice(0, 1)),
    };
  });
}
