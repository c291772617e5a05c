import Big from 'big.js';
import { largestOf } from '../../../../aggregation/largest.ts';
import type { RatingTable, SubjectRating } from '../../../../aggregation/summary.generated.ts';
import { ratedFigure } from '../../../../tracing/figure-names.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { formatDecimal } from '../../../../vietnamese/numbers.ts';
import { type DataField, ratingKey, stageThatCounts } from '../../../data.ts';
import { type Printed, printedNumber } from '../../../printed.ts';

type Stage = 'self' | 'final';

/** A column of a programme's results. */
export interface RatingLeaf {
  readonly title: string;
  /** Whether it is the only one that there can be. */
  readonly isOnly: boolean;
  readonly align: 'center' | 'right';
  readonly of: (subject: SubjectRating) => Printed | string;
  /** What the same cell prints of the data; empty where it prints another result than the one that counts. */
  readonly dataOf: (subject: SubjectRating) => string;
}

/** The columns of a programme in which something stands: what units gave themselves, what came of the appraisal, points. */
export function leavesOf(table: RatingTable): RatingLeaf[] {
  const leaves = (['self', 'final'] as const).flatMap((stage) => leavesOfStage(table, stage));
  // Where there is nothing at all, that is said.
  return leaves.length > 0 ? leaves : [levelLeaf(table, 'final')];
}

const levelTitles = { self: 'Tự chấm', final: 'Thẩm định' } as const;
const scoreTitles = { self: 'Điểm tự chấm', final: 'Điểm thẩm định' } as const;

function leavesOfStage(table: RatingTable, stage: Stage): RatingLeaf[] {
  const isGiven = table.subjects.some((one) => one[stage] !== null || (stage === 'final' && isDerived(one)));
  if (!isGiven) return [];
  const scores = table.subjects.flatMap((one) => one[stage]?.score ?? []);
  return [levelLeaf(table, stage), ...(scores.length === 0 ? [] : [scoreLeaf(table, stage, scores)])];
}

function levelLeaf(table: RatingTable, stage: Stage): RatingLeaf {
  const isOnly = table.subject === 'cluster';
  const title = isOnly ? 'Kết quả' : levelTitles[stage];
  return {
    title,
    isOnly,
    align: 'center',
    of: (one) => levelOf(one, stage),
    dataOf: (one) => dataOf(table, one, { stage, field: 'state' }),
  };
}

/** What is said of who is not to be rated this time, as in the report's sentence. */
export const notRated = 'Không xếp loại';

function levelOf(one: SubjectRating, stage: Stage): string {
  const result = one[stage];
  if (result !== null) return result.label === null ? notRated : capitalized(result.label);
  if (one.state === 'not-applicable') return notRated;
  return stage === 'final' && isDerived(one) ? `${capitalized(one.label ?? '')} (theo quy tắc)` : 'Chưa có';
}

const isDerived = ({ basis }: SubjectRating) => basis === 'derived';

/** Points, all with as many decimals as stand in the column. */
function scoreLeaf(table: RatingTable, stage: Stage, scores: readonly string[]): RatingLeaf {
  const decimals = largestOf(
    scores.map((score) => score.split('.')[1]?.length ?? 0),
    0,
  );
  return {
    title: table.subject === 'cluster' ? 'Điểm' : scoreTitles[stage],
    isOnly: false,
    align: 'right',
    of: (one) => {
      const result = one[stage];
      if (result === null || result.score === null) return '';
      const digits = new Big(result.score).toFixed(decimals);
      const figure = ratedFigure(table, one.id, `${stage}.score`);
      return printedNumber(formatDecimal(digits), digits, { figure, sources: result.sources }, 'điểm');
    },
    dataOf: (one) => (one[stage] === null ? '' : dataOf(table, one, { stage, field: 'actual' })),
  };
}

function dataOf(
  table: RatingTable,
  one: SubjectRating,
  { stage, field }: { readonly stage: Stage; readonly field: DataField },
): string {
  return stage === stageThatCounts(one) ? `${field} ${ratingKey(table, one.id)}` : '';
}
