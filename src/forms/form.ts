import {
  appliesTo,
  boundsOf,
  type DraftCampaign,
  type Indicator,
  isPercentage,
  isReportedByUnits,
  type Programme,
  type Scale,
  type Unit,
} from '../campaign/campaign.ts';
import { periodOf } from '../campaign/period.ts';
import { textPlacesOf } from '../campaign/text-reference.ts';
import type { Input as PlacedInput } from '../document/tree.ts';
import { schemaAt } from '../intake/schema-files.ts';
import { itemsOf, type Located } from '../intake/values.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import type { PreviousFigures } from './previous-figures.ts';

/** What may be put in one place of a form. */
export type Input =
  | (Extract<PlacedInput, { readonly kind: 'number' }> & {
      /** Whether it is a percentage: "98,4%" is 98.4 then. */
      readonly isPercentage?: true;
    })
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | Extract<PlacedInput, { readonly kind: 'date' | 'line' }>;

/** What can be chosen: people see the label, a submission holds the id. No two of one question have the same label. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** One place of a form, to be filled in. */
export interface Question {
  /**
   * The path of its value in a submission, joined by dots: "indicators.tuyen-quan.actual". Of a column of awards, the path
   * within one: "decision.number".
   */
  readonly key: string;
  readonly label: string;
  readonly input: Input;
  /** What the form holds already: last year's figure. */
  readonly given: string | null;
}

/** Questions on one thing: a programme that is rated, an indicator. */
export interface QuestionGroup {
  /** The path of what its questions are on: "indicators.tuyen-quan". */
  readonly key: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** What is asked on an indicator. */
export interface IndicatorGroup extends QuestionGroup {
  /** The programme that it belongs to, by its id and its title. */
  readonly programme: Choice;
  readonly unitOfMeasure: string;
  /** The target that the campaign sets for all, as digits; then the form asks for none. */
  readonly target: string | null;
}

/** A place for paragraphs: any number of them. */
export interface TextQuestion {
  /** "narrative.causes.objective". */
  readonly key: string;
  /** What all texts of its kind are on, and, of one among several, which: "Nguyên nhân", "khách quan". */
  readonly title: string;
}

/** Whose a form is. */
export interface FormIdentity {
  readonly host: string;
  /** The campaign's title. */
  readonly title: string;
  /** "năm 2023". */
  readonly period: string;
  readonly year: number;
  /** "2023-11-30". */
  readonly deadline: string | null;
  readonly unit: Pick<Unit, 'id' | 'name'>;
}

/** All that is asked of one unit, whatever the form is written as: a workbook, a page, YAML. */
export interface Form extends FormIdentity {
  /** When it was submitted, by whom, why again. */
  readonly general: readonly Question[];
  readonly ratings: readonly QuestionGroup[];
  readonly indicators: readonly IndicatorGroup[];
  /** The columns of a row for each who received an award; none where the campaign declares no awards. */
  readonly awards: readonly Question[];
  readonly texts: readonly TextQuestion[];
}

/** What is asked of a unit. `null` where the campaign does not say its year. @param previous last year's figures */
export function formOf(campaign: DraftCampaign, unit: Unit, previous: PreviousFigures): Form | null {
  const { host, title = '', year, period = 'year', deadline = null } = campaign.root.value;
  if (year === undefined) return null;
  return {
    host: host?.name ?? '',
    title,
    period: periodOf({ year, period }).name,
    year,
    deadline,
    unit: { id: unit.id, name: unit.name },
    general: [
      question('submitted', 'Ngày nộp', { kind: 'date' }),
      question('preparedBy', 'Người lập (họ tên, chức vụ, số điện thoại)', lines.preparedBy),
      question('correctionReason', 'Lý do điều chỉnh (nếu nộp lại)', lines.correctionReason),
    ],
    ratings: ratingsOf(campaign, unit),
    indicators: indicatorsOf(campaign, unit, previous),
    awards: awardColumns(campaign),
    texts: textsOf(campaign),
  };
}

function ratingsOf(campaign: DraftCampaign, unit: Unit): QuestionGroup[] {
  return [...campaign.programmes.values()].flatMap(({ value: { id, title, rating } }) => {
    const scale = campaign.scales.get(rating?.scale ?? '');
    if (rating === undefined || scale === undefined || !appliesTo(rating.kinds, unit)) return [];
    const key = `ratings.${id}`;
    const scored = scoredQuestions(key, scale);
    const levels = scale.value.levels.map(({ id: level, label }) => ({ id: level, label }));
    return [
      {
        key,
        title: onOneLine(title),
        questions: [
          question(`${key}.level`, 'Mức tự xếp loại', choice(levels)),
          ...scored,
          question(`${key}.reason`, 'Giải trình', lines.reason),
          question(`${key}.notApplicable`, 'Lý do không áp dụng', lines.noRating),
          question(`${key}.decision.number`, 'Số quyết định công nhận', lines.decisionNumber),
          question(`${key}.decision.date`, 'Ngày quyết định', { kind: 'date' }),
        ],
      },
    ];
  });
}

/** The points of each criterion and their total; nothing of a scale that has no points. */
function scoredQuestions(key: string, scale: Located<Scale>): Question[] {
  const isScored = scale.value.levels.some(({ from }) => from !== undefined);
  const points = itemsOf(scale.get('criteria')).map((criterion) =>
    question(`${key}.points.${criterion.value.id}`, onOneLine(criterion.value.label), {
      kind: 'number',
      minimum: '0',
      maximum: criterion.get('maximum')?.digits ?? null,
      isWhole: false,
    }),
  );
  const score = question(`${key}.score`, 'Tổng điểm', {
    kind: 'number',
    minimum: '0',
    maximum: scale.get('maximum')?.digits ?? null,
    isWhole: false,
  });
  return isScored || points.length > 0 ? [...points, score] : [];
}

function indicatorsOf(campaign: DraftCampaign, unit: Unit, previous: PreviousFigures): IndicatorGroup[] {
  return [...campaign.indicators.values()].flatMap((indicator) => {
    const { id, name, programme, unitOfMeasure, kinds } = indicator.value;
    if (!isReportedByUnits(indicator.value) || !appliesTo(kinds, unit)) return [];
    const key = `indicators.${id}`;
    const input = numberOf(indicator);
    const target = indicator.get('target')?.digits ?? null;
    return [
      {
        key,
        title: onOneLine(name),
        programme: { id: programme, label: titleOf(campaign.programmes.get(programme)?.value) },
        unitOfMeasure: onOneLine(unitOfMeasure),
        target,
        questions: [
          ...(target === null ? [question(`${key}.target`, 'Kế hoạch', input)] : []),
          question(`${key}.actual`, 'Thực hiện', input),
          question(`${key}.previous`, 'Cùng kỳ năm trước', input, previous.get(id) ?? null),
          question(`${key}.note`, 'Ghi chú', lines.note),
          question(`${key}.notApplicable`, 'Lý do không có chỉ tiêu này', lines.noFigures),
        ],
      },
    ];
  });
}

function numberOf(indicator: Located<Indicator>): Input {
  const input = {
    kind: 'number',
    ...boundsOf(indicator),
    isWhole: indicator.value.type === 'count',
  } as const;
  return isPercentage(indicator.value) ? { ...input, isPercentage: true } : input;
}

const titleOf = (programme: Programme | undefined) =>
  onOneLine(programme?.shortTitle ?? programme?.title ?? '');

/** What is asked of each who received an award; nothing where the campaign declares no awards. */
export function awardColumns({ awardForms, authorities, programmes }: DraftCampaign): Question[] {
  if (awardForms.size === 0 || authorities.size === 0 || programmes.size === 0) return [];
  const named = <T extends { readonly id: string }>(
    declared: ReadonlyMap<string, Located<T>>,
    label: (one: T) => string,
  ) => choice([...declared.values()].map(({ value }) => ({ id: value.id, label: label(value) })));
  return [
    question(
      'form',
      'Danh hiệu, hình thức',
      named(awardForms, ({ name }) => name),
    ),
    question(
      'authority',
      'Cấp khen thưởng',
      named(authorities, ({ name }) => name),
    ),
    question('programme', 'Nội dung', named(programmes, titleOf)),
    question('decision.number', 'Số quyết định', lines.decisionNumber),
    question('decision.date', 'Ngày quyết định', { kind: 'date' }),
    question('kind', 'Tập thể, cá nhân', choice(recipientKinds)),
    question('name', 'Họ và tên, hoặc tên tập thể', lines.name),
    question('position', 'Chức vụ (của cá nhân)', lines.position),
  ];
}

const recipientKinds: readonly Choice[] = [
  { id: 'collective', label: 'Tập thể' },
  { id: 'individual', label: 'Cá nhân' },
];

function textsOf(campaign: DraftCampaign): TextQuestion[] {
  return textPlacesOf(campaign).flatMap(({ id, title, theme, programme }): TextQuestion[] => {
    if (programme === null) {
      const isCause = theme === 'objective-causes' || theme === 'subjective-causes';
      return [{ key: `narrative.${isCause ? 'causes.' : ''}${id}`, title }];
    }
    // What has no section in the report has no place for a text.
    if (campaign.programmes.get(programme)?.value.reviewed === false) return [];
    return [{ key: `narrative.programmes.${id}`, title: `Kết quả: ${onOneLine(title)}` }];
  });
}

function question(key: string, label: string, input: Input, given: string | null = null): Question {
  return { key, label, input, given };
}

/** Lines of text, as long as the schema lets them be. */
const lines = {
  preparedBy: lineAt('preparedBy'),
  correctionReason: lineAt('correctionReason'),
  reason: lineAt('ratings', 'id', 'reason'),
  noRating: lineAt('ratings', 'id', 'notApplicable'),
  note: lineAt('indicators', 'id', 'note'),
  noFigures: lineAt('indicators', 'id', 'notApplicable'),
  decisionNumber: lineAt('awards', '0', 'decision', 'number'),
  name: lineAt('awards', '0', 'recipients', '0', 'name'),
  position: lineAt('awards', '0', 'recipients', '0', 'position'),
};

function lineAt(...path: readonly string[]): Input {
  const longest = schemaAt('submission', path)?.maxLength;
  if (longest === undefined) throw new Error(`The schema says how long ${path.join('.')} may be.`);
  return { kind: 'line', longest };
}

/** A choice among what has names; those that are called alike have their ids beside them. */
function choice(named: readonly Choice[]): Input {
  const labels = named.map(({ label }) => onOneLine(label));
  const isShared = (label: string) => labels.filter((one) => one === label).length > 1;
  const choices = named.map(({ id }, index) => {
    const label = labels[index] ?? '';
    return { id, label: label === '' || isShared(label) ? `${label} (${id})`.trim() : label };
  });
  return { kind: 'choice', choices };
}
