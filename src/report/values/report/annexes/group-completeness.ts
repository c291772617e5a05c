import type { Group, Summary } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import { completenessFigure, receiptFigure } from '../../../../tracing/figure-names.ts';
import { shortDate } from '../../../../vietnamese/dates.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { groupNoun } from '../../../nouns.ts';
import { type Printed, printedCount, printedDate } from '../../../printed.ts';
import { ofReceipts } from '../../../sources.ts';
import { areAddedUp, groupLines, groupRows } from './group-lines.ts';

const columns = ['due', 'received', 'late', 'missing'] as const;

/** How many units of each group have submitted, and when what they make together came in; `null` where there are no groups. */
export function groupCompleteness(campaign: Campaign, summary: Summary, isDrilledDown: boolean) {
  const lines = groupLines(campaign, summary, isDrilledDown);
  if (lines.length === 0) return null;
  const rows = groupRows(lines);
  return {
    groupTitle: capitalized(groupNoun(campaign, summary)),
    caption: groupNoun(campaign, summary),
    hasDates: lines.some(({ group }) => group.receipt !== null),
    rows: rows.map(({ line: { group }, ...row }) => ({
      ...row,
      submitted: receivedOn(group),
      isLate: group.receipt?.late === true,
      cells: columns.map((what) =>
        printedCount(group.completeness[what], {
          figure: completenessFigure(what, { group: group.id }),
          sources: sourcesOf(summary, group),
        }),
      ),
    })),
    totals: areAddedUp(lines)
      ? columns.map((what) =>
          printedCount(summary.completeness[what], ofReceipts(summary.completeness, what)),
        )
      : [],
  };
}

/** The day on which a group's roll-up first came; empty where none has to. */
function receivedOn({ receipt }: Group): Printed | string {
  const day = receipt?.history[0]?.submitted ?? receipt?.submitted ?? null;
  if (receipt === null || day === null) return '';
  const origin = { figure: receiptFigure(receipt.unit, 'submitted'), sources: receipt.sources.slice(0, 1) };
  return printedDate(shortDate(day), day, origin);
}

function sourcesOf({ completeness }: Summary, { units }: Group) {
  const isMember = new Set(units);
  return completeness.units.flatMap(({ unit, sources }) => (isMember.has(unit) ? sources : []));
}
