import Big from 'big.js';
import type { Formula } from '../../document/tree.ts';

/** A cell that holds a number; rows and columns from 0. */
interface Figure {
  readonly row: number;
  readonly column: number;
  readonly number: string;
  readonly name: string;
  readonly formula: Formula | null;
  readonly group: string;
}

/** "B7" of row 6, column 1. */
function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** A formula as a spreadsheet writes it, and the figure that it gives, exact until it is rounded once. */
interface Computed {
  readonly text: string;
  readonly value: Big;
}

/** The figures of a sheet, and the formulas by which some follow from others. */
export class Figures {
  readonly #all: Figure[] = [];
  readonly #byName = new Map<string, Figure>();

  add(figure: Figure): void {
    this.#all.push(figure);
    if (figure.name !== '') this.#byName.set(figure.name, figure);
  }

  /**
   * The formula of each figure that has one. A formula that would not give the printed figure is left out, and the
   * figure stands as a number: a comparison over some of the units, say, or a mean of what is not in the sheet.
   */
  *formulas(): Generator<readonly [Figure, string]> {
    for (const figure of this.#all) {
      const computed = this.#computed(figure);
      if (computed === null) continue;
      const decimals = figure.number.split('.')[1]?.length ?? 0;
      if (!computed.value.round(decimals, Big.roundHalfUp).eq(figure.number)) continue;
      const isExact = figure.formula?.kind === 'same' || (decimals === 0 && figure.formula?.kind === 'sum');
      yield [figure, isExact ? computed.text : `ROUND(${computed.text},${decimals})`];
    }
  }

  #computed(figure: Figure): Computed | null {
    const { formula } = figure;
    if (formula === null || this.#isCircular(figure)) return null;
    if ('group' in formula) return this.#ofColumn(figure, formula);
    const [first = null, second = null] = formula.of.map((name) => this.#cell(name));
    return first === null ? null : ofCells[formula.kind](first, second, formula.factor);
  }

  /** A figure by its name, as formulas take it; `null` where there is none. */
  #cell(name: string): Computed | null {
    const figure = this.#byName.get(name);
    if (figure === undefined) return null;
    return { text: addressOf(figure.row, figure.column), value: new Big(figure.number) };
  }

  /** Whether a figure follows from itself by way of names, which a spreadsheet refuses. */
  #isCircular(figure: Figure): boolean {
    const reached = new Set([figure]);
    // What is added on the way is gone through as well.
    for (const { formula } of reached) {
      const names = formula !== null && 'of' in formula ? formula.of : [];
      for (const next of names.flatMap((name) => this.#byName.get(name) ?? [])) {
        if (next === figure) return true;
        reached.add(next);
      }
    }
    return false;
  }

  #ofColumn(figure: Figure, formula: ColumnFormula): Computed | null {
    const column = this.#all.filter((one) => one.column === figure.column && one.row < figure.row);
    const above = column.filter(
      (one) => one.formula === null && (formula.group === null || one.group === formula.group),
    );
    if (above.length === 0) return null;
    const list = rangesOf(new Set(above), column).join(',');
    const numbers = above.map((one) => new Big(one.number));
    return ofColumn[formula.kind](list, numbers);
  }
}

type ColumnFormula = Extract<Formula, { readonly group: string | null }>;
type CellFormula = Exclude<Formula, ColumnFormula>;

const sumOf = (numbers: readonly Big[]) => numbers.reduce((total, one) => total.plus(one), new Big(0));

/** What each kind of formula makes of the cells of a column, of which there is one at least. */
const ofColumn: Readonly<Record<ColumnFormula['kind'], (list: string, numbers: readonly Big[]) => Computed>> =
  {
    sum: (list, numbers) => ({ text: `SUM(${list})`, value: sumOf(numbers) }),
    mean: (list, numbers) => ({ text: `AVERAGE(${list})`, value: sumOf(numbers).div(numbers.length) }),
    min: (list, numbers) => ({
      text: `MIN(${list})`,
      value: numbers.reduce((least, one) => (one.lt(least) ? one : least)),
    }),
    max: (list, numbers) => ({
      text: `MAX(${list})`,
      value: numbers.reduce((most, one) => (one.gt(most) ? one : most)),
    }),
  };

/** What each kind of formula makes of cells by their names; `null` where one is missing, or is 0 and divides. */
const ofCells: Readonly<
  Record<CellFormula['kind'], (a: Computed, b: Computed | null, factor: number) => Computed | null>
> = {
  same: (a) => a,
  difference: (a, b) => b && { text: `${a.text}-${b.text}`, value: a.value.minus(b.value) },
  growth: (a, b) =>
    b === null || b.value.eq(0)
      ? null
      : {
          text: `(${a.text}-${b.text})/ABS(${b.text})*100`,
          value: a.value.minus(b.value).times(100).div(b.value.abs()),
        },
  ratio: (a, b, factor) =>
    b === null || b.value.eq(0)
      ? null
      : {
          text: factor === 1 ? `${a.text}/${b.text}` : `${a.text}/${b.text}*${factor}`,
          value: a.value.times(factor).div(b.value),
        },
};

/**
 * The ranges that some cells of one column make up. What holds no number between two, such as the dash of a unit
 * that has not reported, is within the range, so that a figure typed there counts.
 * @param column every figure of the column, from the top
 */
function rangesOf(figures: ReadonlySet<Figure>, column: readonly Figure[]): string[] {
  const ranges: { first: Figure; last: Figure }[] = [];
  let goesOn = false;
  for (const figure of column) {
    const range = ranges.at(-1);
    if (!figures.has(figure)) goesOn = false;
    else if (goesOn && range !== undefined) range.last = figure;
    else {
      ranges.push({ first: figure, last: figure });
      goesOn = true;
    }
  }
  return ranges.map(({ first, last }) => {
    const from = addressOf(first.row, first.column);
    return first === last ? from : `${from}:${addressOf(last.row, last.column)}`;
  });
}
