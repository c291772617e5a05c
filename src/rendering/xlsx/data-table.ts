import Big from 'big.js';
import type { Datum } from '../../document/tree.ts';
import { type Data, type DataField, type DataRow, notApplicable } from '../../report/data.ts';

/** So many rows a sheet has at the most below its header. */
const mostRows = 1_048_575;

/** A formula that reads a cell of the data, and what it gives. */
export interface Reading {
  readonly formula: string;
  readonly result: string;
  readonly isNumber: boolean;
}

/** A formula that counts rows of the data, and what it gives, exact until it is rounded once. */
export interface Tally {
  readonly text: string;
  readonly value: Big;
}

/** A row, and the table in which it stands. */
interface Entry {
  readonly row: DataRow;
  readonly table: string;
}

/**
 * The data, which stands in tables of the spreadsheet's own, as few as hold its rows. Formulas find a row by its key, so
 * that somebody may sort and filter them.
 */
export class DataTables {
  readonly titles: Readonly<Record<DataField | 'key' | 'group', string>>;
  readonly #entries = new Map<string, Entry>();
  /** How many rows of a group are in each state: letters are alike in either case, as spreadsheets have it. */
  readonly #states = new Map<string, Map<string, number>>();
  readonly #names: string[] = [];

  constructor({ previousTitle, rows }: Data, most = mostRows) {
    this.titles = {
      target: 'Kế hoạch',
      actual: 'Thực hiện',
      previous: previousTitle,
      state: 'Trạng thái',
      group: 'Mã chỉ tiêu',
      key: 'Mã dòng',
    };
    for (const row of rows) {
      if (this.#entries.size === most * this.#names.length) {
        this.#names.push(`DuLieu${this.#names.length === 0 ? '' : this.#names.length + 1}`);
      }
      this.#entries.set(row.key, { row, table: this.#names.at(-1) ?? '' });
      const states = this.#states.get(row.group) ?? new Map<string, number>();
      const state = row.state.toLowerCase();
      this.#states.set(row.group, states.set(state, (states.get(state) ?? 0) + 1));
    }
  }

  /** The tables by their names, each with its rows; none where there is no data. */
  tables(): { readonly name: string; readonly rows: Generator<DataRow> }[] {
    return this.#names.map((name) => ({ name, rows: this.#rowsOf(name) }));
  }

  *#rowsOf(name: string): Generator<DataRow> {
    for (const { row, table } of this.#entries.values()) if (table === name) yield row;
  }

  /**
   * The formula that reads what a cell prints; `null` where the data has something else. A text that stands in a cell for
   * want of a figure stands there until there is one.
   * @param digits those of the number that the cell prints; `null` where it prints text
   */
  reading({ row: key, field }: Datum, text: string, digits: string | null): Reading | null {
    const entry = this.#entries.get(key);
    if (entry === undefined) return null;
    const { row, table } = entry;
    const read = `INDEX(${table}[${this.titles[field]}],MATCH("${key}",${table}[${this.titles.key}],0))`;
    const given = row[field];
    if (field === 'state' || given === null) {
      if (digits !== null) return null;
      const formula = given === text ? read : `IF(${read}=${quoted(given ?? '')},${quoted(text)},${read})`;
      return { formula, result: text, isNumber: false };
    }
    if (digits === null || !new Big(given).eq(digits)) return null;
    return { formula: `IF(${read}="","–",${read})`, result: digits, isNumber: true };
  }

  /** How many rows of a group are in a state; `null` where no formula says so. */
  count(group: string, state: string): Tally | null {
    const states = this.#states.get(group);
    // What looks like a number is compared as one.
    if (states === undefined || !/\p{L}/u.test(state)) return null;
    const pattern = quoted(`=${state.replace(/[~*?]/g, '~$&')}`);
    const text = this.#counting(
      (table) => `${this.#ofGroup(table, group)},${table}[${this.titles.state}],${pattern}`,
    );
    return { text, value: new Big(states.get(state.toLowerCase()) ?? 0) };
  }

  /** Their share of all rows to which the group applies, in percent; `null` where no formula says so. */
  share(group: string, state: string): Tally | null {
    const [count, none] = [this.count(group, state), this.count(group, notApplicable)];
    if (count === null || none === null) return null;
    const all = [...(this.#states.get(group)?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    const whole = new Big(all).minus(none.value);
    if (whole.eq(0)) return null;
    const counted = this.#counting((table) => this.#ofGroup(table, group));
    return { text: `100*${count.text}/(${counted}-${none.text})`, value: count.value.times(100).div(whole) };
  }

  #ofGroup(table: string, group: string): string {
    return `${table}[${this.titles.group}],"${group}"`;
  }

  #counting(criteria: (table: string) => string): string {
    const counts = this.#names.map((table) => `COUNTIFS(${criteria(table)})`);
    return counts.length === 1 ? counts.join('') : `(${counts.join('+')})`;
  }
}

/** A text within a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
