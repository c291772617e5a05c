import type { Summary, UnitReceipt } from '../../../../aggregation/summary.generated.ts';
import { type CompletenessFigure, receiptFigure } from '../../../../tracing/figure-names.ts';
import { shortDate } from '../../../../vietnamese/dates.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { formatCount } from '../../../../vietnamese/numbers.ts';
import { type Printed, PrintedText, printedDate, printedNumber } from '../../../printed.ts';
import { ofReceipts } from '../../../sources.ts';

/** Who submitted late, or has not; `null` where all have in time. */
export function completenessAnnex({ completeness }: Summary, noun: string, deadline: Printed) {
  const { units, received, late, missing } = completeness;
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
  const count = (what: CompletenessFigure) =>
    printedNumber(
      formatCount(completeness[what]),
      String(completeness[what]),
      ofReceipts(completeness, what),
    );
  const ofThoseReceived =
    late === received
      ? [received === 1 ? ', nộp muộn' : ', đều nộp muộn']
      : [', trong đó ', count('late'), ` ${noun} nộp muộn`];
  return {
    sentence: new PrintedText([
      'Hạn nộp báo cáo: ',
      deadline,
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
    hasBothGroups: groups.length > 1,
    /** What all rows are, where there is one group of them. */
    unitTitle: groups.length > 1 ? 'Đơn vị' : (first?.title ?? ''),
    hasDates: late > 0,
    columnCount: late > 0 ? 3 : 2,
    groups: groups.map(({ name, rows }) => ({ name, rows })),
  };
}

function rowsOf(units: readonly UnitReceipt[]) {
  return units.map(({ unit, name, submitted, history, sources }, index) => {
    // Late is what came late at first, however often it was corrected.
    const day = history[0]?.submitted ?? submitted;
    const origin = { figure: receiptFigure(unit, 'submitted'), sources: sources.slice(0, 1) };
    return {
      index: index + 1,
      name: capitalized(name),
      submitted: day === null ? '' : printedDate(shortDate(day), day, origin),
    };
  });
}
