import Big from 'big.js';
import type { IndicatorTable } from '../../aggregation/summary.generated.ts';
import { type Campaign, isPercentSign } from '../../campaign/campaign.ts';
import { periodOf } from '../../campaign/period.ts';
import { unitNoun } from '../nouns.ts';
import {
  countInSentence,
  figureWithUnit,
  percent,
  percentagePoints,
  type Words,
} from '../sentence-figures.ts';
import { ofTotal, ofUnits } from '../sources.ts';
import type { Apart } from './target-clause.ts';

/** Whether the report says of an indicator how it stands to last year. */
export function isCompared(campaign: Campaign, { indicator, change }: IndicatorTable): boolean {
  return change !== null && campaign.indicators.get(indicator)?.value.compared !== false;
}

/** Whether only some of the units that reported can be compared with last year. */
export function isPartlyCompared({ aggregation, change, reported }: IndicatorTable): boolean {
  return change !== null && aggregation !== 'none' && change.units < reported;
}

/** What a lead-in has said for all that follow it. */
export interface SaidBefore {
  /** That figures are compared with last year. */
  readonly year: boolean;
  /** Of which units they are compared. */
  readonly comparedUnits: boolean;
  /** Of how many units figures are missing. */
  readonly missing: boolean;
  /** That targets are only those of the units that have reported. */
  readonly targets: boolean;
}

/**
 * How an indicator stands to last year: "tăng 03 người (4,9%)"; `null` where that is not said.
 * @param apart how far the sentence has said it to be from its target
 */
export function changeClause(
  campaign: Campaign,
  table: IndicatorTable,
  { year, comparedUnits }: SaidBefore,
  apart: Apart | null = null,
): Words | null {
  const { change } = table;
  if (change === null || !isCompared(campaign, table)) return null;
  const lastYear = periodOf(campaign.file).previous;
  const note = isPartlyCompared(table) && !comparedUnits ? [', ', ...comparedUnitsNote(campaign, table)] : [];
  if (change.direction === 'unchanged') return [`bằng ${lastYear}`, ...note];
  const isUp = change.direction === 'up';
  if (isUp && isNothing(table.previous) && !isPartlyCompared(table) && !isPercentSign(table.unitOfMeasure)) {
    return [`${lastYear} không có`];
  }
  const verb = isUp ? 'tăng' : 'giảm';
  // Last year's figure was what this year's target is.
  const isSame = apart?.in === 'unit' && new Big(apart.digits).eq(magnitude(change.absolute));
  if (isSame) return [`${verb} cùng mức so với ${lastYear}`, ...note];
  const amount = amountOfChange(table, change, apart);
  return [
    amount.length === 0 ? verb : `${verb} `,
    ...amount,
    ...(year ? [] : [` so với ${lastYear}`]),
    ...note,
  ];
}

/** Of which units the comparison is: "tính trên 06/07 phường có số liệu cả hai năm". */
export function comparedUnitsNote(campaign: Campaign, table: IndicatorTable): Words {
  const noun = unitNoun(
    campaign,
    table.units.map(({ unit }) => unit),
  );
  return [
    'tính trên ',
    countInSentence(table.change?.units ?? 0, ofUnits(table, 'change.units')),
    '/',
    countInSentence(table.reported, ofUnits(table, 'reported')),
    ` ${noun} có số liệu cả hai năm`,
  ];
}

function amountOfChange(
  table: IndicatorTable,
  change: NonNullable<IndicatorTable['change']>,
  apart: Apart | null,
): Words {
  const { unitOfMeasure, actual } = table;
  const ofSize = ofTotal(table, 'change.absolute');
  const size = magnitude(change.absolute);
  // Percentages change in points only.
  if (isPercentSign(unitOfMeasure)) return [percentagePoints(size, ofSize)];
  const relative =
    change.relative === null ? null : percent(magnitude(change.relative), ofTotal(table, 'change.relative'));
  // A half of last year's: "05 vụ, giảm 05 vụ" would say one figure twice.
  if (relative !== null && actual !== null && new Big(actual).eq(size)) return [relative];
  // From nothing to less: the figure has said it.
  if (relative === null && actual !== null && new Big(actual).abs().eq(size)) return [];
  const isSaid =
    apart?.in === 'percent' && change.relative !== null && new Big(apart.digits).eq(change.relative);
  return [
    figureWithUnit(size, unitOfMeasure, ofSize),
    ...(relative === null || isSaid ? [] : [' (', relative, ')']),
  ];
}

/** A decimal without its sign, in the same digits. */
function magnitude(digits: string): string {
  return digits.replace(/^-/, '');
}

function isNothing(digits: string | null): boolean {
  return digits !== null && new Big(digits).eq(0);
}
