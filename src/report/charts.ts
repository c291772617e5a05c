import Big from 'big.js';
import type { IndicatorTable, RatingTable, Summary } from '../aggregation/summary.generated.ts';
import { type Campaign, isPercentSign } from '../campaign/campaign.ts';
import { periodOf } from '../campaign/period.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import { indicatorView } from './figures.ts';
import { clusterNoun, unitNoun } from './nouns.ts';
import { type Printed, PrintedText, printedNumber } from './printed.ts';
import { percent } from './sentence-figures.ts';
import { type Origin, ofLevels, ofRatings, ofTotal } from './sources.ts';
import { titleWithin } from './titles.ts';
import { UnknownName } from './unknown-name.ts';

/** A figure that a bar shows: the number as a decimal, and as it is printed. */
interface BarView {
  readonly digits: string;
  readonly printed: Printed;
}

/** A bar chart's figures and words, as the document's `<chart>` states them. */
export interface ChartView {
  readonly caption: string;
  /** Stacked: the parts of a whole, a bar a row. Dots, diverging: a figure a row, by where it ends. */
  readonly arrangement: 'stacked' | 'dots' | 'diverging';
  /** Whether rows are measured alike, or each by its own largest figure. */
  readonly scale: 'shared' | 'own';
  /** Where a line stands for comparison; left out where none does. */
  readonly line?: string;
  readonly series: readonly { readonly name: string; readonly isAbsent: boolean }[];
  /** A bar for each of the series; `null` where a row has no such figure. */
  readonly rows: readonly {
    readonly label: string | PrintedText;
    readonly bars: readonly (BarView | null)[];
  }[];
}

/** Draws the charts that `name` stands for, of one programme or of all; none where there is nothing to show. */
export type Charts = (name: string, programme: string | null) => readonly ChartView[];

type ChartKind = (campaign: Campaign, summary: Summary, programme: string | null) => readonly ChartView[];

const kinds: Readonly<Record<string, ChartKind>> = {
  targets: targetCharts,
  changes: changeCharts,
  ratings: ratingCharts,
};

/** The charts of what has no figures. @throws UnknownName at any name */
export const noCharts: Charts = (name) => {
  throw new UnknownName('chart', name, []);
};

/**
 * The charts of a campaign, for its templates.
 * @returns a function that throws UnknownName at a name or a programme that does not exist
 */
export function chartsOf(campaign: Campaign, summary: Summary): Charts {
  return (name, programme) => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw new UnknownName('chart', name, Object.keys(kinds));
    if (programme !== null && !campaign.programmes.has(programme)) {
      throw new UnknownName('chart', programme, [...campaign.programmes.keys()]);
    }
    return kind(campaign, summary, programme).filter(showsSomething);
  };
}

/** How many subjects are of each level: a chart for each scale, since scales' levels differ. */
function ratingCharts(campaign: Campaign, summary: Summary, programme: string | null): ChartView[] {
  const { file } = campaign;
  const tables = summary.ratings.filter(
    (table) => table.due > table.notApplicable && (programme === null || table.programme === programme),
  );
  const scales = [...new Set(tables.map((table) => table.scale))];
  const noun = (table: RatingTable) =>
    table.subject === 'unit' ? unitNoun(campaign) : clusterNoun(campaign);
  return scales.map((scale) => {
    const ofScale = tables.filter((table) => table.scale === scale);
    const programmes = new Set(ofScale.map((table) => table.programme));
    const label = (table: RatingTable) => {
      const whole = countBar(table.due - table.notApplicable, ofRatings(table, 'applicable')).printed;
      const name =
        programmes.size === 1
          ? capitalized(noun(table))
          : `${titleOf(campaign, table.programme)}: ${noun(table)}`;
      return new PrintedText([`${name} (`, whole, ')']);
    };
    const [only] = programmes;
    const title =
      programmes.size === 1 && only !== undefined ? ` ${titleWithin(campaign, titleOf(campaign, only))}` : '';
    return {
      caption: `Kết quả xếp loại${title} ${periodOf(file).name}`,
      arrangement: 'stacked',
      scale: 'own',
      series: [
        ...(ofScale[0]?.levels ?? []).map((level) => ({ name: capitalized(level.label), isAbsent: false })),
        { name: 'Chưa có kết quả', isAbsent: true },
      ],
      rows: ofScale.map((table) => ({
        label: label(table),
        bars: [
          ...table.levels.map(({ level, count }) => countBar(count, ofLevels(table, level, 'count'))),
          countBar(table.missing, ofRatings(table, 'missing')),
        ],
      })),
    };
  });
}

/** How much of its target each indicator has reached, the most first, beside a line for all of it. */
function targetCharts(campaign: Campaign, summary: Summary, programme: string | null): ChartView[] {
  const rows = ofProgramme(summary, programme).flatMap((table) => {
    const { isPart, isTargetOfReported } = indicatorView(table);
    const { percentOfTarget: digits } = table;
    // The sum of some of the units is not comparable with the target of all.
    if (digits === null || (isPart && !isTargetOfReported)) return [];
    const printed = percent(digits, ofTotal(table, 'percent-of-target'));
    return [{ label: table.name, digits, series: new Big(digits).gte(100) ? 0 : 1, printed }];
  });
  return [
    {
      caption: `Mức hoàn thành kế hoạch của các chỉ tiêu${about(campaign, programme)} ${periodOf(campaign.file).name}`,
      arrangement: 'dots',
      scale: 'shared',
      line: '100',
      series: ['Đạt kế hoạch', 'Chưa đạt kế hoạch'].map((name) => ({ name, isAbsent: false })),
      rows: ranked(rows, 2),
    },
  ];
}

/** By how much each indicator has gone up or down from the period before, the most first; for better or for worse. */
function changeCharts(campaign: Campaign, summary: Summary, programme: string | null): ChartView[] {
  const seriesOf = { better: 0, worse: 1, same: 2, neutral: 2 } as const;
  const rows = ofProgramme(summary, programme).flatMap((table) => {
    const { change } = table;
    const isCompared = campaign.indicators.get(table.indicator)?.value.compared !== false;
    // Percentages change in points; some of the units say nothing of the whole.
    const isWhole = !isPercentSign(table.unitOfMeasure) && !indicatorView(table).isPartlyCompared;
    if (change === null || change.relative === null || !isCompared || !isWhole) return [];
    const { relative: digits, verdict } = change;
    const isUp = new Big(digits).gt(0);
    const text = `${isUp ? '+' : ''}${formatDecimal(digits)}%`;
    const printed = printedNumber(text, digits, ofTotal(table, 'change.relative'), '%', isUp);
    return [{ label: table.name, digits, series: seriesOf[verdict], printed }];
  });
  const { name, previous } = periodOf(campaign.file);
  return [
    {
      caption: `Tăng, giảm của các chỉ tiêu${about(campaign, programme)} ${name} so với ${previous}`,
      arrangement: 'diverging',
      scale: 'shared',
      series: ['Tốt hơn', 'Kém hơn', 'Không đánh giá'].map((one) => ({ name: one, isAbsent: false })),
      rows: ranked(rows, 3),
    },
  ];
}

/** A row of a chart, with one figure in one of the series. */
interface RankedRow extends BarView {
  readonly label: string;
  readonly series: number;
}

/** Rows by their figures, the largest first. */
function ranked(rows: readonly RankedRow[], seriesCount: number): ChartView['rows'] {
  return [...rows]
    .sort((a, b) => new Big(b.digits).cmp(a.digits))
    .map(({ label, digits, printed, series }) => ({
      label,
      bars: Array.from({ length: seriesCount }, (_, index) =>
        index === series ? { digits, printed } : null,
      ),
    }));
}

function ofProgramme({ indicators }: Summary, programme: string | null): readonly IndicatorTable[] {
  return indicators.filter((table) => programme === null || table.programme === programme);
}

function about(campaign: Campaign, programme: string | null): string {
  return programme === null ? '' : ` về ${titleWithin(campaign, titleOf(campaign, programme))}`;
}

/** A chart of fewer different figures says less than a sentence. */
const fewestFigures = 3;

/** Whether a chart shows what a sentence would not: figures that differ; of ratings, more than one level. */
function showsSomething({ arrangement, rows }: ChartView): boolean {
  const bars = rows.flatMap((row) => row.bars.map((bar) => bar?.digits ?? '0'));
  const taken = new Set(
    rows.flatMap((row) =>
      row.bars.flatMap((bar, index) => (bar !== null && bar.digits !== '0' ? index : [])),
    ),
  );
  if (arrangement === 'stacked' && taken.size < 2) return false;
  return new Set(bars.filter((digits) => digits !== '0')).size >= fewestFigures;
}

/** So many charts stand in a report that names none. */
const mostByDefault = 2;

/**
 * The names of the charts that a document has.
 * @param chosen those that review.yaml names; without it, the first that show something
 */
export function chartNames(
  campaign: Campaign,
  summary: Summary,
  chosen: readonly string[] | undefined,
): readonly string[] {
  if (chosen !== undefined) return chosen;
  const charts = chartsOf(campaign, summary);
  return Object.keys(kinds)
    .filter((name) => charts(name, null).length > 0)
    .slice(0, mostByDefault);
}

function countBar(count: number, origin: Origin): BarView {
  const digits = String(count);
  return { digits, printed: printedNumber(formatDecimal(digits), digits, origin) };
}

function titleOf(campaign: Campaign, programme: string): string {
  const found = campaign.programmes.get(programme)?.value;
  return found?.shortTitle ?? found?.title ?? programme;
}
