import Big from 'big.js';
import type { Datum } from '../../document/tree.ts';
import { type Data, type DataField, type DataRow, notApplicable } from '../../report/data.ts';

/** So many rows a sheet has at the most below its header. */
const mostRows = 1_048_575;

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
  readonly tellsSources: boolean;
  readonly titles: Readonly<Record<DataField | 'key' | 'group', string>>;
  readonly #entries = new Map<string, Entry>();
  /** How many rows of a group are in each state: letters are alike in either case, as spreadsheets have it. */
  readonly #states = new Map<string, Map<string, number>>();
  readonly #names: string[] = [];
  readonly #most: number;

  constructor({ previousTitle, tellsSources, rows }: Data, most = mostRows) {
    this.tellsSources = tellsSources;
    this.#most = most;
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

  /** The tables by their names, each with its rows, which can be gone through more than once; none where there is no data. */
  tables(): { readonly name: string; readonly length: number; readonly rows: () => Generator<DataRow> }[] {
    return this.#names.map((name, index) => ({
      name,
      length: Math.min(this.#most, this.#entries.size - index * this.#most),
      rows: () => this.#rowsOf(name),
    }));
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
    const given = entry.row[field];
    if (field === 'state' || given === null) {
      return digits === null ? new Reading(entry, this.titles, field, text, false) : null;
    }
    if (digits === null || (digits !== given && !new Big(given).eq(digits))) return null;
    return new Reading(entry, this.titles, field, digits, true);
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

/** A cell that reads a field of a row of the data; its formula is made when it is written, as there may be very many. */
export class Reading {
  readonly kind = 'formula';
  readonly result: string;
  readonly isNumber: boolean;
  readonly #entry: Entry;
  readonly #titles: DataTables['titles'];
  readonly #field: DataField;

  constructor(
    entry: Entry,
    titles: DataTables['titles'],
    field: DataField,
    result: string,
    isNumber: boolean,
  ) {
    this.#entry = entry;
    this.#titles = titles;
    this.#field = field;
    this.result = result;
    this.isNumber = isNumber;
  }

  get formula(): string {
    const { row, table } = this.#entry;
    const read = `INDEX(${table}[${this.#titles[this.#field]}],MATCH("${row.key}",${table}[${this.#titles.key}],0))`;
    if (this.isNumber) return `IF(${read}="","–",${read})`;
    const given = row[this.#field] ?? '';
    // An empty cell that is read gives zero.
    const otherwise = `IF(${read}="",${quoted(given === '' ? this.result : '')},${read})`;
    return given === '' || given === this.result
      ? otherwise
      : `IF(${read}=${quoted(given)},${quoted(this.result)},${otherwise})`;
  }
}

/** A text within a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
