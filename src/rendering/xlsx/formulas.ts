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
  /** The column in which its table begins. */
  readonly first: number;
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
  /** By the row that they stand in, from the left. */
  readonly #byRow = new Map<number, Figure[]>();

  add(figure: Figure): void {
    this.#all.push(figure);
    if (figure.name !== '') this.#byName.set(figure.name, figure);
    const row = this.#byRow.get(figure.row);
    if (row === undefined) this.#byRow.set(figure.row, [figure]);
    else row.push(figure);
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
      const isExact = figure.formula?.kind === 'same' || (decimals === 0 && isSum(figure.formula));
      yield [figure, isExact ? computed.text : `ROUND(${computed.text},${decimals})`];
    }
  }

  #computed(figure: Figure): Computed | null {
    const { formula } = figure;
    if (formula === null || this.#isCircular(figure)) return null;
    if ('group' in formula) return this.#ofColumn(figure, formula);
    if (formula.kind === 'across') return this.#ofRow(figure, formula);
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
    // What is the total of its own row is no total of the column.
    const above = column.filter(
      (one) =>
        (one.formula === null || one.formula.kind === 'across') &&
        (formula.group === null || one.group === formula.group),
    );
    if (above.length === 0) return null;
    return computedOfMany(formula.kind, rangesOf(new Set(above), column).join(','), above);
  }

  #ofRow(figure: Figure, { how }: RowFormula): Computed | null {
    const row = (this.#byRow.get(figure.row) ?? []).filter(({ first }) => first === figure.first);
    const before = row.filter((one) => one.formula === null && one.column < figure.column);
    return before.length === 0 ? null : computedOfMany(how, rangesOf(new Set(before), row).join(','), before);
  }
}

function isSum(formula: Formula | null): boolean {
  return formula?.kind === 'sum' || (formula?.kind === 'across' && formula.how === 'sum');
}

type ColumnFormula = Extract<Formula, { readonly group: string | null }>;
type RowFormula = Extract<Formula, { readonly kind: 'across' }>;
type CellFormula = Exclude<Formula, ColumnFormula | RowFormula>;

const sumOf = (numbers: readonly Big[]) => numbers.reduce((total, one) => total.plus(one), new Big(0));

/** What each kind of formula makes of numbers, of which there is one at least. */
const valueOfMany: Readonly<Record<ColumnFormula['kind'], (numbers: readonly Big[]) => Big>> = {
  sum: sumOf,
  mean: (numbers) => sumOf(numbers).div(numbers.length),
  min: (numbers) => numbers.reduce((least, one) => (one.lt(least) ? one : least)),
  max: (numbers) => numbers.reduce((most, one) => (one.gt(most) ? one : most)),
};

const functionNames = { sum: 'SUM', mean: 'AVERAGE', min: 'MIN', max: 'MAX' } as const;

/** What a formula gives of the cells of a list. */
function computedOfMany(kind: ColumnFormula['kind'], list: string, figures: readonly Figure[]): Computed {
  const value = valueOfMany[kind](figures.map(({ number }) => new Big(number)));
  return { text: `${functionNames[kind]}(${list})`, value };
}

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
 * The ranges that some cells of one column, or one row, make up. What holds no number between two, such as the dash of a unit
 * that has not reported, is within the range, so that a figure typed there counts.
 * @param all every figure of the column, from the top, or of the row, from the left
 */
function rangesOf(figures: ReadonlySet<Figure>, all: readonly Figure[]): string[] {
  const ranges: { first: Figure; last: Figure }[] = [];
  let goesOn = false;
  for (const figure of all) {
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
