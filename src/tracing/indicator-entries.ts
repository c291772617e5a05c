import { rounded } from '../aggregation/amount.ts';
import { exactDigits } from '../aggregation/printed-figures.ts';
import type { IndicatorTable, SourcePlace, UnitFigures } from '../aggregation/summary.generated.ts';
import { type Indicator, isDueFrom } from '../campaign/campaign.ts';
import type { Located } from '../intake/values.ts';
import { once } from '../once.ts';
import { amountOfDerivation, isExact } from './amounts.ts';
import type { Derivation, Derived, LeftOut, Part, Rule } from './figure.ts';
import { type IndicatorFigure, indicatorFigure, unitFigure } from './figure-names.ts';
import type { Entry } from './name-tree.ts';
import { asTyped, countedPart, decimalsIn, derivation, figurePart, typedPart } from './parts.ts';
import { placeOf, type Recorded } from './recorded.ts';
import type { ExactFigure, TracingWords } from './words.ts';

/** The years that an indicator has figures of. */
export type Year = 'actual' | 'previous';

type Rows = readonly UnitFigures[];

/** What files state of an indicator, as its figures are made of it. */
export class IndicatorEntries {
  readonly recorded: Recorded;
  readonly indicator: Located<Indicator>;
  readonly table: IndicatorTable;
  readonly words: TracingWords;
  readonly #compared: () => Rows;

  constructor(recorded: Recorded, indicator: Located<Indicator>, table: IndicatorTable) {
    this.recorded = recorded;
    this.indicator = indicator;
    this.table = table;
    this.words = recorded.words;
    this.#compared = once(() => this.reported.filter((row) => this.#hasPrevious(row)));
  }

  title(what: IndicatorFigure | ExactFigure): string {
    return this.words.titled(this.table.name, this.words.indicator[what]);
  }

  /** The units whose figures make that of the whole. */
  get reported(): Rows {
    return this.table.units.filter(({ state }) => state === 'reported');
  }

  /** Those of them that gave last year's figure as well. */
  get compared(): Rows {
    return this.#compared();
  }

  /** Whether those are all whose figures make this year's. */
  get isWholeCompared(): boolean {
    return this.isHosts || this.compared.length === this.reported.length;
  }

  /** Whether the figure of the whole is what the host typed. */
  get isHosts(): boolean {
    return this.table.aggregation === 'none';
  }

  #hasPrevious({ unit }: UnitFigures): boolean {
    return this.#operands(this.indicator.value).every(
      ({ id }) => this.recorded.figures(unit, id)?.get('previous') !== undefined,
    );
  }

  /** The indicators whose figures an indicator is made of, and what each of them is in it. */
  #operands({ id, aggregation, ratio }: Indicator): readonly { id: string; role: Part['role'] }[] {
    if (aggregation !== 'ratio' || ratio === undefined) return [{ id, role: 'term' }];
    return [
      { id: ratio.numerator, role: 'dividend' },
      { id: ratio.denominator, role: 'divisor' },
    ];
  }

  /** The figures of some units in one year, as they are put together. */
  #termsOf(rows: Rows, year: Year): Part[] {
    return this.#operands(this.indicator.value).flatMap(({ id, role }) =>
      rows.flatMap(({ unit, name }) => {
        const number = this.recorded.figures(unit, id)?.get(year);
        return number === undefined ? [] : [typedPart(name, unitFigure(id, unit, year), number, role)];
      }),
    );
  }

  /** What an indicator's aggregation does with its units' figures. */
  get #rule(): Rule {
    const { aggregation, type } = this.indicator.value;
    if (aggregation === 'ratio') return type === 'percentage' ? 'percentage' : 'quotient';
    return aggregation === 'none' ? 'typed' : aggregation;
  }

  #aggregated(rows: Rows, year: Year, digits: string | null): Derivation {
    if (rows.length === 0) return derivation('none', [], null);
    return derivation(this.#rule, this.#termsOf(rows, year), digits);
  }

  /** A year's figure of the whole. */
  ofYear(year: Year, digits: string | null): Derived {
    const leftOut = this.leftOut(year);
    if (this.isHosts) return asTyped(this.#hostPart(year), leftOut);
    const rows = year === 'actual' ? this.reported : this.compared;
    return { derivation: this.#aggregated(rows, year, digits), leftOut };
  }

  #hostPart(what: Year | 'target'): Part | null {
    const number = this.recorded.figures(null, this.table.indicator)?.get(what);
    return number === undefined
      ? null
      : typedPart(this.words.host, indicatorFigure(this.table, what), number);
  }

  /** The target of the whole: the host's, what all units have in common, or the sum of theirs. */
  target(): Derived {
    const own = this.#hostPart('target');
    if (own !== null) return asTyped(own);
    const common = this.indicator.get('target');
    if (this.table.aggregation !== 'sum') {
      const name = indicatorFigure(this.table, 'target');
      return asTyped(common === undefined ? null : typedPart('review.yaml', name, common));
    }
    if (this.table.target === null) return asTyped(null, this.leftOut('target'));
    const parts = this.reported.flatMap(({ unit, name }) => {
      const number = this.recorded.figures(unit, this.table.indicator)?.get('target') ?? common;
      return number === undefined
        ? []
        : [typedPart(name, unitFigure(this.table.indicator, unit, 'target'), number)];
    });
    return { derivation: derivation('sum', parts, this.table.target), leftOut: this.leftOut('target') };
  }

  /** This year's figure over the units that gave last year's as well. */
  comparedActual(digits: string | null): Derived {
    if (this.isHosts) return this.ofYear('actual', digits);
    return {
      derivation: this.#aggregated(this.compared, 'actual', digits),
      leftOut: this.leftOut('previous'),
    };
  }

  /** The digits of that figure. */
  comparedDigits(): string | null {
    const { actual, previous } = this.table;
    if (this.isWholeCompared) return actual;
    const of = this.#aggregated(this.compared, 'actual', null);
    const amount = amountOfDerivation(of);
    if (amount === null) return null;
    const decimals = Math.max(decimalsIn(actual), decimalsIn(previous));
    return isExact(of) ? exactDigits(amount, decimals) : rounded(amount, decimals);
  }

  /** Both years, exactly, over the units that gave both. */
  comparedParts(): Part[] {
    const { table, words } = this;
    const what = this.isWholeCompared ? 'actual' : 'change.actual';
    const now = this.comparedDigits();
    const before = table.previous;
    if (now === null || before === null) return [];
    const exact = (year: Year, digits: string): Derivation | null => {
      if (this.isHosts) return null;
      const of = this.#aggregated(this.compared, year, digits);
      return isExact(of) ? null : of;
    };
    return [
      figurePart('minuend', words.indicator[what], indicatorFigure(table, what), now, exact('actual', now)),
      figurePart(
        'subtrahend',
        words.indicator.previous,
        indicatorFigure(table, 'previous'),
        before,
        exact('previous', before),
      ),
    ];
  }

  /** What the summary states so that several localities can be added up. */
  exactAmount(what: 'sum' | 'numerator' | 'denominator', digits: string | null): Derived {
    if (digits === null) return asTyped(null);
    const role = what === 'denominator' ? 'divisor' : 'dividend';
    const parts = this.#termsOf(this.reported, 'actual').flatMap((part) =>
      part.role === role || part.role === 'term' ? [{ ...part, role: 'term' as const }] : [],
    );
    return { derivation: derivation('sum', parts, digits), leftOut: this.leftOut('actual') };
  }

  /** How many units there are, each where it states its figures, or, where it states none, in review.yaml. */
  countOf(
    what: IndicatorFigure | ExactFigure,
    count: number,
    rows: Rows,
    others: readonly Part[] = [],
    leftOut: () => readonly LeftOut[] = () => this.leftOut(what === 'change.units' ? 'previous' : 'actual'),
  ): Entry {
    return {
      kind: 'number',
      title: this.title(what),
      digits: String(count),
      unit: '',
      derived: () => ({
        derivation: derivation(
          'count',
          [...rows.map((row) => this.#unitPart(row)), ...others],
          String(count),
          others.length > 0 && rows.length === 0 ? 'host' : 'unit',
        ),
        leftOut: leftOut(),
      }),
    };
  }

  #unitPart({ unit, name, state }: UnitFigures): Part {
    const { indicator } = this.table;
    if (state === 'missing') return countedPart(name, null, null, this.recorded.unitPlaces(unit));
    if (state === 'not-applicable') {
      return countedPart(name, null, null, this.#reasonOf(unit).places);
    }
    const number = this.recorded.figures(unit, indicator)?.get('actual');
    const figure = unitFigure(indicator, unit, 'actual');
    return number === undefined
      ? countedPart(name, figure, null, this.#placesOfOperands(unit))
      : countedPart(name, figure, number);
  }

  #placesOfOperands(unit: string): SourcePlace[] {
    return this.#operands(this.indicator.value).flatMap(({ id }) => {
      const number = this.recorded.figures(unit, id)?.get('actual');
      return number === undefined ? [] : [placeOf(number.place)];
    });
  }

  /** Why an indicator does not apply to a unit, as typed. */
  #reasonOf(unit: string | null): {
    readonly reason: string | null;
    readonly places: readonly SourcePlace[];
  } {
    const reasons = this.#operands(this.indicator.value).flatMap(
      ({ id }) => this.recorded.figures(unit, id)?.get('notApplicable') ?? [],
    );
    const [first] = reasons;
    return { reason: first?.value ?? null, places: reasons.map(({ place }) => placeOf(place)) };
  }

  /** The host, where the whole's figure is due from it. */
  hostParts(): Part[] {
    const number = this.recorded.figures(null, this.table.indicator)?.get('actual');
    const { reason, places } = this.#reasonOf(null);
    if (number !== undefined) return [countedPart(this.words.host, null, number)];
    return [
      countedPart(
        this.words.host,
        null,
        null,
        reason === null ? [placeOf(this.indicator.placeAt('id'))] : places,
      ),
    ];
  }

  /** What is in no figure of a year, or in no target. */
  leftOut(what: Year | 'target'): LeftOut[] {
    if (this.isHosts) return [];
    const { units } = this.table;
    return [
      ...units.flatMap((row) => this.#leftOutOfUnit(row, what)),
      ...this.#notAsked(),
      ...units.flatMap(({ unit, name }) => this.replaced(unit, name, what)),
      ...this.#hostsOwn(what),
    ];
  }

  /** What some counts of units leave out. */
  leftOutOfCount(what: IndicatorFigure): LeftOut[] {
    if (this.isHosts || what === 'missing' || what === 'not-applicable') return [];
    if (what === 'due') return this.#notAsked();
    const units = this.table.units.flatMap((row) => this.#leftOutOfUnit(row, 'actual'));
    return what === 'applicable' ? units.filter(({ why }) => why === 'not-applicable') : units;
  }

  #leftOutOfUnit(row: UnitFigures, what: Year | 'target'): LeftOut[] {
    const { unit, name, state } = row;
    if (state === 'not-applicable') {
      return [{ why: 'not-applicable', label: name, digits: null, ...this.#reasonOf(unit) }];
    }
    const isMissing =
      state === 'missing' ||
      (what === 'previous' && !this.#hasPrevious(row)) ||
      (what === 'target' && row.target === null);
    if (!isMissing) return [];
    const stated = what === 'target' ? row.target : null;
    return [
      { why: 'missing', label: name, reason: null, digits: stated, places: this.recorded.unitPlaces(unit) },
    ];
  }

  /** Units of kinds from which the indicator is not due. */
  #notAsked(): LeftOut[] {
    const { units, campaign } = this.recorded;
    return units
      .filter((unit) => !isDueFrom(unit, this.indicator.value, campaign))
      .map(({ id, name }) => ({
        why: 'not-asked',
        label: name,
        reason: null,
        digits: null,
        places: this.recorded.unitPlaces(id),
      }));
  }

  /** What a unit's earlier revisions stated. */
  replaced(unit: string, name: string, what: Year | 'target'): LeftOut[] {
    return replacedFigures(
      this.recorded,
      { unit, name },
      this.#operands(this.indicator.value).map(({ id }) => id),
      what,
    );
  }

  /** What the host stated for comparison with what units add up to. */
  #hostsOwn(what: Year | 'target'): LeftOut[] {
    const number =
      what === 'target' ? undefined : this.recorded.figures(null, this.table.indicator)?.get(what);
    if (number === undefined) return [];
    return [
      {
        why: 'not-asked',
        label: this.words.host,
        reason: null,
        digits: number.digits,
        places: [placeOf(number.place)],
      },
    ];
  }
}

/** What earlier revisions of a unit's submission stated of some indicators. */
export function replacedFigures(
  recorded: Recorded,
  { unit, name }: Pick<UnitFigures, 'unit' | 'name'>,
  indicators: readonly string[],
  what: Year | 'target',
): LeftOut[] {
  return recorded.replaced(unit).flatMap(({ revision, root }) =>
    indicators.flatMap((id): LeftOut[] => {
      const stated = root.get('indicators');
      if (stated === undefined || !Object.hasOwn(stated.value, id)) return [];
      const number = stated.get(id)?.get(what);
      if (number === undefined) return [];
      return [
        {
          why: 'superseded',
          label: recorded.words.revision(name, revision),
          reason: root.value.correctionReason ?? null,
          digits: number.digits,
          places: [placeOf(number.place)],
        },
      ];
    }),
  );
}
