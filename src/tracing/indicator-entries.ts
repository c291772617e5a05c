import { rounded } from '../aggregation/amount.ts';
import { exactDigits } from '../aggregation/printed-figures.ts';
import type { SourcePlace, UnitFigures } from '../aggregation/summary.generated.ts';
import { once } from '../once.ts';
import { amountOfDerivation, isExact } from './amounts.ts';
import type { Derivation, Derived, LeftOut, Part, Rule } from './figure.ts';
import { type IndicatorFigure, indicatorFigure, unitFigure } from './figure-names.ts';
import { leftOutOfIndicator } from './indicator-left-out.ts';
import type { Entry } from './name-tree.ts';
import { asTyped, countEntry, countedPart, decimalsIn, derivation, figurePart, typedPart } from './parts.ts';
import { placeOf } from './recorded.ts';
import { StatedIndicator, type Year } from './stated-indicator.ts';
import type { ExactFigure, TracingWords } from './words.ts';

type Rows = readonly UnitFigures[];

/** The figures of an indicator, as they are made of what files state of it. */
export class IndicatorEntries extends StatedIndicator {
  readonly #compared = once(() => this.reported.filter((row) => this.hasPrevious(row)));

  get words(): TracingWords {
    return this.recorded.words;
  }

  title(what: IndicatorFigure | ExactFigure): string {
    return this.words.titled(this.table.name, this.words.indicator[what]);
  }

  /** Those whose figures make that of the whole and that gave last year's as well. */
  get compared(): Rows {
    return this.#compared();
  }

  /** Whether those are all whose figures make this year's. */
  get isWholeCompared(): boolean {
    return this.isHosts || this.compared.length === this.reported.length;
  }

  /** The figures of some units in one year, as they are put together. */
  #termsOf(rows: Rows, year: Year): Part[] {
    return this.operands.flatMap(({ id, role }) =>
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
    const counted = others.length > 0 && rows.length === 0 ? 'host' : 'unit';
    const parts = () => [...rows.map((row) => this.#unitPart(row)), ...others];
    return countEntry(this.title(what), count, counted, parts, leftOut);
  }

  #unitPart({ unit, name, state }: UnitFigures): Part {
    const { indicator } = this.table;
    if (state === 'missing') return countedPart(name, null, null, this.recorded.unitPlaces(unit));
    if (state === 'not-applicable') {
      return countedPart(name, null, null, this.reasonOf(unit).places);
    }
    const number = this.recorded.figures(unit, indicator)?.get('actual');
    const figure = unitFigure(indicator, unit, 'actual');
    return number === undefined
      ? countedPart(name, figure, null, this.#placesOfOperands(unit))
      : countedPart(name, figure, number);
  }

  #placesOfOperands(unit: string): SourcePlace[] {
    return this.operands.flatMap(({ id }) => {
      const number = this.recorded.figures(unit, id)?.get('actual');
      return number === undefined ? [] : [placeOf(number.place)];
    });
  }

  /** The host, where the whole's figure is due from it. */
  hostParts(): Part[] {
    const number = this.recorded.figures(null, this.table.indicator)?.get('actual');
    const { reason, places } = this.reasonOf(null);
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
    return leftOutOfIndicator(this, what);
  }
}
