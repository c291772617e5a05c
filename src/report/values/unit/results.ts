import { rankOf } from '../../../aggregation/rank.ts';
import type { RatingTable, SubjectRating, Summary } from '../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import { ratedFigure } from '../../../tracing/figure-names.ts';
import { capitalized, onOneLine } from '../../../vietnamese/normal-forms.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';
import { PrintedText, printedCount, printedNumber } from '../../printed.ts';
import { reasonOf } from '../../sentences/reason.ts';
import { ofRatings } from '../../sources.ts';
import { shortTitleOf } from '../../titles.ts';

/** A unit's ratings by programme: what it gave itself, what came of the appraisal and why, its place; `null` where none is due. */
export function resultsOf(campaign: Campaign, { ratings }: Summary, id: string) {
  const due = ratings.flatMap((table) => {
    const subject = table.subject === 'unit' ? table.subjects.find((one) => one.id === id) : undefined;
    return subject === undefined ? [] : [{ table, subject, rank: rankOf(table, id) }];
  });
  if (due.length === 0) return null;
  const hasReasons = due.some(({ subject }) => reasonOf(subject) !== null);
  const hasRanks = due.some(({ rank }) => rank !== null);
  return {
    hasReasons,
    hasRanks,
    isMissing: due.some(({ subject }) => subject.state === 'missing'),
    isProvisional: due.some(({ subject }) => subject.provisional),
    rows: due.map(({ table, subject, rank }, index) => {
      const ofAll = ofRatings(table, 'rated');
      const ofOne = { ...ofAll, figure: ratedFigure(table, id, 'rank') };
      return {
        index: index + 1,
        programme: shortTitleOf(campaign, table.programme),
        self: resultText('self', subject, table),
        final: resultText('final', subject, table),
        rank:
          rank === null
            ? ''
            : new PrintedText([
                printedCount(rank.place, ofOne),
                '/',
                printedCount(rank.of, ofAll),
                rank.isShared ? ' (đồng hạng)' : '',
              ]),
        reason: capitalized(onOneLine(reasonOf(subject) ?? '')),
      };
    }),
  };
}

/** "Vững mạnh (89 điểm)", "Không áp dụng", "Chưa có". */
function resultText(
  stage: 'self' | 'final',
  subject: SubjectRating,
  table: RatingTable,
): PrintedText | string {
  const { state, [stage]: result } = subject;
  if (result === null) return state === 'not-applicable' ? 'Không áp dụng' : 'Chưa có';
  if (result.label === null) return 'Không áp dụng';
  const { label, score, sources } = result;
  if (score === null) return capitalized(label);
  return new PrintedText([
    `${capitalized(label)} (`,
    printedNumber(
      formatDecimal(score),
      score,
      { figure: ratedFigure(table, subject.id, `${stage}.score`), sources },
      'điểm',
    ),
    ' điểm)',
  ]);
}
