import Big from 'big.js';
import fc from 'fast-check';

type Data = Readonly<Record<string, unknown>>;

/** What a unit reports of an indicator, in hundredths of what is usual. */
export const figure = fc.record({
  /** In a hundred of what is usual of the indicator. */
  target: fc.integer({ min: 90, max: 110 }),
  actual: fc.integer({ min: 60, max: 130 }),
  previous: fc.integer({ min: 70, max: 120 }),
  given: fc.constantFrom('all', 'all', 'all', 'not-applicable'),
});

type RandomFigure = typeof figure extends fc.Arbitrary<infer T> ? T : never;

/** Which figures the units of a campaign give. */
interface Shape {
  readonly hasParts: boolean;
  readonly hasPrevious: boolean;
  readonly hasTargets: boolean;
}

/** What is usual of an indicator in a unit; the digits after the point of what is typed. */
interface Declared {
  readonly id: string;
  readonly aggregation: string;
  readonly kinds?: readonly string[];
  readonly usual: number;
  readonly digits: number;
  /** What review.yaml says of it beside. */
  readonly more: Data;
}

const inHamlets = { kinds: ['thon'] };
const money = { type: 'amount', unitOfMeasure: 'triệu đồng' };
const percent = { type: 'percentage', unitOfMeasure: '%' };
const declared = (
  id: string,
  aggregation: string,
  usual: number,
  digits: number,
  more: Data & Pick<Declared, 'kinds'>,
): Declared => ({
  id,
  aggregation,
  usual,
  digits,
  more,
  ...(more.kinds === undefined ? {} : { kinds: more.kinds }),
});

const known: readonly Declared[] = [
  declared('tuyen-quan', 'sum', 20, 0, { ...inHamlets, better: 'higher' }),
  declared('huan-luyen', 'mean', 90, 1, { ...percent, better: 'higher', target: 98 }),
  declared('boi-duong', 'sum', 400, 0, { better: 'higher' }),
  declared('vu-viec', 'sum', 3, 0, { ...inHamlets, better: 'lower', unitOfMeasure: 'vụ' }),
  declared('kham-pha', 'sum', 2, 0, { ...inHamlets, unitOfMeasure: 'vụ' }),
  declared('quy', 'sum', 30, 2, { ...money, better: 'higher' }),
  declared('chenh-lech', 'sum', 5, 1, { ...money, minimum: -100 }),
  declared('nam', 'sum', 40, 0, {}),
  declared('nu', 'sum', 30, 0, {}),
  declared('tong', 'sum', 70, 0, {}),
  declared('dong-nhat', 'max', 60, 0, { better: 'higher' }),
  declared('it-nhat', 'min', 12, 0, {}),
  declared('binh-quan', 'mean', 15, 0, { better: 'lower', target: 16 }),
];

/** Those whose targets units type. */
const targeted: ReadonlySet<string> = new Set(['tuyen-quan', 'boi-duong', 'quy']);

/** The indicators of a campaign, as review.yaml declares them. */
export function indicatorsOf({ hasParts }: Shape): Data[] {
  const base = (id: string, aggregation: string, more: Data) => ({
    id,
    name: `Chỉ tiêu ${id}`,
    programme: 'quoc-phong',
    unitOfMeasure: 'người',
    type: 'count',
    aggregation,
    ...more,
  });
  return [
    ...known.map(({ id, aggregation, more }) =>
      base(id, aggregation, { ...more, ...(hasParts && id === 'tong' ? { parts: ['nam', 'nu'] } : {}) }),
    ),
    base('ty-le', 'ratio', {
      ...percent,
      ratio: { numerator: 'kham-pha', denominator: 'vu-viec' },
      better: 'higher',
      target: 85,
      programme: 'an-ninh',
    }),
    base('dan-so', 'none', { programme: 'phoi-hop' }),
  ];
}

interface Figures {
  target?: number;
  actual?: number;
  previous?: number;
  notApplicable?: string;
}

/** The figures of a unit of a kind, which go with each other. */
export function figuresOf(kind: string, random: readonly RandomFigure[], shape: Shape): Data {
  const due = known.flatMap((indicator, at): [string, Figures][] => {
    const one = random[at];
    const isDue = one !== undefined && (indicator.kinds ?? [kind]).includes(kind);
    return isDue ? [[indicator.id, typedFigures(indicator, one, shape)]] : [];
  });
  const figures: Record<string, Figures> = Object.fromEntries(due);
  const { 'vu-viec': cases, 'kham-pha': solved, nam, nu } = figures;
  if (cases !== undefined && solved !== undefined) figures['kham-pha'] = within(cases, solved);
  return { ...figures, tong: sumOf([nam, nu], shape) };
}

function typedFigures(
  { id, usual, digits }: Declared,
  { given, target, actual, previous }: RandomFigure,
  { hasTargets, hasPrevious }: Shape,
): Figures {
  if (given === 'not-applicable') return { notApplicable: 'không phát sinh' };
  const typed = (hundredths: number) => {
    const value = new Big(usual).times(hundredths).div(100).round(digits);
    return Number(id === 'huan-luyen' && value.gt(100) ? 100 : id === 'chenh-lech' ? value.minus(5) : value);
  };
  return {
    ...(hasTargets && targeted.has(id) ? { target: typed(target) } : {}),
    actual: typed(actual),
    ...(hasPrevious ? { previous: typed(previous) } : {}),
  };
}

/** A case that was solved is a case. */
function within(cases: Figures, solved: Figures): Figures {
  if (cases.notApplicable !== undefined || solved.notApplicable !== undefined) {
    return cases.notApplicable === undefined ? solved : cases;
  }
  const least = (key: 'actual' | 'previous') =>
    cases[key] === undefined || solved[key] === undefined ? {} : { [key]: Math.min(cases[key], solved[key]) };
  return { ...least('actual'), ...least('previous') };
}

/** A total of parts; what is not applicable adds nothing. */
function sumOf(parts: readonly (Figures | undefined)[], { hasPrevious }: Shape): Figures {
  if (parts.every((part) => part?.notApplicable !== undefined)) return { notApplicable: 'không phát sinh' };
  const sum = (key: 'actual' | 'previous') => parts.reduce((total, part) => total + (part?.[key] ?? 0), 0);
  return { actual: sum('actual'), ...(hasPrevious ? { previous: sum('previous') } : {}) };
}
