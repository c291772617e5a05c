import Big from 'big.js';
import type { Formula } from '../../document/tree.ts';
import type { DataTables, Tally } from './data-table.ts';
import { addressOf, type Content, quotedName } from './sheet-xml.ts';

/** A cell that holds a number, or may hold one; rows and columns from 0. */
export interface Figure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `null` where nothing has been reported so far. */
  readonly number: string | null;
  readonly name: string;
  readonly formula: Formula | null;
  readonly group: string;
  /** The number of the table that it stands in, as `newTable` gives it. */
  readonly table: number;
  /** What the cell holds, in whose place a formula may stand. */
  readonly cell: { content: Content };
}

/** Longer ones, and lists of more ranges, spreadsheets refuse. */
const most = { letters: 8000, ranges: 250 } as const;

/** The figures of an annex, and the formulas by which some follow from others and from the data. */
export class Figures {
  readonly #data: DataTables;
  readonly #all: Figure[] = [];
  readonly #byName = new Map<string, Figure>();
  /** By the row that they stand in, from the left, and by the column, from the top, each within its table. */
  readonly #byRow = new Map<number, Figure[]>();
  readonly #byColumn = new Map<number, Figure[]>();
  #tables = 0;

  constructor(data: DataTables) {
    this.#data = data;
  }

  /** A number for a table, by which its figures are known. */
  newTable(): number {
    this.#tables += 1;
    return this.#tables;
  }

  add(figure: Figure): void {
    this.#all.push(figure);
    if (figure.name !== '') this.#byName.set(figure.name, figure);
    const lines = [
      [this.#byRow, rowOf(figure)],
      [this.#byColumn, columnOf(figure)],
    ] as const;
    for (const [all, key] of lines) {
      const line = all.get(key);
      if (line === undefined) all.set(key, [figure]);
      else line.push(figure);
    }
  }

  /**
   * Puts a formula in the place of each figure that has one. A formula that would not give the printed figure is left out,
   * and the figure stands as a number: a comparison over some of the units, say, or a mean of what is not in the sheet.
   */
  compute(): void {
    for (const figure of this.#all) {
      const computed = this.#computed(figure);
      if (computed === null || figure.number === null || computed.text.length > most.letters) continue;
      const decimals = figure.number.split('.')[1]?.length ?? 0;
      if (!computed.value.round(decimals, Big.roundHalfUp).eq(figure.number)) continue;
      const isExact = isWhole(figure.formula) || (decimals === 0 && isSum(figure.formula));
      const rounded = isExact ? computed.text : `ROUND(${computed.text},${decimals})`;
      // Once figures are taken away or set to 0, means and rates can no longer be reckoned; sums can.
      const formula = isExact || isSum(figure.formula) ? rounded : `IFERROR(${rounded},"–")`;
      figure.cell.content = { kind: 'formula', formula, result: figure.number, isNumber: true };
    }
  }

  #computed(figure: Figure): Tally | null {
    const { formula } = figure;
    if (formula === null || this.#isCircular(figure)) return null;
    switch (formula.kind) {
      case 'count':
      case 'share':
        return this.#data[formula.kind](formula.of, formula.state);
      case 'across':
        return this.#ofRow(figure, formula);
      case 'same':
      case 'difference':
      case 'growth':
      case 'ratio': {
        const [first = null, second = null] = formula.of.map((name) => this.#cell(name, figure.sheet));
        return first === null ? null : ofCells[formula.kind](first, second, formula.factor);
      }
      default:
        return this.#ofColumn(figure, formula);
    }
  }

  /** A figure by its name, as formulas of a sheet take it; `null` where there is none. */
  #cell(name: string, sheet: string): Tally | null {
    const figure = this.#byName.get(name);
    if (figure === undefined || figure.number === null) return null;
    const address = addressOf(figure.row, figure.column);
    const text = figure.sheet === sheet ? address : `${quotedName(figure.sheet)}!${address}`;
    return { text, value: new Big(figure.number) };
  }

  /** Whether a figure follows from itself by way of names, which a spreadsheet refuses. */
  #isCircular(figure: Figure): boolean {
    const reached = new Set([figure]);
    // What is added on the way is gone through as well.
    for (const { formula } of reached) {
      const names = formula !== null && isOfCells(formula) ? formula.of : [];
      for (const next of names.flatMap((name) => this.#byName.get(name) ?? [])) {
        if (next === figure) return true;
        reached.add(next);
      }
    }
    return false;
  }

  #ofColumn(figure: Figure, formula: ColumnFormula): Tally | null {
    const column = (this.#byColumn.get(columnOf(figure)) ?? []).filter((one) => one.row < figure.row);
    // What is the total of its own row is no total of the column.
    const above = column.filter(
      (one) =>
        (one.formula === null || ['across', 'count'].includes(one.formula.kind)) &&
        (formula.group === null || isWithin(one.group, formula.group)),
    );
    return computedOfMany(formula.kind, above, column);
  }

  #ofRow(figure: Figure, { how }: RowFormula): Tally | null {
    const row = this.#byRow.get(rowOf(figure)) ?? [];
    const before = row.filter((one) => one.formula === null && one.column < figure.column);
    return computedOfMany(how, before, row);
  }
}

/** Whether a row's group is a group, or one within it: "nghe-an>cua-lo" is within "nghe-an". */
function isWithin(group: string, outer: string): boolean {
  return group === outer || group.startsWith(`${outer}>`);
}

/** More rows and columns has no sheet. */
const mostInLine = 2 ** 21;

/** A row, or a column, of a table, as a number. */
const rowOf = ({ table, row }: Figure) => table * mostInLine + row;
const columnOf = ({ table, column }: Figure) => table * mostInLine + column;

function isSum(formula: Formula | null): boolean {
  return formula?.kind === 'sum' || (formula?.kind === 'across' && formula.how === 'sum');
}

/** Whether what a formula gives is printed as it is. */
function isWhole(formula: Formula | null): boolean {
  return formula?.kind === 'same' || formula?.kind === 'count';
}

type ColumnFormula = Extract<Formula, { readonly group: string | null }>;
type RowFormula = Extract<Formula, { readonly kind: 'across' }>;
type CellFormula = Extract<Formula, { readonly factor: number }>;

function isOfCells(formula: Formula): formula is CellFormula {
  return 'factor' in formula;
}

const sumOf = (numbers: readonly Big[]) => numbers.reduce((total, one) => total.plus(one), new Big(0));

/** What each kind of formula makes of numbers, of which there is one at least. */
const valueOfMany: Readonly<Record<ColumnFormula['kind'], (numbers: readonly Big[]) => Big>> = {
  sum: sumOf,
  mean: (numbers) => sumOf(numbers).div(numbers.length),
  min: (numbers) => numbers.reduce((least, one) => (one.lt(least) ? one : least)),
  max: (numbers) => numbers.reduce((most, one) => (one.gt(most) ? one : most)),
};

const functionNames = { sum: 'SUM', mean: 'AVERAGE', min: 'MIN', max: 'MAX' } as const;

/**
 * What a formula gives of some figures of one line; `null` where there are none, or too many apart from each other.
 * @param line all figures of the column, from the top, or of the row, from the left
 */
function computedOfMany(
  kind: ColumnFormula['kind'],
  figures: readonly Figure[],
  line: readonly Figure[],
): Tally | null {
  const numbers = figures.flatMap(({ number }) => (number === null ? [] : new Big(number)));
  const ranges = rangesOf(new Set(figures), line);
  if (numbers.length === 0 || ranges.length > most.ranges) return null;
  const value = valueOfMany[kind](numbers);
  const list = ranges.join(',');
  const text = `${functionNames[kind]}(${list})`;
  // Of no numbers at all, spreadsheets give 0 as the least and the most.
  return { text: kind === 'min' || kind === 'max' ? `IF(COUNT(${list})=0,"–",${text})` : text, value };
}

/** What each kind of formula makes of cells by their names; `null` where one is missing, or is 0 and divides. */
const ofCells: Readonly<
  Record<CellFormula['kind'], (a: Tally, b: Tally | null, factor: number) => Tally | null>
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
 * The ranges that some cells of one column, or one row, make up. What holds no number, such as the dash of a unit that has not
 * reported, is within the range, so that a figure that comes to stand there counts.
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
