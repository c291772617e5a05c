import Big from 'big.js';
import type { IndicatorTable, UnitFigures } from '../aggregation/summary.generated.ts';
import { type Indicator, isPercentSign } from '../campaign/campaign.ts';
import type { Located } from '../intake/values.ts';
import { once } from '../once.ts';
import { isExact } from './amounts.ts';
import type { Derivation, Derived, LeftOut, Part } from './figure.ts';
import { type UnitFigure, unitFigure } from './figure-names.ts';
import { replacedFigures } from './indicator-left-out.ts';
import { branch, byId, type Entry, leaf, type NameNode } from './name-tree.ts';
import { asTyped, derivation, figurePart, typedPart } from './parts.ts';
import { placeOf, type Recorded } from './recorded.ts';
import type { Year } from './stated-indicator.ts';

/** One unit's figures of an indicator, by the unit. @param table `null` where there are no results yet */
export function unitFigures(
  recorded: Recorded,
  indicator: Located<Indicator>,
  table: IndicatorTable | null,
): NameNode {
  const rows = once(() => new Map(table?.units.map((row) => [row.unit, row])));
  const listed = table === null ? recorded.campaign.units.keys() : table.units.map(({ unit }) => unit);
  return byId(listed, (unit) => {
    const row = rows().get(unit) ?? null;
    if (row === null && (table !== null || recorded.figures(unit, indicator.value.id) === undefined)) {
      return null;
    }
    return nodeOf(new UnitEntries(recorded, indicator, unit, row));
  });
}

function nodeOf(of: UnitEntries): NameNode {
  const figure = (what: UnitFigure, digits: string | null, unit: string, derived: () => Derived) =>
    leaf((): Entry => ({ kind: 'number', title: of.title(what), digits, unit, derived }));
  const { unitOfMeasure } = of.indicator.value;
  const { change = null } = of.row ?? {};
  const year = (what: Year | 'target') => () =>
    figure(what, of.digits(what), unitOfMeasure, () => of.derived(what));
  const difference = isPercentSign(unitOfMeasure) ? of.recorded.words.percentagePoints : unitOfMeasure;
  return branch(
    {
      target: year('target'),
      actual: year('actual'),
      previous: year('previous'),
      change: () =>
        branch(
          {
            absolute: () =>
              figure('change.absolute', change?.absolute ?? null, difference, () =>
                of.changed('difference', change?.absolute ?? null),
              ),
            relative: () =>
              figure('change.relative', change?.relative ?? null, '%', () =>
                of.changed('growth', change?.relative ?? null),
              ),
          },
          { usual: 'absolute' },
        ),
    },
    { usual: 'actual' },
  );
}

/** What a unit states of an indicator. */
class UnitEntries {
  readonly recorded: Recorded;
  readonly indicator: Located<Indicator>;
  readonly unit: string;
  readonly row: UnitFigures | null;

  constructor(recorded: Recorded, indicator: Located<Indicator>, unit: string, row: UnitFigures | null) {
    this.recorded = recorded;
    this.indicator = indicator;
    this.unit = unit;
    this.row = row;
  }

  title(what: UnitFigure): string {
    const { words } = this.recorded;
    return words.titled(words.of(this.indicator.value.name, this.#name), words.indicator[what]);
  }

  get #name(): string {
    return this.recorded.unitName(this.unit);
  }

  get #ratio(): NonNullable<Indicator['ratio']> | null {
    const { aggregation, ratio } = this.indicator.value;
    return aggregation === 'ratio' ? (ratio ?? null) : null;
  }

  digits(what: Year | 'target'): string | null {
    if (this.row !== null) return this.row[what];
    const number = this.#typed(what);
    return number === undefined ? null : new Big(number.digits).toFixed();
  }

  /** The number that stands in a file; a target, where the unit gives none of its own, in review.yaml. */
  #typed(what: Year | 'target'): Located<number> | undefined {
    const own =
      this.#ratio === null ? this.recorded.figures(this.unit, this.indicator.value.id)?.get(what) : undefined;
    return what === 'target' ? (own ?? this.indicator.get('target')) : own;
  }

  derived(what: Year | 'target'): Derived {
    const leftOut = [...this.#absence(what), ...this.#replaced(what)];
    const digits = this.digits(what);
    if (what !== 'target' && this.#ratio !== null) {
      return { derivation: this.#ratioOf(what, digits) ?? derivation('none', [], null), leftOut };
    }
    const number = this.#typed(what);
    if (digits === null || number === undefined) return asTyped(null, leftOut);
    return asTyped(
      typedPart(this.#name, unitFigure(this.indicator.value.id, this.unit, what), number),
      leftOut,
    );
  }

  /** A ratio of what the unit states of two other indicators; `null` where it does not state both. */
  #ratioOf(year: Year, digits: string | null): Derivation | null {
    const ratio = this.#ratio;
    if (ratio === null) return null;
    const part = (id: string, role: Part['role']): Part[] => {
      const number = this.recorded.figures(this.unit, id)?.get(year);
      const label = this.recorded.campaign.indicators.get(id)?.value.name ?? id;
      return number === undefined ? [] : [typedPart(label, unitFigure(id, this.unit, year), number, role)];
    };
    const parts = [...part(ratio.numerator, 'dividend'), ...part(ratio.denominator, 'divisor')];
    if (parts.length < 2) return null;
    const rule = this.indicator.value.type === 'percentage' ? 'percentage' : 'quotient';
    return derivation(rule, parts, digits);
  }

  #replaced(what: Year | 'target'): LeftOut[] {
    const ratio = this.#ratio;
    const ids = ratio === null ? [this.indicator.value.id] : [ratio.numerator, ratio.denominator];
    return replacedFigures(this.recorded, { unit: this.unit, name: this.#name }, ids, what);
  }

  /** Why there is no figure. */
  #absence(what: Year | 'target'): LeftOut[] {
    if (this.digits(what) !== null) return [];
    const ratio = this.#ratio;
    const ids = ratio === null ? [this.indicator.value.id] : [ratio.numerator, ratio.denominator];
    const [reason] = ids.flatMap((id) => this.recorded.figures(this.unit, id)?.get('notApplicable') ?? []);
    return [
      {
        why: reason === undefined ? 'missing' : 'not-applicable',
        label: this.#name,
        reason: reason?.value ?? null,
        digits: null,
        places: reason === undefined ? this.recorded.unitPlaces(this.unit) : [placeOf(reason.place)],
      },
    ];
  }

  /** The change between both years: the difference of what is printed, or, in percent, by the exact figures. */
  changed(rule: 'difference' | 'growth', digits: string | null): Derived {
    if (this.row?.change == null) return asTyped(null, this.#absence('previous'));
    const { indicator, recorded, unit } = this;
    const parts = (
      [
        ['actual', 'minuend'],
        ['previous', 'subtrahend'],
      ] as const
    ).flatMap(([year, role]) => {
      const stated = this.digits(year);
      if (stated === null) return [];
      const of = rule === 'growth' ? this.#ratioOf(year, stated) : null;
      const exact = of === null || isExact(of) ? null : of;
      const figure = unitFigure(indicator.value.id, unit, year);
      const part = figurePart(role, recorded.words.indicator[year], figure, stated, exact);
      const number = this.#typed(year);
      return number === undefined
        ? [part]
        : [{ ...part, text: number.digits, places: [placeOf(number.place)] }];
    });
    return { derivation: derivation(rule, parts, digits), leftOut: this.#replaced('previous') };
  }
}
