import { groupTables } from '../../../../aggregation/group-tables.ts';
import type { RatingTable, Summary } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { formatDecimal } from '../../../../vietnamese/numbers.ts';
import { ratingView } from '../../../figures.ts';
import { groupNoun } from '../../../nouns.ts';
import { Printed, printedCount } from '../../../printed.ts';
import { ofRatings } from '../../../sources.ts';
import { shortTitleOf } from '../../../titles.ts';
import { areAddedUp, groupLines, groupRows } from './group-lines.ts';
import { inEvenGroupsOf } from './groups.ts';
import { notRated } from './rating-leaves.ts';

/** How many columns stand side by side. */
const most = 13;

/** A column of one programme's ratings, of units or of clusters. */
interface Column {
  readonly title: string;
  /** What stands above it with its neighbour: a level, whose count and share they are; empty where it stands alone. */
  readonly level: string;
  readonly of: (table: RatingTable) => Printed | string;
  /** Whether it adds up to that of all groups. */
  readonly isSum: boolean;
}

/** How many units of each group are of each level, in as few tables as have room for the programmes' columns. */
export function groupRatings(
  campaign: Campaign,
  summary: Summary,
  rated: readonly RatingTable[],
  nouns: Readonly<Record<RatingTable['subject'], string>>,
  isDrilledDown: boolean,
) {
  const shown = groupLines(campaign, summary, isDrilledDown).map((line) => ({
    ...line,
    tables: groupTables(campaign, summary, line.group).ratings,
  }));
  if (shown.length === 0) return [];
  const hasClusters = rated.some(({ subject }) => subject === 'cluster');
  const counted = rated
    .filter((table) => table.due > table.notApplicable)
    .map((table) => ({ table, columns: columnsOf(table) }));
  return inEvenGroupsOf(counted, most, ({ columns }) => columns.length).map((group) => {
    const columns = group.flatMap((one) => one.columns);
    const rows = shown.flatMap((line) => {
      const own = group.map(({ table }) => line.tables.find((one) => isOfSame(one, table)));
      if (own.every((table) => table === undefined || table.due === 0)) return [];
      const cells = group.flatMap(({ columns: ofTable }, at) =>
        ofTable.map(({ of }) => {
          const table = own[at];
          return table === undefined || table.due === 0 ? '' : of(table);
        }),
      );
      return [{ ...line, cells }];
    });
    return {
      groupTitle: capitalized(groupNoun(campaign, summary)),
      programmes: group.map(({ table, columns: own }) => ({
        title: shortTitleOf(campaign, table.programme) + (hasClusters ? ` (${nouns[table.subject]})` : ''),
        columns: own.length,
      })),
      caption: groupNoun(campaign, summary),
      columnCount: 2 + columns.length,
      heads: headsOf(columns),
      leaves: columns.flatMap(({ title, level }) => (level === '' ? [] : [title])),
      rows: groupRows(rows).map(({ line: { cells }, ...row }) => ({ ...row, cells })),
      totals: areAddedUp(rows)
        ? group.flatMap(({ table, columns: own }) =>
            own.map(({ of, isSum }) => ({ text: of(table), formula: isSum ? 'sum tong' : '' })),
          )
        : [],
    };
  });
}

/** The heads of columns: those of a level's count and share have one above them. */
function headsOf(columns: readonly Column[]) {
  return columns.flatMap(({ title, level }, index) => {
    if (level === '') return [{ title, columns: 1, isAlone: true }];
    return columns[index - 1]?.level === level ? [] : [{ title: level, columns: 2, isAlone: false }];
  });
}

function columnsOf(whole: RatingTable): Column[] {
  const levels = whole.levels.filter(({ count }) => count > 0);
  return [
    { title: 'Phải xếp loại', level: '', of: (table) => inCell(ratingView(table).due), isSum: true },
    ...levels.flatMap(({ level, label }): Column[] => {
      const viewOf = (table: RatingTable) =>
        ratingView(table).allLevels[table.levels.findIndex((one) => one.level === level)];
      const head = capitalized(label);
      return [
        { title: 'Số lượng', level: head, of: (table) => inCell(viewOf(table)?.count), isSum: true },
        { title: 'Tỷ lệ (%)', level: head, of: (table) => viewOf(table)?.share ?? '–', isSum: false },
      ];
    }),
    ...(whole.missing > 0
      ? [
          {
            title: 'Chưa có kết quả',
            level: '',
            of: (table: RatingTable) => inCell(ratingView(table).missing),
            isSum: true,
          },
        ]
      : []),
    ...(whole.notApplicable > 0
      ? [
          {
            title: notRated,
            level: '',
            of: (table: RatingTable) =>
              inCell(printedCount(table.notApplicable, ofRatings(table, 'not-applicable'))),
            isSum: true,
          },
        ]
      : []),
  ];
}

/** A count as tables write it; a dash where the scale has no such level. */
function inCell(count: Printed | undefined): Printed | string {
  return count === undefined ? '–' : new Printed(formatDecimal(count.text), count.value);
}

function isOfSame(one: RatingTable, other: RatingTable): boolean {
  return one.subject === other.subject && one.programme === other.programme;
}
