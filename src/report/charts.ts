import type { IndicatorTable, RatingTable, SourcePlace, Summary } from '../aggregation/summary.generated.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { periodOf } from '../campaign/period.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import { indicatorView } from './figures.ts';
import { clusterNoun, unitNoun } from './nouns.ts';
import { type Printed, printedNumber } from './printed.ts';
import { sourcesOfAwards, sourcesOfRatings, sourcesOfReceipts } from './sources.ts';
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
  /** Stacked: the parts of a whole, a bar a row. Grouped: a bar each. */
  readonly arrangement: 'stacked' | 'grouped';
  /** Whether rows are measured alike, or each by its own largest figure. */
  readonly scale: 'shared' | 'own';
  readonly series: readonly { readonly name: string; readonly isAbsent: boolean }[];
  /** A bar for each of the series; `null` where a row has no such figure. */
  readonly rows: readonly { readonly label: string; readonly bars: readonly (BarView | null)[] }[];
}

/** Draws the charts that `name` stands for, of one programme or of all; none where there is nothing to show. */
export type Charts = (name: string, programme: string | null) => readonly ChartView[];

type ChartKind = (campaign: Campaign, summary: Summary, programme: string | null) => readonly ChartView[];

const kinds: Readonly<Record<string, ChartKind>> = {
  ratings: ratingCharts,
  indicators: indicatorCharts,
  awards: awardCharts,
  completeness: completenessCharts,
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
    return kind(campaign, summary, programme).filter(({ rows }) => rows.length > 0);
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
    const label = (table: RatingTable) =>
      programmes.size === 1
        ? `${capitalized(noun(table))} (${formatDecimal(String(table.due - table.notApplicable))})`
        : `${titleOf(campaign, table.programme)}: ${noun(table)} (${formatDecimal(String(table.due - table.notApplicable))})`;
    const [only] = programmes;
    const about =
      programmes.size === 1 && only !== undefined ? ` ${titleWithin(campaign, titleOf(campaign, only))}` : '';
    return {
      caption: `Kết quả xếp loại${about} ${periodOf(file).name}`,
      arrangement: 'stacked',
      scale: 'own',
      series: [
        ...(ofScale[0]?.levels ?? []).map((level) => ({ name: capitalized(level.label), isAbsent: false })),
        { name: 'Chưa có kết quả', isAbsent: true },
      ],
      rows: ofScale.map((table) => ({
        label: label(table),
        bars: countBars(
          [...table.levels.map((level) => level.count), table.missing],
          sourcesOfRatings(table),
        ),
      })),
    };
  });
}

/** Each indicator against its target and last year: a chart for each programme, each indicator by a scale of its own. */
function indicatorCharts(campaign: Campaign, summary: Summary, programme: string | null): ChartView[] {
  const { programmes } = campaign.file;
  const { name, previous } = periodOf(campaign.file);
  return programmes
    .filter(({ id }) => programme === null || id === programme)
    .map(({ id }) => ({
      caption: `Kết quả thực hiện chỉ tiêu về ${titleWithin(campaign, titleOf(campaign, id))} ${name}`,
      arrangement: 'grouped',
      scale: 'own',
      series: ['Thực hiện', 'Kế hoạch', capitalized(previous)].map((one) => ({ name: one, isAbsent: false })),
      rows: summary.indicators
        .filter((table) => table.programme === id)
        .map((table) => ({ label: `${table.name} (${table.unitOfMeasure})`, bars: indicatorBars(table) }))
        .filter(({ bars }) => bars[0] !== null && bars.slice(1).some((bar) => bar !== null)),
    }));
}

function indicatorBars(table: IndicatorTable): (BarView | null)[] {
  const view = indicatorView(table);
  const { actualCell, targetCell, previousCell, isPart, isTargetOfReported, isPartlyCompared } = view;
  const bar = (digits: string | null, cell: Printed | string) =>
    digits === null || typeof cell === 'string' ? null : { digits, printed: cell };
  return [
    bar(table.actual, actualCell),
    // The sum of some of the units is not comparable with the target of all.
    isPart && !isTargetOfReported && table.aggregation === 'sum' ? null : bar(table.target, targetCell),
    // Nor is last year's figure of fewer units with this year's of all.
    isPartlyCompared ? null : bar(table.previous, previousCell),
  ];
}

/** How many collectives and individuals each authority has commended, titles apart. */
function awardCharts(campaign: Campaign, summary: Summary, programme: string | null): ChartView[] {
  const { awards } = summary;
  const rows = programme === null ? awards.byAuthority : awards.byAuthorityAndProgramme;
  const counts = new Map<string, { collectives: number; individuals: number; sources: SourcePlace[] }>();
  for (const row of rows) {
    if (programme !== null && 'programme' in row && row.programme !== programme) continue;
    const name = campaign.authorities.get(row.authority)?.value.name ?? row.authority;
    const label = row.class === 'title' ? `${name} (danh hiệu thi đua)` : name;
    const { collectives = 0, individuals = 0, sources = [] } = counts.get(label) ?? {};
    counts.set(label, {
      collectives: collectives + row.count.collectives,
      individuals: individuals + row.count.individuals,
      sources: [...sources, ...sourcesOfAwards(awards.list, row)],
    });
  }
  const about = programme === null ? '' : ` về ${titleWithin(campaign, titleOf(campaign, programme))}`;
  return [
    {
      caption: `Khen thưởng${about} theo cấp khen thưởng ${periodOf(campaign.file).name}`,
      arrangement: 'grouped',
      scale: 'shared',
      series: ['Tập thể', 'Cá nhân'].map((name) => ({ name, isAbsent: false })),
      rows: [...counts].map(([label, { collectives, individuals, sources }]) => ({
        label,
        bars: countBars([collectives, individuals], sources),
      })),
    },
  ];
}

/** How many units submitted in time, late, and not at all. */
function completenessCharts(campaign: Campaign, summary: Summary): ChartView[] {
  const { due, received, late, missing } = summary.completeness;
  const noun = unitNoun(campaign);
  return [
    {
      caption: `Tình hình nộp báo cáo ${periodOf(campaign.file).name}`,
      arrangement: 'stacked',
      scale: 'own',
      series: [
        { name: 'Đúng hạn', isAbsent: false },
        { name: 'Nộp muộn', isAbsent: false },
        { name: 'Chưa nộp', isAbsent: true },
      ],
      rows: [
        {
          label: `${capitalized(noun)} (${formatDecimal(String(due))})`,
          bars: countBars([received - late, late, missing], sourcesOfReceipts(summary.completeness)),
        },
      ],
    },
  ];
}

/** Counts that all come from the same places. */
function countBars(counts: readonly number[], sources: readonly SourcePlace[]): BarView[] {
  return counts.map((count) => {
    const digits = String(count);
    return { digits, printed: printedNumber(formatDecimal(digits), digits, sources) };
  });
}

function titleOf(campaign: Campaign, programme: string): string {
  const found = campaign.programmes.get(programme)?.value;
  return found?.shortTitle ?? found?.title ?? programme;
}
