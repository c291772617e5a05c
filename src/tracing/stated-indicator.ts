import type { IndicatorTable, SourcePlace, UnitFigures } from '../aggregation/summary.generated.ts';
import type { Indicator } from '../campaign/campaign.ts';
import type { IndicatorValue } from '../intake/schema.generated.ts';
import type { Located } from '../intake/values.ts';
import type { Part } from './figure.ts';
import { placeOf, type Recorded } from './recorded.ts';

/** The years that an indicator has figures of. */
export type Year = 'actual' | 'previous';

type Rows = readonly UnitFigures[];

/** An indicator with what units and the host state of it. */
export class StatedIndicator {
  readonly recorded: Recorded;
  readonly indicator: Located<Indicator>;
  readonly table: IndicatorTable;

  constructor(recorded: Recorded, indicator: Located<Indicator>, table: IndicatorTable) {
    this.recorded = recorded;
    this.indicator = indicator;
    this.table = table;
  }

  /** Whether the figure of the whole is what the host typed. */
  get isHosts(): boolean {
    return this.table.aggregation === 'none';
  }

  /** What is stated for all units together: by the campaign's host, or, of a roll-up, by its own; areas have no host. */
  get ofHost(): Located<IndicatorValue> | undefined {
    const { group } = this.recorded;
    if (group !== null && group.kind !== 'rollup') return undefined;
    return this.recorded.figures(group?.id ?? null, this.table.indicator);
  }

  /** What the host is called. */
  get hostName(): string {
    return this.recorded.group?.name ?? this.recorded.words.host;
  }

  /** The units whose figures make that of the whole. */
  get reported(): Rows {
    return this.table.units.filter(({ state }) => state === 'reported');
  }

  /** Whether a unit gave last year's figure. */
  hasPrevious({ unit }: UnitFigures): boolean {
    return this.operands.every(({ id }) => this.recorded.figures(unit, id)?.get('previous') !== undefined);
  }

  /** The indicators whose figures an indicator is made of, and what each of them is in it. */
  get operands(): readonly { id: string; role: Part['role'] }[] {
    const { id, aggregation, ratio } = this.indicator.value;
    if (aggregation !== 'ratio' || ratio === undefined) return [{ id, role: 'term' }];
    return [
      { id: ratio.numerator, role: 'dividend' },
      { id: ratio.denominator, role: 'divisor' },
    ];
  }

  /** Why an indicator does not apply to a unit, as typed. */
  reasonOf(unit: string | null): {
    readonly reason: string | null;
    readonly places: readonly SourcePlace[];
  } {
    const reasons = this.operands.flatMap(
      ({ id }) => this.recorded.figures(unit, id)?.get('notApplicable') ?? [],
    );
    const [first] = reasons;
    return { reason: first?.value ?? null, places: reasons.map(({ place }) => placeOf(place)) };
  }
}
