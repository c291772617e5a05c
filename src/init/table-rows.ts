import { CsvError, type Info, parse } from 'csv-parse/sync';
import { withoutStrays } from '../intake/invisible-characters.ts';
import { columnsByHeadings } from './table-headings.ts';

/** A row of a table that is not blank. */
export interface Row {
  /** The line that it ends on, from 1. */
  readonly line: number;
  /** Without those at the end that are blank. */
  readonly cells: readonly string[];
  /** How many cells there are, the blank ones too. */
  readonly width: number;
}

/** A table's rows, or the line where it can't be read any further. */
export type Rows = { readonly rows: readonly Row[] } | { readonly brokenLine: number | null };

/**
 * The rows of a table saved as CSV. What parts columns is what the first line says ("sep=;"), or else what parts most rows.
 * A comma with a space after it stands within a name, but in tables whose headings are parted so.
 */
export function rowsIn(text: string): Rows {
  const [first = '', stated] = /^"?sep=(.)"?[^\n]*(?=\n|$)/i.exec(text) ?? [];
  const rest = text.slice(first.length);
  if (stated !== undefined) return parsed(rest, stated);
  for (const delimiter of [';', '\t']) {
    const read = parsed(rest, delimiter);
    // What breaks off may be parted otherwise.
    if ('rows' in read && areParted(read.rows)) return read;
  }
  const parted = parsed(rest, ',');
  if ('rows' in parted && hasHeadings(parted.rows) && areRegular(parted.rows)) return parted;
  return parsed(rest, ',', true);
}

/** Stands for a comma within a name while the table is parsed. */
const commaWithin = '\ue000';

function parsed(text: string, delimiter: string, isSpacedWithin = false): Rows {
  const marked = isSpacedWithin ? text.replace(/,(?=[ \u00a0])/g, commaWithin) : text;
  try {
    const read = parse(marked, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      // The types know nothing of what `info` makes of records.
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: Info }[];
    const rows = read.map(({ record, info }) => {
      const cells = record.map((cell) => withoutStrays(cell.replaceAll(commaWithin, ',')).text.trim());
      const last = cells.findLastIndex((cell) => cell !== '');
      return { line: info.lines, cells: cells.slice(0, last + 1), width: cells.length };
    });
    // A row of separators alone is blank, whatever parts columns.
    return { rows: rows.filter(({ cells }) => cells.some((cell) => /[^\s;,]/.test(cell))) };
  } catch (reason) {
    if (!(reason instanceof CsvError)) throw reason;
    return { brokenLine: typeof reason.lines === 'number' ? reason.lines : null };
  }
}

/** Whether most rows have several cells, be they blank; titles that somebody typed have one. */
function areParted(rows: readonly Row[]): boolean {
  const parted = rows.filter(({ width }) => width > 1);
  return parted.length > 0 && (parted.length * 2 >= rows.length || hasHeadings(parted));
}

const hasHeadings = (rows: readonly Row[]) =>
  rows.some(({ cells }) => (columnsByHeadings(cells)?.size ?? 0) > 1);

/** Whether no row has more cells than the headings. */
function areRegular(rows: readonly Row[]): boolean {
  const at = rows.findIndex(({ cells }) => columnsByHeadings(cells) !== null);
  const width = rows[at]?.width ?? 0;
  return rows.slice(at).every(({ cells }) => cells.length <= width);
}
