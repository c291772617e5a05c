import type { IndicatorTable } from '../../aggregation/summary.generated.ts';
import { type Campaign, isPercentSign } from '../../campaign/campaign.ts';
import { matchKey } from '../../vietnamese/normal-forms.ts';
import { figureInSentence, figureWithUnit, type Words } from '../sentence-figures.ts';
import { ofTotal } from '../sources.ts';
import { titleWithin } from '../titles.ts';
import { changeClause, type SaidBefore } from './change-clause.ts';
import {
  afterComma,
  indicatorOf,
  isOfSameUnits,
  isReported,
  missingClause,
  type Reported,
  type Reviewed,
  resultOf,
  sentenceOf,
  verdict,
} from './indicator.ts';
import { countedThings, nameWithin, restOfName } from './indicator-name.ts';

/** A share of what another indicator counts. */
interface Share {
  readonly numerator: Reported;
  readonly ratio: Reported;
}

/** What some indicators are shares of, and these shares: one sentence. */
export interface RatioGroup {
  readonly denominator: Reported;
  readonly shares: readonly Share[];
}

/** The ratios among a programme's indicators that are told in one sentence with both their parts. */
export function ratioGroups(campaign: Campaign, tables: readonly IndicatorTable[]): RatioGroup[] {
  const byId = new Map(tables.filter(isReported).map((table) => [table.indicator, table]));
  const groups = new Map<string, { denominator: Reported; shares: Share[] }>();
  const taken = new Set<string>();
  for (const ratio of byId.values()) {
    const parts = indicatorOf(campaign, ratio)?.ratio;
    const numerator = byId.get(parts?.numerator ?? '');
    const denominator = byId.get(parts?.denominator ?? '');
    if (numerator === undefined || denominator === undefined || numerator === denominator) continue;
    const isShare = isPercentSign(ratio.unitOfMeasure) && isOfSameUnits(ratio, numerator, denominator);
    if (!isShare || taken.has(ratio.indicator) || taken.has(numerator.indicator)) continue;
    const known = groups.get(denominator.indicator);
    // What is a share itself stands in the sentence of its whole.
    if (known === undefined && taken.has(denominator.indicator)) continue;
    const group = known ?? { denominator, shares: [] };
    group.shares.push({ numerator, ratio });
    groups.set(denominator.indicator, group);
    for (const { indicator } of [ratio, numerator, denominator]) taken.add(indicator);
  }
  return [...groups.values()];
}

/** A ratio and its parts: "Có 43 vụ phạm pháp hình sự, giảm 10 vụ (18,9%); trong đó 38/43 vụ được điều tra, đạt …". */
export function ratioWords(reviewed: Reviewed, { denominator, shares }: RatioGroup, said: SaidBefore): Words {
  const { words, apart } = resultOf(reviewed, denominator, said);
  const change = changeClause(reviewed.campaign, denominator, said, apart);
  const after: SaidBefore = change === null ? said : { ...said, year: true };
  const last = shares.at(-1);
  return [
    ...words,
    ...afterComma(change),
    ...shares.flatMap((share, index) => [
      '; ',
      ...shareWords(reviewed, denominator, share, { isFirst: index === 0, said: after }),
    ]),
    ...(last === undefined ? [] : missingClause(reviewed, last.ratio, said)),
  ];
}

/** "trong đó 38/43 vụ được điều tra, khám phá, đạt tỷ lệ 88,4%, vượt 3,4 điểm phần trăm so với chỉ tiêu (85%)". */
function shareWords(
  reviewed: Reviewed,
  denominator: Reported,
  { numerator, ratio }: Share,
  { isFirst, said }: { readonly isFirst: boolean; readonly said: SaidBefore },
): Words {
  const { campaign } = reviewed;

  const ofNumerator = sentenceOf(reviewed, numerator);
  const ofRatio = sentenceOf(reviewed, ratio);
  const stands = verdict(reviewed, ratio, ofRatio?.isTargetShown ?? false, said);
  const verb = ratio.better === 'higher' ? 'đạt' : 'chiếm';
  return [
    ...(ofNumerator === null
      ? numeratorWords(campaign, denominator, numerator, isFirst)
      : within(campaign, ofNumerator.words)),
    ...verdict(reviewed, numerator, ofNumerator?.isTargetShown ?? false, said).words,
    ', ',
    ...(ofRatio === null
      ? [`${verb} tỷ lệ `, figureWithUnit(ratio.actual, ratio.unitOfMeasure, ofTotal(ratio, 'actual'))]
      : within(campaign, ofRatio.words)),
    ...stands.words,
    ...afterComma(changeClause(campaign, ratio, said, stands.apart)),
  ];
}

function numeratorWords(
  campaign: Campaign,
  denominator: Reported,
  numerator: Reported,
  isFirst: boolean,
): Words {
  const { unitOfMeasure, actual } = numerator;
  const isSameUnit = matchKey(unitOfMeasure) === matchKey(denominator.unitOfMeasure);
  const number: Words = [
    figureInSentence(actual, unitOfMeasure, ofTotal(numerator, 'actual')),
    // Of a second share the whole has been said.
    ...(isSameUnit && isFirst
      ? ['/', figureInSentence(denominator.actual, unitOfMeasure, ofTotal(denominator, 'actual'))]
      : []),
  ];
  const rest = restOfName(numerator.name, denominator.name);
  if (rest !== null) return [isFirst ? 'trong đó ' : 'có ', ...number, ` ${unitOfMeasure} ${rest}`];
  const things = countedThings(numerator);
  return things === null
    ? [`${nameWithin(campaign, numerator)} `, ...number, ` ${unitOfMeasure}`]
    : ['có ', ...number, ` ${things}`];
}

/** Words that began a sentence, within one. */
function within(campaign: Campaign, [first = '', ...rest]: Words): Words {
  return typeof first === 'string' ? [titleWithin(campaign, first), ...rest] : [first, ...rest];
}
