import { createHash } from 'node:crypto';
import { grouped } from '../../campaign/grouping.ts';
import type { DocumentTree, Field, Table } from '../../document/tree.ts';
import { textIn } from '../../layout/grid.ts';
import type { DocumentOrigin } from '../format.ts';
import { ChoiceLists } from './choice-lists.ts';
import { type HiddenSheet, hiddenSheet, pieces, sheetMark } from './hidden-sheet.ts';
import { labelsOfRows, type RowLabels } from './row-labels.ts';
import { addressOf, type WrittenCell, type WrittenRow, type WrittenSheet } from './sheet-xml.ts';
import { asText, type Styles } from './styles.ts';
import { Validations } from './validations.ts';

/** A cell of a document that is to be filled in, and what stands there already. */
interface AskedField extends Field {
  readonly given: string;
}

/**
 * The cells of a workbook that are to be filled in. They are found again by keys in a hidden row and a hidden column below and
 * beside what each sheet shows, so that sheets may be renamed, and rows and columns inserted and moved.
 */
export class Fields {
  readonly lists = new ChoiceLists();
  /** By which sheets know which hidden sheet is theirs. */
  readonly version: string;
  readonly #asked: readonly AskedField[];
  readonly #labels: ReadonlyMap<string, RowLabels>;
  readonly #origin: DocumentOrigin;
  readonly #sheets: string[] = [];

  constructor(tree: DocumentTree, origin: DocumentOrigin) {
    const tables = tablesIn(tree);
    this.#asked = fieldsIn(tables);
    this.#labels = new Map(tables.flatMap((table) => [...labelsOfRows(table)]));
    this.#origin = origin;
    const all = JSON.stringify([origin, this.#asked, [...this.#labels]]);
    this.version = createHash('sha256').update(all).digest('hex').slice(0, 8);
  }

  /** Whether there is any. */
  get isAny(): boolean {
    return this.#asked.length > 0;
  }

  /** Puts down a sheet that has some. */
  addSheet(name: string): void {
    this.#sheets.push(name);
  }

  /**
   * The sheet that nobody sees: rows that begin with what they say. "sheet" is followed by the name of one with something to
   * fill in; "row" by its key, those of its columns that do, and what the row was on; "given" by the keys of a row and a
   * column, and what stands there already; "labels" by a row's key, and what stands beside it.
   */
  hiddenSheet(styles: Styles): HiddenSheet {
    const { kind, host, title, year } = this.#origin;
    const facts = [
      [sheetMark, 'identity'],
      ['version', this.version],
      ['kind', kind],
      ['year', String(year)],
      ['host', ...pieces(host)],
      ['title', ...pieces(title)],
      ...this.#sheets.map((name) => ['sheet', ...pieces(name)]),
      ...[...grouped(this.#asked, ({ row }) => row)].map(([row, fields]) => [
        'row',
        row,
        fields.map(({ column, input }) => `${column}:${input.kind}`).join(' '),
        ...pieces(fields[0]?.basis ?? ''),
      ]),
      ...this.#asked.flatMap(({ row, column, given }) =>
        given === '' ? [] : [['given', `${row} ${column}`, ...pieces(given)]],
      ),
      ...[...this.#labels].map(([row, { ofRow, fromAbove, heads }]) => [
        'labels',
        row,
        ...pieces(JSON.stringify([ofRow, fromAbove, Object.entries(heads)])),
      ]),
    ];
    return hiddenSheet(facts, this.lists, styles);
  }
}

function tablesIn({ blocks, annexes }: DocumentTree): Table[] {
  const all = [...blocks, ...annexes.flatMap((annex) => annex.blocks)];
  return all.filter((block): block is Table => block.kind === 'table');
}

function fieldsIn(tables: readonly Table[]): AskedField[] {
  return tables.flatMap(({ body }) =>
    body.flatMap((row) =>
      row.flatMap((cell) => (cell.field === undefined ? [] : { ...cell.field, given: textIn(cell) })),
    ),
  );
}

/** Those of one sheet, while it is filled. */
export class SheetFields {
  readonly #fields: Fields;
  readonly #styles: Styles;
  readonly #validations: Validations;
  readonly #rows = new Map<number, string>();
  readonly #columns = new Map<number, Set<string>>();

  constructor(fields: Fields, styles: Styles) {
    this.#fields = fields;
    this.#styles = styles;
    this.#validations = new Validations(fields.lists);
  }

  /** @param table which of the sheet's: columns of several may ask for other things */
  add({ row: key, column: name, input }: Field, row: number, column: number, table: number): void {
    this.#rows.set(row, `${table} ${key}`);
    const names = this.#columns.get(column) ?? new Set();
    this.#columns.set(column, names.add(`${table}:${name}`));
    this.#validations.add(addressOf(row, column), input, { unitOfMeasure: '', year: 0 });
  }

  /** A sheet with its keys, where only what is to be filled in can be changed; as it is where nothing is. */
  keyed(sheet: WrittenSheet, rows: readonly WrittenRow[]): WrittenSheet {
    if (this.#rows.size === 0) return sheet;
    this.#fields.addSheet(sheet.name);
    const beside = sheet.widths.length;
    const keyed = rows.map((row, index) => {
      const key = this.#rows.get(index);
      if (key === undefined) return row;
      const cells = [...row.cells];
      cells[beside] = this.#cell(key);
      return { ...row, cells, grows: true };
    });
    const below: (WrittenCell | undefined)[] = [];
    for (const [column, names] of this.#columns) below[column] = this.#cell([...names].join(' '));
    below[beside] = this.#cell(`${sheetMark} ${this.#fields.version}`);
    return {
      ...sheet,
      rows: [...keyed, { cells: below, isHidden: true }],
      widths: [...sheet.widths, 60],
      hidden: [...(sheet.hidden ?? []), beside],
      protection: { insertsRows: false },
      validations: this.#validations.written(),
    };
  }

  #cell(text: string): WrittenCell {
    const style = this.#styles.indexOf({ horizontal: 'left', numberFormat: asText });
    return { content: { kind: 'text', text }, style };
  }
}
