import { typedAmount } from '../../../aggregation/amount.ts';
import { isReached } from '../../../aggregation/comparison.ts';
import { progressOf, type UnitProgress } from '../../../aggregation/progress.ts';
import { grouped } from '../../../campaign/grouping.ts';
import { indicatorRecords, type RatingRecord } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { findingWordsIn } from '../../../findings.ts';
import { unitFigure } from '../../../tracing/figure-names.ts';
import { type Printed, PrintedText } from '../../printed.ts';
import { figureWithUnit } from '../../sentence-figures.ts';
import { typedAt } from '../../sources.ts';

/** So many remarks on one rating are printed; the board sees that there are more. */
const mostRemarks = 4;

/** What a board is to know of a unit's rating in one programme, in short sentences. */
export type Remark = string | PrintedText;

/** Finds what is to be known of ratings, for a whole campaign. */
export class Noticed {
  readonly #progress: ReadonlyMap<string, UnitProgress>;
  readonly #findings: ReadonlyMap<string, readonly Finding[]>;
  readonly #missed: ReadonlyMap<string, readonly Remark[]>;

  constructor(draft: DraftReview, findings: readonly Finding[]) {
    this.#progress = new Map(progressOf(draft, findings).units.map((one) => [one.unit, one]));
    this.#findings = grouped(findings, ({ place }) => place.source.path);
    this.#missed = missedTargets(draft);
  }

  /** How far a unit has come with its report; nothing where that is sound and in time. */
  state(unit: string): string {
    const progress = this.#progress.get(unit);
    if (progress === undefined) return '';
    return [states[progress.state], ...(progress.late ? ['nộp muộn'] : [])]
      .filter((part) => part !== '')
      .join(', ');
  }

  /** What was found in a unit's rating, and which targets of the programme it missed. */
  remarks(unit: string, programme: string, record: RatingRecord | undefined): readonly Remark[] {
    const state = this.state(unit);
    const found = record === undefined ? [] : this.#foundIn(record);
    const all = [
      ...(state === '' ? [] : [state]),
      ...found,
      ...(this.#missed.get(`${unit} ${programme}`) ?? []),
    ];
    return all.length > mostRemarks ? [...all.slice(0, mostRemarks), 'và nhận xét khác'] : all;
  }

  #foundIn({ rating, programmePlace }: RatingRecord): string[] {
    const { source, end } = rating.place;
    const isThere = ({ start }: Place) => programmePlace.start <= start && start <= end;
    const words = findingWordsIn('vi');
    const there = (this.#findings.get(source.path) ?? []).filter(
      ({ place }) => place.source === source && isThere(place),
    );
    return [...new Set(there.map((one) => words.wordingOf(one).message))];
  }
}

const states: Readonly<Record<UnitProgress['state'], string>> = {
  valid: '',
  invalid: 'báo cáo còn lỗi, số liệu có thể chưa đủ',
  unreadable: 'đã gửi báo cáo nhưng không đọc được',
  missing: 'chưa gửi báo cáo',
};

/** By unit and programme, the targets that were not reached: "chưa đạt chỉ tiêu “Công dân nhập ngũ”: 08 người, kế hoạch 09 người". */
function missedTargets(draft: DraftReview): ReadonlyMap<string, readonly Remark[]> {
  const missed = new Map<string, Remark[]>();
  for (const { unitId, indicatorId, value } of indicatorRecords(draft)) {
    const indicator = draft.campaign.indicators.get(indicatorId);
    if (unitId === null || indicator === undefined) continue;
    const [actual, target] = [value.get('actual'), value.get('target') ?? indicator.get('target')];
    const { name, programme, better = 'neutral', unitOfMeasure } = indicator.value;
    const isMissed = isReached(typedAmount(actual?.digits), typedAmount(target?.digits), better) === false;
    if (!isMissed || actual === undefined || target === undefined) continue;
    const printed = (one: typeof actual, what: 'actual' | 'target'): Printed =>
      figureWithUnit(one.digits, unitOfMeasure, typedAt(unitFigure(indicatorId, unitId, what), one));
    const remark = new PrintedText([
      `chưa đạt chỉ tiêu “${name}”: `,
      printed(actual, 'actual'),
      ', kế hoạch ',
      printed(target, 'target'),
    ]);
    const key = `${unitId} ${programme}`;
    missed.set(key, [...(missed.get(key) ?? []), remark]);
  }
  return missed;
}
