import { plainKey } from '../answers.ts';
import { isFigure } from '../previous-figures.ts';
import type { Asked } from '../version.ts';
import type { CellValue, Workbook, WorkbookSheet } from '../workbook/workbook.ts';
import { mark } from './keys.ts';

/** What the hidden sheet of a form says. */
export interface FormIdentity {
  /** By its id. */
  readonly unit: string;
  readonly year: number;
  readonly version: string;
  readonly host: string;
  readonly title: string;
  readonly asked: Asked;
  /** What the form held when it was sent: digits by the keys of questions. */
  readonly given: ReadonlyMap<string, string>;
}

/** The hidden sheets of forms in a workbook; `null` for one that says nothing that could be. */
export function identitiesIn({ sheets }: Workbook): readonly (FormIdentity | null)[] {
  return sheets.flatMap((sheet) => {
    const [first, second] = sheet.cells;
    const isHidden = first !== undefined && textOf(first.value) === mark && second !== undefined;
    return isHidden && textOf(second.value) === 'identity' ? [identityOf(sheet)] : [];
  });
}

/** The text of a cell that holds what we wrote; a program may have made a number of digits. */
export function textOf(value: CellValue): string {
  if (value.kind === 'text') return value.text;
  return value.kind === 'number' ? value.digits : '';
}

function identityOf(sheet: WorkbookSheet): FormIdentity | null {
  const facts = new Map<string, string>();
  const [asked, given] = [new Map<string, string>(), new Map<string, string>()];
  for (const [name = '', first = '', ...others] of rowsOf(sheet)) {
    const written = others.join('');
    if (name === 'asked') {
      const what = jsonOf(written);
      if (what !== null && plainKey.test(first)) asked.set(first, what);
    } else if (name === 'given') {
      if (isFigure(written)) given.set(first, written);
    } else if (!facts.has(name)) facts.set(name, first + written);
  }
  const fact = (name: string) => facts.get(name) ?? '';
  const [unit, year, version] = [fact('unit'), fact('year'), fact('version')];
  const [host, title] = [jsonOf(fact('host')), jsonOf(fact('title'))];
  const isWhole = /^[a-z0-9-]{1,64}$/.test(unit) && /^\d{4}$/.test(year) && /^[0-9a-f]{8}$/.test(version);
  if (!isWhole || host === null || title === null) return null;
  return { unit, year: Number(year), version, host, title, asked, given };
}

function rowsOf({ cells }: WorkbookSheet): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  for (const { row, value } of cells) {
    const texts = rows.get(row);
    if (texts === undefined) rows.set(row, [textOf(value)]);
    else texts.push(textOf(value));
  }
  return [...rows.values()];
}

/** A text that was written as JSON. */
function jsonOf(written: string): string | null {
  const value = parsedJson(written);
  return typeof value === 'string' ? value : null;
}

/** What a text of JSON says; `null` where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
