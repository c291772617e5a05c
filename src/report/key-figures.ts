import type { AwardItem, Summary } from '../aggregation/summary.generated.ts';
import { type Campaign, isPercentSign } from '../campaign/campaign.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { PrintedText } from './printed.ts';
import { countInSentence, figureInSentence, percent, type Words } from './sentence-figures.ts';
import { isReported, type Reported, type Reviewed, verdict } from './sentences/indicator.ts';
import { reviewedIndicators } from './sentences/indicator-list.ts';
import { levelReached, ofLevel } from './sentences/levels.ts';
import { type RatedSubjects, wholeOf } from './sentences/rating-result.ts';
import { ratedSubjects } from './sentences/ratings.ts';
import { ofAwards, ofLevels, ofRatings, ofTotal } from './sources.ts';

/** A figure that is shown large, by itself, and what it is. */
export interface KeyFigure {
  /** "07/07", "98,5%". */
  readonly number: PrintedText;
  /** What it is measured in, where the caption does not say so: "triệu đồng"; else empty. */
  readonly unit: string;
  /** What it is: "phường đạt vững mạnh". */
  readonly caption: string;
  /** How it stands to its target, or to the whole: "vượt 2,9% kế hoạch"; `null` where nothing is to be said. */
  readonly note: PrintedText | null;
}

/** What came of a programme's ratings: of one level, how many of all; of several, how many of each. */
export function ratingFigures(campaign: Campaign, summary: Summary, programme: string): KeyFigure[] {
  return ratedSubjects(campaign, summary, programme)
    .filter(({ table }) => table.rated > 0)
    .flatMap(figuresOfRatings);
}

function figuresOfRatings({ table, noun }: RatedSubjects): KeyFigure[] {
  const whole = wholeOf(table);
  const ofWhole = countInSentence(whole, ofRatings(table, 'applicable'));
  const count = (what: 'rated' | 'missing') => countInSentence(table[what], ofRatings(table, what));
  const used = table.levels.filter((level) => level.count > 0);
  const [only, ...others] = used;
  if (only !== undefined && others.length === 0) {
    const caption = `${noun} ${levelReached(only.label, only.achieved)}`;
    return [{ number: new PrintedText([count('rated'), '/', ofWhole]), unit: '', caption, note: null }];
  }
  const figures = used.map((level): KeyFigure => {
    // A share only of all: of some it would be taken for another.
    const note =
      table.rated === whole
        ? new PrintedText([percent(level.share, ofLevels(table, level.level, 'share'))])
        : null;
    const counted = countInSentence(level.count, ofLevels(table, level.level, 'count'));
    const number = new PrintedText([counted, '/', ofWhole]);
    return { number, unit: '', caption: ofLevel(noun, level.label), note };
  });
  if (table.missing === 0) return figures;
  const number = new PrintedText([count('missing'), '/', ofWhole]);
  return [...figures, { number, unit: '', caption: `${noun} chưa có kết quả`, note: null }];
}

/** How many collectives, and how many people, have been given a title or a commendation. */
export function awardFigures({ awards }: Summary): KeyFigure[] {
  return (['collective', 'individual'] as const).flatMap((kind): KeyFigure[] => {
    const items = awards.list.filter((item) => item.kind === kind);
    if (items.length === 0) return [];
    const classes = new Set(items.map((item) => item.class));
    const note = classes.size > 1 ? new PrintedText(['tính cả danh hiệu thi đua']) : null;
    return [
      {
        number: new PrintedText([countInSentence(items.length, ofAwards({}, `${kind}s`, items))]),
        unit: '',
        caption: rewarded[kind],
        note,
      },
    ];
  });
}

const rewarded: Readonly<Record<AwardItem['kind'], string>> = {
  collective: 'tập thể được khen thưởng',
  individual: 'cá nhân được khen thưởng',
};

/**
 * The figures of some indicators. Those that the campaign chooses, in its order; where it chooses none, those with a target, then
 * those without, the first of each programme before the second of any.
 * @param chosen their ids; `null` where the campaign chooses none
 * @param most how many at most where none are chosen
 */
export function indicatorFigures(
  campaign: Campaign,
  summary: Summary,
  chosen: readonly string[] | null,
  most: number,
): KeyFigure[] {
  const reviewed = reviewedIndicators(campaign, summary);
  const reported = summary.indicators.filter(isReported);
  const tables =
    chosen === null
      ? [
          ...inTurn(reported.filter(({ target }) => target !== null)),
          ...inTurn(reported.filter(({ target }) => target === null)),
        ].slice(0, most)
      : chosen.flatMap((id) => reported.filter(({ indicator }) => indicator === id));
  return tables.map((table) => figureOfIndicator(reviewed, table));
}

/** Indicators with the first of each programme before the second of any. */
function inTurn(tables: readonly Reported[]): Reported[] {
  const ranks = new Map<string, number>();
  return tables
    .map((table) => {
      const rank = ranks.get(table.programme) ?? 0;
      ranks.set(table.programme, rank + 1);
      return { table, rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ table }) => table);
}

function figureOfIndicator(reviewed: Reviewed, table: Reported): KeyFigure {
  const { name, unitOfMeasure, actual } = table;
  const isUnitSaid = isPercentSign(unitOfMeasure) || matchKey(name).startsWith(`${matchKey(unitOfMeasure)} `);
  const { words } = verdict(reviewed, table, false, nothingSaid);
  return {
    number: new PrintedText([figureInSentence(actual, unitOfMeasure, ofTotal(table, 'actual'))]),
    unit: isUnitSaid ? '' : unitOfMeasure,
    caption: name,
    note: words.length === 0 ? null : new PrintedText(withoutComma(words)),
  };
}

const nothingSaid = { year: false, comparedUnits: false, missing: false, targets: false };

/** Words that went on with a sentence, by themselves. */
function withoutComma([first = '', ...rest]: Words): Words {
  return typeof first === 'string' ? [first.replace(/^[,\s(]+/u, ''), ...rest] : [first, ...rest];
}
