import type { IndicatorTable, Summary } from '../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';
import { formatCount } from '../../../vietnamese/numbers.ts';
import { indicatorView, unitCells } from '../../figures.ts';
import { unitNoun } from '../../nouns.ts';

/** How many indicators stand side by side in a table of all units. */
const indicatorsPerTable = 3;

/** A list in groups of at most `count`. */
function inGroups<T>(list: readonly T[], count: number): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < list.length; at += count) groups.push(list.slice(at, at + count));
  return groups;
}

/** Every indicator's total, then every unit's figures. */
export function indicatorsAnnex(campaign: Campaign, summary: Summary) {
  // An indicator that nobody had to report is not part of the review.
  const reported = summary.indicators.filter((table) => table.due > 0 || table.actual !== null);
  const views = reported.map((table) => {
    return {
      table,
      view: totalView(campaign, table),
      byUnit: new Map(table.units.map((row) => [row.unit, row])),
    };
  });
  return {
    isPartlyCompared: views.some(({ view }) => view.isPartlyCompared),
    totals: reported.map((table, index) => Object.assign(totalView(campaign, table), { index: index + 1 })),
    details: campaign.file.programmes.flatMap((programme) => {
      const ofProgramme = views.filter(({ table }) => table.programme === programme.id);
      return inGroups(ofProgramme, indicatorsPerTable).map((group) => ({
        programme: programme.shortTitle ?? programme.title,
        columns: group.map(({ view }) => ({ name: view.name, unitOfMeasure: view.unitOfMeasure })),
        rows: campaign.file.units.map((unit, index) => ({
          index: index + 1,
          name: capitalized(unit.name),
          // Made when the row is written: all of them together would take much room.
          get cells() {
            return group.map(({ table, byUnit }) => {
              const row = byUnit.get(unit.id);
              return row === undefined ? emptyCells : unitCells(table, row);
            });
          },
        })),
        totalLabel: totalLabel(
          campaign,
          group.map(({ table }) => table),
        ),
        totals: group.map(({ view }) => view),
      }));
    }),
  };
}

/** What a row of totals is of: the whole, or the units that have reported where some are missing. */
function totalLabel(campaign: Campaign, tables: readonly IndicatorTable[]): string {
  if (!tables.some(({ aggregation, missing }) => aggregation !== 'none' && missing > 0))
    return 'Toàn địa bàn';
  const noun = unitNoun(campaign);
  const counts = new Set(
    tables.map(
      ({ reported, due, notApplicable }) => `${formatCount(reported)}/${formatCount(due - notApplicable)}`,
    ),
  );
  // Where nobody has reported, there is no total of anybody's.
  if (tables.every(({ reported }) => reported === 0)) return 'Toàn địa bàn';
  const [count] = counts;
  return counts.size === 1 ? `Cộng (${count} ${noun})` : `Cộng các ${noun} đã báo cáo`;
}

/** The formula of a column's total by each aggregation, but for ratios, which are of other columns' totals. */
const columnFormulas: Readonly<Record<IndicatorTable['aggregation'], string>> = {
  sum: 'sum',
  mean: 'mean',
  min: 'min',
  max: 'max',
  ratio: '',
  none: '',
};

/** How an indicator's totals follow from the units' figures, as cells say it with `formula`. */
function formulasOf(campaign: Campaign, { indicator: id, aggregation }: IndicatorTable) {
  const ratio = campaign.indicators.get(id)?.value.ratio;
  const target = aggregation === 'sum' ? 'sum' : '';
  const column = columnFormulas[aggregation];
  if (aggregation !== 'ratio' || ratio === undefined) {
    return { id, targetFormula: target, actualFormula: column, previousFormula: column };
  }
  const factor = campaign.indicators.get(id)?.value.type === 'percentage' ? 100 : 1;
  const of = (year: string) => `ratio ${ratio.numerator}.${year} ${ratio.denominator}.${year} ${factor}`;
  return { id, targetFormula: target, actualFormula: of('actual'), previousFormula: of('previous') };
}

/** An indicator's totals, with the formulas by which they follow from the units' figures. */
function totalView(campaign: Campaign, table: IndicatorTable) {
  return Object.assign(indicatorView(table), formulasOf(campaign, table));
}

const emptyCells = { targetCell: '', actualCell: '', previousCell: '' };
