import { rounded } from '../aggregation/amount.ts';
import { exactDigits } from '../aggregation/printed-figures.ts';
import type { Group, SourcePlace, UnitFigures } from '../aggregation/summary.generated.ts';
import { once } from '../once.ts';
import { amountOfDerivation, isExact } from './amounts.ts';
import { countByGroups, type Divided, divided } from './by-groups.ts';
import type { Derivation, Derived, LeftOut, Part, Rule } from './figure.ts';
import { type FigureName, type IndicatorFigure, indicatorFigure, unitFigure } from './figure-names.ts';
import { leftOutOfIndicator } from './indicator-left-out.ts';
import type { Entry } from './name-tree.ts';
import { asTyped, countEntry, countedPart, decimalsIn, derivation, figurePart, typedPart } from './parts.ts';
import { placeOf } from './recorded.ts';
import { StatedIndicator, type Year } from './stated-indicator.ts';
import type { ExactFigure, TracingWords } from './words.ts';

type Rows = readonly UnitFigures[];

const unitOf = ({ unit }: UnitFigures) => unit;
const unitsOf = ({ units }: Group) => units;

/** The figures of an indicator, as they are made of what files state of it. */
export class IndicatorEntries extends StatedIndicator {
  readonly #compared = once(() => this.reported.filter((row) => this.hasPrevious(row)));

  get words(): TracingWords {
    return this.recorded.words;
  }

  title(what: IndicatorFigure | ExactFigure): string {
    return this.words.titled(this.recorded.named(this.table.name), this.words.indicator[what]);
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

  /** @param what of the figures of both years, those that are compared, or this year's of all that reported */
  #aggregated(rows: Rows, what: Year | 'change.actual', digits: string | null): Derivation {
    if (rows.length === 0) return derivation('none', [], null);
    const year = what === 'previous' ? what : 'actual';
    return this.#ofGroups(rows, what, digits) ?? derivation(this.#rule, this.#termsOf(rows, year), digits);
  }

  #divided(rows: Rows): Divided<UnitFigures> {
    return divided(this.recorded.groups, rows, { idOf: unitOf, membersOf: unitsOf });
  }

  /** The figure of the whole as it is made of those of its groups, and of the units of none; `null` where it can't be. */
  #ofGroups(rows: Rows, what: Year | 'change.actual', digits: string | null): Derivation | null {
    const { inGroups, others } = this.#divided(rows);
    if (inGroups.length === 0) return null;
    const { aggregation } = this.indicator.value;
    if (aggregation === 'sum' || aggregation === 'min' || aggregation === 'max') {
      const year = what === 'previous' ? what : 'actual';
      const parts = inGroups.flatMap(([group, own]) => {
        const digitsOf = this.#ofGroup(group)?.digitsOf(what) ?? null;
        if (digitsOf === null) return this.#termsOf(own, year);
        return [figurePart('term', group.name, this.#nameIn(group, what), digitsOf)];
      });
      return derivation(aggregation, [...parts, ...this.#termsOf(others, year)], digits);
    }
    // Rates and means are made of what groups add up to, which is known of this year.
    if (what !== 'actual') return null;
    const [above, below] =
      aggregation === 'ratio' ? (['numerator', 'denominator'] as const) : (['sum', 'count'] as const);
    const parts = (role: 'dividend' | 'divisor', which: typeof above | typeof below) =>
      inGroups.flatMap(([group]) => {
        const exact = this.#ofGroup(group)?.table.exact[which] ?? null;
        const name = this.#nameIn(group, `exact.${which}`);
        return exact === null ? [] : [figurePart(role, group.name, name, String(exact))];
      });
    const [dividends, divisors] = [parts('dividend', above), parts('divisor', below)];
    if (dividends.length < inGroups.length || divisors.length < inGroups.length) return null;
    const rule = this.#rule === 'mean' ? 'quotient' : this.#rule;
    return derivation(rule, [...dividends, ...divisors, ...this.#operandsOf(others)], digits);
  }

  /** What single units add to what is divided, and to what it is divided by. */
  #operandsOf(rows: Rows): Part[] {
    const terms = this.#termsOf(rows, 'actual');
    if (this.#rule !== 'mean') return terms;
    return terms.flatMap((part): Part[] => [
      { ...part, role: 'dividend' },
      { ...part, role: 'divisor', figure: null, digits: '1', text: null },
    ]);
  }

  /** The same indicator in one of the groups that the whole is made of. */
  #ofGroup(group: Group): IndicatorEntries | null {
    const { recorded, indicator } = this;
    const tables = recorded.tablesOf(group)?.indicators ?? [];
    const table = tables.find((one) => one.indicator === this.table.indicator);
    return table === undefined ? null : new IndicatorEntries(recorded.ofGroup(group), indicator, table);
  }

  #nameIn({ id }: Group, what: Parameters<typeof indicatorFigure>[1]): FigureName {
    return indicatorFigure({ indicator: this.table.indicator, group: id }, what);
  }

  /** The digits of a figure of the whole, or of a group. */
  digitsOf(what: Year | 'target' | 'change.actual'): string | null {
    return what === 'change.actual' ? this.comparedDigits() : this.table[what];
  }

  /** A year's figure of the whole. */
  ofYear(year: Year, digits: string | null): Derived {
    const leftOut = this.leftOut(year);
    if (this.isHosts) return asTyped(this.#hostPart(year), leftOut);
    const rows = year === 'actual' ? this.reported : this.compared;
    return { derivation: this.#aggregated(rows, year, digits), leftOut };
  }

  #hostPart(what: Year | 'target'): Part | null {
    const number = this.ofHost?.get(what);
    return number === undefined ? null : typedPart(this.hostName, indicatorFigure(this.table, what), number);
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
    const termsOf = (rows: Rows) =>
      rows.flatMap(({ unit, name }) => {
        const number = this.recorded.figures(unit, this.table.indicator)?.get('target') ?? common;
        return number === undefined
          ? []
          : [typedPart(name, unitFigure(this.table.indicator, unit, 'target'), number)];
      });
    const { inGroups, others } = this.#divided(this.reported);
    const ofGroups = inGroups.flatMap(([group, rows]) => {
      const below = this.#ofGroup(group);
      // A target of a host below is its own, and not what its units have.
      const digits = below === null || below.#hostPart('target') !== null ? null : below.table.target;
      return digits === null
        ? termsOf(rows)
        : [figurePart('term', group.name, this.#nameIn(group, 'target'), digits)];
    });
    const parts = [...ofGroups, ...termsOf(others)];
    return { derivation: derivation('sum', parts, this.table.target), leftOut: this.leftOut('target') };
  }

  /** This year's figure over the units that gave last year's as well. */
  comparedActual(digits: string | null): Derived {
    if (this.isHosts) return this.ofYear('actual', digits);
    return {
      derivation: this.#aggregated(this.compared, 'change.actual', digits),
      leftOut: this.leftOut('previous'),
    };
  }

  /** The digits of that figure. */
  comparedDigits(): string | null {
    const { actual, previous } = this.table;
    if (this.isWholeCompared) return actual;
    const of = this.#aggregated(this.compared, 'change.actual', null);
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
      const of = this.#aggregated(this.compared, year === 'actual' ? what : year, digits);
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
    const termsOf = (rows: Rows) =>
      this.#termsOf(rows, 'actual').flatMap((part) =>
        part.role === role || part.role === 'term' ? [{ ...part, role: 'term' as const }] : [],
      );
    const { inGroups, others } = this.#divided(this.reported);
    const ofGroups = inGroups.flatMap(([group, rows]) => {
      const own = this.#ofGroup(group)?.table.exact[what] ?? null;
      return own === null
        ? termsOf(rows)
        : [figurePart('term', group.name, this.#nameIn(group, `exact.${what}`), own)];
    });
    const parts = [...ofGroups, ...termsOf(others)];
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
    const partOf = (row: UnitFigures) => this.#unitPart(row);
    // What hosts report is added up nowhere.
    if (this.isHosts || others.length > 0) {
      const parts = () => [...rows.map(partOf), ...others];
      return countEntry(this.title(what), count, counted, parts, leftOut);
    }
    const of = {
      things: rows,
      counted,
      partOf,
      groups: this.recorded.groups,
      idOf: unitOf,
      membersOf: unitsOf,
      figureOf: (group: Group) => this.#nameIn(group, what),
    } as const;
    return countByGroups(this.title(what), of, leftOut);
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
    const number = this.ofHost?.get('actual');
    const reason = this.ofHost?.get('notApplicable');
    const label = this.hostName;
    if (number !== undefined) return [countedPart(label, null, number)];
    return [countedPart(label, null, null, [placeOf(reason?.place ?? this.indicator.placeAt('id'))])];
  }

  /** What is in no figure of a year, or in no target. */
  leftOut(what: Year | 'target'): LeftOut[] {
    return leftOutOfIndicator(this, what);
  }
}
