import type { IndicatorTable, Summary } from '../../aggregation/summary.generated.ts';
import { indicatorsWithoutFigures, isNothing } from '../../aggregation/without-figures.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { periodOf } from '../../campaign/period.ts';
import { mostNames } from '../nouns.ts';
import { PrintedText } from '../printed.ts';
import { countInSentence, type Words } from '../sentence-figures.ts';
import { ofLacking } from '../sources.ts';
import { comparedUnitsNote, isCompared, isPartlyCompared, type SaidBefore } from './change-clause.ts';
import {
  indicatorWords,
  isMissingMore,
  isReported,
  isTargetOfReported,
  missingNote,
  type Reported,
  type Reviewed,
  reportedUnits,
} from './indicator.ts';
import { nameWithin } from './indicator-name.ts';
import { type RatioGroup, ratioGroups, ratioWords } from './ratio.ts';

/** What is said of a programme's indicators. */
export interface IndicatorSentences {
  /** Whether there are several, so that they stand in a list. */
  readonly isList: boolean;
  /** What holds for all of a list: "tăng, giảm so với năm 2022"; `null` where nothing is to be said. */
  readonly note: PrintedText | null;
  /** Without their full stops. */
  readonly sentences: readonly PrintedText[];
}

/** What sentences on a campaign's indicators are written from. */
export function reviewedIndicators(campaign: Campaign, { indicators, completeness }: Summary): Reviewed {
  return {
    campaign,
    notSubmitted: new Set(
      completeness.units.flatMap(({ unit, state }) => (state === 'missing' ? [unit] : [])),
    ),
    tables: new Map(indicators.map((table) => [table.indicator, table])),
  };
}

/** The sentences on a programme's indicators, in the campaign's order; what has no figures yet is named in the last. */
export function indicatorSentences(reviewed: Reviewed, programme: string): IndicatorSentences {
  const { campaign, tables } = reviewed;
  const ofProgramme = [...tables.values()].filter((table) => table.programme === programme);
  const reported = ofProgramme.filter(isReported).filter((table) => !isShareOfNothing(reviewed, table));
  const items = itemsOf(campaign, reported);
  const lacking = indicatorsWithoutFigures(campaign, tables, programme);
  const isList = items.length + Math.min(1, lacking.length) > 1;
  const heads = isList ? headsOf(reviewed, reported) : noHeads;
  const said: SaidBefore = {
    year: isList,
    comparedUnits: heads.comparedUnits !== null,
    missing: heads.missing !== null,
    targets: heads.targets !== null,
  };
  return {
    isList,
    note: noteOf(reviewed, heads),
    sentences: [
      ...items.map((item) => wordsOf(reviewed, item, said)),
      ...(lacking.length === 0 ? [] : [missingWords(campaign, programme, lacking)]),
    ].map((words) => new PrintedText(words)),
  };
}

/**
 * Sentences on some of a programme's indicators that follow each other, without their full stops: the first that compares says
 * with what.
 * @param chosen the indicators that are spoken of, by their ids; `null` for the first of the campaign's
 * @param most how many sentences there are at most where none are chosen
 */
export function indicatorProse(
  reviewed: Reviewed,
  programme: string,
  chosen: ReadonlySet<string> | null,
  most: number,
): PrintedText[] {
  const { campaign, tables } = reviewed;
  const reported = [...tables.values()]
    .filter((table) => table.programme === programme)
    .filter(isReported)
    .filter((table) => !isShareOfNothing(reviewed, table));
  const items = itemsOf(campaign, reported);
  const spokenOf =
    chosen === null
      ? items.slice(0, most)
      : items.filter((item) => tablesOf(item).some(({ indicator }) => chosen.has(indicator)));
  const first = spokenOf.findIndex((item) => tablesOf(item).some((table) => isCompared(campaign, table)));
  return spokenOf.map((item, index) => {
    const said = {
      year: first !== -1 && index > first,
      comparedUnits: false,
      missing: false,
      targets: false,
    };
    return new PrintedText(wordsOf(reviewed, item, said));
  });
}

/** What holds for all of a list, so that its lead-in says it: each by an indicator of which it holds. */
interface Heads {
  /** That some are compared with last year. */
  readonly compared: IndicatorTable | null;
  /** Over which of the units they are compared, where that is not all. */
  readonly comparedUnits: IndicatorTable | null;
  /** Of how many units figures are missing. */
  readonly missing: IndicatorTable | null;
  /** Whose targets they are, where several are only of the units that have reported. */
  readonly targets: IndicatorTable | null;
}

const noHeads: Heads = { compared: null, comparedUnits: null, missing: null, targets: null };

function headsOf(reviewed: Reviewed, reported: readonly Reported[]): Heads {
  const compared = reported.filter((table) => isCompared(reviewed.campaign, table));
  const common = (list: readonly Reported[], of: (table: Reported) => string | null) => {
    const [first] = list;
    const isOfAll = first !== undefined && list.length > 1 && list.every((table) => of(table) === of(first));
    return isOfAll && of(first) !== null ? first : null;
  };
  return {
    compared: compared[0] ?? null,
    comparedUnits: common(compared, (table) =>
      isPartlyCompared(table) ? `${table.change?.units}/${table.reported}` : null,
    ),
    missing: common(reported, (table) =>
      isMissingMore(reviewed, table)
        ? table.units.flatMap(({ unit, state }) => (state === 'missing' ? [unit] : [])).join()
        : null,
    ),
    targets: common(reported.filter(isTargetOfReported), () => ''),
  };
}

function noteOf(
  reviewed: Reviewed,
  { compared, comparedUnits, missing, targets }: Heads,
): PrintedText | null {
  const { campaign } = reviewed;
  const units: Words = comparedUnits === null ? [] : [', ', ...comparedUnitsNote(campaign, comparedUnits)];
  const notes: Words[] = [
    compared === null ? [] : [`tăng, giảm so với ${periodOf(campaign.file).previous}`, ...units],
    targets === null ? [] : [`kế hoạch là của ${reportedUnits(reviewed, targets)}`],
    missing === null ? [] : missingNote(reviewed, missing),
  ];
  const said = notes.filter((note) => note.length > 0);
  const words = said.flatMap((note, index) => [...(index === 0 ? [] : ['; ']), ...note]);
  return words.length === 0 ? null : new PrintedText(words);
}

type Item = Reported | RatioGroup;

/** What is said in one sentence each; a ratio and its parts where the first of them stands. */
function itemsOf(campaign: Campaign, reported: readonly Reported[]): Item[] {
  const groups = new Map(
    ratioGroups(campaign, reported).flatMap((group) =>
      tablesOf(group).map(({ indicator }): [string, RatioGroup] => [indicator, group]),
    ),
  );
  return [...new Set(reported.map((table): Item => groups.get(table.indicator) ?? table))];
}

function tablesOf(item: Item): readonly Reported[] {
  return 'shares' in item
    ? [item.denominator, ...item.shares.flatMap(({ numerator, ratio }) => [numerator, ratio])]
    : [item];
}

function wordsOf(reviewed: Reviewed, item: Item, said: SaidBefore): Words {
  return 'shares' in item ? ratioWords(reviewed, item, said) : indicatorWords(reviewed, item, said);
}

/** Whether an indicator counts a part of what there was nothing of, which the whole's sentence says. */
function isShareOfNothing(reviewed: Reviewed, table: Reported): boolean {
  return [...reviewed.campaign.indicators.values()].some(
    ({ value }) =>
      value.ratio?.numerator === table.indicator &&
      isNothing(reviewed.tables, table.indicator) &&
      isNothing(reviewed.tables, value.ratio.denominator) &&
      reviewed.tables.get(value.ratio.denominator)?.programme === table.programme,
  );
}

/** "Chưa có số liệu về các chỉ tiêu: công dân nhập ngũ; quỹ đền ơn đáp nghĩa". */
function missingWords(campaign: Campaign, programme: string, tables: readonly IndicatorTable[]): Words {
  const names = tables.map((table) => nameWithin(campaign, table));
  const [only = '', ...others] = names;
  if (others.length === 0)
    return [`Chưa có số liệu về ${/^chỉ tiêu /iu.test(only) ? '' : 'chỉ tiêu '}${only}`];
  return names.length > mostNames
    ? [
        'Chưa có số liệu về ',
        countInSentence(names.length, ofLacking(campaign, programme, tables)),
        ' chỉ tiêu',
      ]
    : [`Chưa có số liệu về các chỉ tiêu: ${names.join('; ')}`];
}
