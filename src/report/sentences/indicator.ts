import Big from 'big.js';
import type { IndicatorTable } from '../../aggregation/summary.generated.ts';
import { type Campaign, type Indicator, isPercentSign } from '../../campaign/campaign.ts';
import { periodOf } from '../../campaign/period.ts';
import { capitalized } from '../../vietnamese/normal-forms.ts';
import { unitNoun, wholeNoun } from '../nouns.ts';
import { countInSentence, figureWithUnit, type Words } from '../sentence-figures.ts';
import { ofTotal, ofUnits } from '../sources.ts';
import { changeClause, type SaidBefore } from './change-clause.ts';
import { type Beginning, defaultBeginning } from './default-beginning.ts';
import { filledSentence } from './filled-sentence.ts';
import { nameFirst } from './indicator-name.ts';
import { type TargetClause, targetClause } from './target-clause.ts';

/** What sentences on indicators are written from. */
export interface Reviewed {
  readonly campaign: Campaign;
  /** The units that have not submitted, which the report's opening names. */
  readonly notSubmitted: ReadonlySet<string>;
  /** Every indicator's total, by its id. */
  readonly tables: ReadonlyMap<string, IndicatorTable>;
}

/** An indicator that has a total. */
export interface Reported extends IndicatorTable {
  readonly actual: string;
}

/** Whether anything was reported of an indicator. */
export function isReported(table: IndicatorTable): table is Reported {
  return table.actual !== null;
}

/** The sentence of one indicator, without its full stop. */
export function indicatorWords(reviewed: Reviewed, table: Reported, said: SaidBefore): Words {
  const { words, apart } = resultOf(reviewed, table, said);
  return [
    ...words,
    ...afterComma(changeClause(reviewed.campaign, table, said, apart)),
    ...missingClause(reviewed, table, said),
  ];
}

/** What was done and how that stands to the target: what a sentence says but for other years and other units. */
export function resultOf(
  reviewed: Reviewed,
  table: Reported,
  said: SaidBefore,
): Pick<TargetClause, 'words' | 'apart'> {
  const sentence = sentenceOf(reviewed, table);
  const type = indicatorOf(reviewed.campaign, table)?.type ?? 'count';
  const beginning = sentence ?? defaultBeginning(reviewed.campaign, table, type);
  const { words, isEqual, apart } = verdict(reviewed, table, beginning.isTargetShown, said);
  // "đạt chỉ tiêu (98%)" says what was done and what was to be done: the figure stands once.
  const isJoined = isEqual && table.reached === true && table.better === 'higher';
  if (isJoined && sentence === null && isPercentSign(table.unitOfMeasure)) {
    const target = figureWithUnit(table.actual, table.unitOfMeasure, ofTotal(table, 'actual'));
    return { words: [`${nameFirst(table)} đạt chỉ tiêu (`, target, ')'], apart };
  }
  return { words: joined(beginning.words, words), apart };
}

const nothingSaid: SaidBefore = { year: false, comparedUnits: false, missing: false, targets: false };

/** What was done of what was to be, where that is less: a sentence by itself. */
export function missedWords(reviewed: Reviewed, table: Reported): Words {
  // A ratio's sentence goes on from that of its parts.
  if (table.aggregation !== 'ratio') return resultOf(reviewed, table, nothingSaid).words;
  const type = indicatorOf(reviewed.campaign, table)?.type ?? 'percentage';
  const beginning = defaultBeginning(reviewed.campaign, table, type);
  return joined(beginning.words, verdict(reviewed, table, beginning.isTargetShown, nothingSaid).words);
}

/** How an indicator stands to its target, with what joins it to the sentence. */
export function verdict(
  reviewed: Reviewed,
  table: IndicatorTable,
  isTargetShown: boolean,
  { targets }: SaidBefore,
): TargetClause {
  const isOfReported = isTargetOfReported(table);
  const ofWhole = targets && !isOfReported && table.missing > 0 ? ` của ${wholeNoun(reviewed.campaign)}` : '';
  return targetClause(table, indicatorOf(reviewed.campaign, table) ?? {}, {
    isTargetShown,
    isYearEnd: periodOf(reviewed.campaign.file).isYearEnd,
    ofWhom: isOfReported && !targets ? ` của ${reportedUnits(reviewed, table)}` : ofWhole,
  });
}

/** Whether a target is only that of the units that have reported: the host's is of the whole, units' are added up. */
export function isTargetOfReported({
  aggregation,
  sources,
  missing,
  percentOfTarget,
}: IndicatorTable): boolean {
  return aggregation === 'sum' && sources.length === 0 && missing > 0 && percentOfTarget !== null;
}

/** "các phường đã báo cáo". */
export function reportedUnits({ campaign }: Reviewed, table: IndicatorTable): string {
  return `${table.reported > 1 ? 'các ' : ''}${nounOf(campaign, table)} đã báo cáo`;
}

/** What is missing beside the units that have not submitted, where that is not said yet. */
export function missingClause(reviewed: Reviewed, table: IndicatorTable, { missing }: SaidBefore): Words {
  return missing || !isMissingMore(reviewed, table) ? [] : ['; ', ...missingNote(reviewed, table)];
}

/** "còn 02/07 phường chưa có số liệu". */
export function missingNote({ campaign }: Reviewed, table: IndicatorTable): Words {
  return [
    'còn ',
    countInSentence(table.missing, ofUnits(table, 'missing')),
    '/',
    countInSentence(table.due - table.notApplicable, ofUnits(table, 'applicable')),
    ` ${nounOf(campaign, table)} chưa có số liệu`,
  ];
}

/** The campaign's own sentence on an indicator with its figures; `null` where it has none that holds. */
export function sentenceOf(reviewed: Reviewed, table: Reported): Beginning | null {
  const sentence = indicatorOf(reviewed.campaign, table)?.sentence;
  if (sentence === undefined) return null;
  const filled = filledSentence(sentence, table, denominatorOf(reviewed, table));
  if (filled === null) return null;
  return { words: asSentence(filled.words), isTargetShown: filled.shown.has('target') };
}

/** Words that begin as a sentence does: with a capital, never with a digit. */
function asSentence([first = '', ...rest]: Words): Words {
  if (typeof first === 'string' && /^[^\p{N}]/u.test(first)) return [capitalized(first), ...rest];
  return ['Có ', first, ...rest];
}

/** Words and what follows them; no bracket stands behind another. */
function joined(words: Words, after: Words): Words {
  const [last, first] = [words.at(-1), after[0]];
  const isBracketed = typeof first === 'string' && first.startsWith(' (') && after.at(-1) === ')';
  return isBracketed && typeof last === 'string' && last.endsWith(')')
    ? [...words, `, ${first.slice(2)}`, ...after.slice(1, -1)]
    : [...words, ...after];
}

/** Words after a comma, where there are any. */
export function afterComma(words: Words | null): Words {
  return words === null ? [] : [', ', ...words];
}

/** An indicator as the campaign declares it. */
export function indicatorOf(campaign: Campaign, table: IndicatorTable): Indicator | undefined {
  return campaign.indicators.get(table.indicator)?.value;
}

/** Whether figures are missing of units that have submitted, so that the report's opening has not said so. */
export function isMissingMore({ notSubmitted }: Reviewed, { aggregation, units }: IndicatorTable): boolean {
  return (
    aggregation !== 'none' && units.some(({ unit, state }) => state === 'missing' && !notSubmitted.has(unit))
  );
}

/** The total that an indicator's is a share of; `null` where it is of none, or where they are not of the same units. */
function denominatorOf({ campaign, tables }: Reviewed, table: Reported): Reported | null {
  for (const { value } of campaign.indicators.values()) {
    if (value.ratio?.numerator !== table.indicator) continue;
    const denominator = tables.get(value.ratio.denominator);
    const ratio = tables.get(value.id);
    if (denominator === undefined || ratio === undefined || !isReported(denominator)) return null;
    return isOfSameUnits(ratio, table, denominator) ? denominator : null;
  }
  return null;
}

/** Whether a ratio is that of two totals, and not of what fewer units reported of both. */
export function isOfSameUnits(
  { exact }: IndicatorTable,
  numerator: Reported,
  denominator: Reported,
): boolean {
  return (
    exact.numerator !== null &&
    exact.denominator !== null &&
    new Big(exact.numerator).eq(numerator.actual) &&
    new Big(exact.denominator).eq(denominator.actual)
  );
}

function nounOf(campaign: Campaign, { units }: IndicatorTable): string {
  return unitNoun(
    campaign,
    units.map(({ unit }) => unit),
  );
}
