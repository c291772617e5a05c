import Big from 'big.js';
import type { IndicatorTable } from '../../aggregation/summary.generated.ts';
import { type Campaign, isPercentSign } from '../../campaign/campaign.ts';
import { unitNoun } from '../nouns.ts';
import type { Printed } from '../printed.ts';
import { figureInSentence, figureWithUnit, type Words } from '../sentence-figures.ts';
import { ofTotal } from '../sources.ts';
import type { Reported } from './indicator.ts';
import { countedThings, nameFirst } from './indicator-name.ts';

/** What a sentence says was done, and whether it names the target. */
export interface Beginning {
  readonly words: Words;
  readonly isTargetShown: boolean;
}

/** What a sentence says was done, from an indicator's name, unit of measure and aggregation. */
export function defaultBeginning(campaign: Campaign, table: Reported, type: string): Beginning {
  const { actual, unitOfMeasure, aggregation, better } = table;
  const figure = figureWithUnit(actual, unitOfMeasure, ofTotal(table, 'actual'));
  const things = isPercentSign(unitOfMeasure) ? null : countedThings(table);
  const manner = manners[aggregation];
  if (things !== null)
    return { ...thingsCounted(campaign, table, things), isTargetShown: isWithTarget(table) };
  const name = nameFirst(table);
  const verb = better === 'higher' ? 'đạt' : 'là';
  if (isPercentSign(unitOfMeasure)) {
    const how = aggregation === 'max' || aggregation === 'min' ? manner(campaign, table, name) : '';
    return { words: [`${name}${how} ${verb} `, figure], isTargetShown: false };
  }
  if (aggregation !== 'sum' && aggregation !== 'none') {
    return { words: [`${name}${manner(campaign, table, name)} ${verb} `, figure], isTargetShown: false };
  }
  if (type !== 'count') return { words: [`${name} ${verb} `, figure], isTargetShown: false };
  // A name that ends in a number would run into the figure.
  const joint = /[\p{L})”"]$/u.test(name) ? ' ' : ' là ';
  return isWithTarget(table)
    ? { words: [`${name}${joint}`, ...withTarget(table)], isTargetShown: true }
    : { words: [`${name}${joint}`, figure], isTargetShown: false };
}

/** "18/16 buổi". */
function withTarget(table: Reported): Words {
  const { actual, target, unitOfMeasure } = table;
  return [
    figureInSentence(actual, unitOfMeasure, ofTotal(table, 'actual')),
    '/',
    figureWithUnit(target ?? '', unitOfMeasure, ofTotal(table, 'target')),
  ];
}

/** Whether the figure stands before its target, as of what is to be brought to a number. */
function isWithTarget({ actual, target, aggregation, better, percentOfTarget }: Reported): boolean {
  if (target === null || better === 'lower') return false;
  return aggregation === 'none' ? new Big(target).gt(0) && new Big(actual).gte(0) : percentOfTarget !== null;
}

/** What is counted in its own classifier: "Có 18/16 buổi luyện tập …". */
function thingsCounted(campaign: Campaign, table: Reported, things: string): Pick<Beginning, 'words'> {
  const { actual, target, unitOfMeasure, aggregation } = table;
  const number = figureInSentence(actual, unitOfMeasure, ofTotal(table, 'actual'));
  const ofTarget: (string | Printed)[] = isWithTarget(table)
    ? ['/', figureInSentence(target ?? '', unitOfMeasure, ofTotal(table, 'target'))]
    : [];
  const isNone =
    new Big(actual).eq(0) && ofTarget.length === 0 && (aggregation === 'sum' || aggregation === 'none');
  if (isNone) return { words: [`Không có ${things}`] };
  return { words: [beginnings[aggregation](noun(campaign, table)), number, ...ofTarget, ` ${things}`] };
}

type ByAggregation<T> = Readonly<Record<IndicatorTable['aggregation'], T>>;

/** How it is said before a number of things what the number is of them. */
const beginnings: ByAggregation<(noun: string) => string> = {
  sum: () => 'Có ',
  none: () => 'Có ',
  mean: (one) => `Bình quân mỗi ${one} có `,
  ratio: () => 'Bình quân có ',
  max: () => 'Nơi nhiều nhất có ',
  min: () => 'Nơi ít nhất có ',
};

const nothing = () => '';

/** What is said after a name of a figure that is no sum, where the name does not say it. */
const manners: ByAggregation<(campaign: Campaign, table: IndicatorTable, name: string) => string> = {
  sum: nothing,
  none: nothing,
  ratio: nothing,
  mean: (campaign, table, name) =>
    /bình quân|trung bình/iu.test(name) ? '' : ` bình quân mỗi ${noun(campaign, table)}`,
  max: (_campaign, _table, name) => (/nhất|tối đa/iu.test(name) ? '' : ' cao nhất'),
  min: (_campaign, _table, name) => (/nhất|tối thiểu/iu.test(name) ? '' : ' thấp nhất'),
};

function noun(campaign: Campaign, { units }: IndicatorTable): string {
  return unitNoun(
    campaign,
    units.map(({ unit }) => unit),
  );
}
