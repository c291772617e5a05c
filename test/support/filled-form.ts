import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { Form, Input } from '../../src/forms/form.ts';
import { sheetNames } from '../../src/forms/xlsx/keys.ts';
import type { EditedWorkbook } from './edited-workbook.ts';
import { readingPython } from './office-reader.ts';

/** What somebody types into a place of a form: a label of a choice, digits, "2023-11-29", or text. */
export interface Typed {
  readonly kind: 'text' | 'number' | 'date';
  readonly value: string;
}

/** All that is typed into a form, by the keys of questions, columns of awards and texts. */
export interface TypedForm {
  readonly fields: ReadonlyMap<string, Typed>;
  readonly awards: readonly ReadonlyMap<string, Typed>[];
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** What a program could take for something else than text: for a formula, a number, a day, an escape, markup. */
const hostileTexts = fc.oneof(
  fc.constantFrom(
    '=1+1',
    "'tự",
    '+ Một',
    '- Hai',
    '@ba',
    '0123',
    '1/5',
    '1.234',
    '98%',
    'TRUE',
    '#REF!',
    '1E5',
    '_x0041_',
    '<b>&amp;"',
    'Một: hai # ba',
    '😀 Đường lối',
    'مرحبا',
    '12 Công an: "Tốt"; [x], {y}',
    ' có dấu cách ',
  ),
  fc
    .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
    .filter((one) => /\S/.test(one) && !/[\p{C}\p{Z}]/u.test(one)),
  fc.lorem({ maxCount: 60 }),
);

/** What a paragraph may be besides: lines are put on one when they are read. */
const paragraphs = fc.oneof(hostileTexts, fc.constant('Dòng một\n- Dòng hai'));

const digits = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, fraction]) => String(Number(`${whole}.${fraction}`)));

function typedFor(input: Input): fc.Arbitrary<Typed> {
  switch (input.kind) {
    case 'number':
      return digits.map((value) => ({ kind: 'number', value }));
    case 'choice':
      return fc.constantFrom(...input.choices).map(({ label }) => ({ kind: 'text', value: label }));
    case 'date':
      return fc
        .integer({ min: 1, max: 28 })
        .map((day) => ({ kind: 'date', value: `2023-11-${String(day).padStart(2, '0')}` }));
    case 'line':
      return hostileTexts.map((value) => ({ kind: 'text', value: value.slice(0, input.longest) }));
  }
}

/** Forms filled in at random. */
export function typedForms(form: Form): fc.Arbitrary<TypedForm> {
  const questions = [
    ...form.general,
    ...[...form.ratings, ...form.indicators].flatMap((group) => group.questions),
  ];
  const fields = fc.tuple(
    ...questions.map(({ key, input }) =>
      fc.option(typedFor(input), { freq: 3 }).map((typed) => [key, typed] as const),
    ),
  );
  const award = fc.tuple(
    ...form.awards.map(({ key, input }) => typedFor(input).map((typed) => [key, typed] as const)),
  );
  const texts = fc.tuple(
    ...form.texts.map(({ key }) =>
      fc.array(paragraphs, { maxLength: 4 }).map((list) => [key, list] as const),
    ),
  );
  return fc.record({
    fields: fields.map((list) => {
      const typed = new Map(list.flatMap(([key, one]) => (one === null ? [] : [[key, one] as const])));
      // A decision has a number and a day, or there is none.
      const isWhole = (key: string) => {
        const [, decision] = /^(.*\.decision)\./.exec(key) ?? [];
        return decision === undefined || (typed.has(`${decision}.number`) && typed.has(`${decision}.date`));
      };
      return new Map([...typed].filter(([key]) => isWhole(key)));
    }),
    awards:
      form.awards.length === 0
        ? fc.constant([])
        : fc.array(
            award.map((row) => new Map(row)),
            { maxLength: 4 },
          ),
    texts: texts.map((list) => new Map(list.filter(([, paragraphs]) => paragraphs.length > 0))),
  });
}

/** A cell, by its row and column from 1. */
export type FilledCell = readonly [
  sheet: string,
  row: number,
  column: number,
  kind: Typed['kind'],
  value: string,
];

/** Where somebody types all that into a form. */
export function cellsOf(
  { fields, awards, texts }: TypedForm,
  workbook: EditedWorkbook,
): readonly FilledCell[] {
  const at = (name: string, key: string, column: string, { kind, value }: Typed, which = 0): FilledCell => {
    const place = workbook.place(name, key, column, which);
    return [name, place.row + 1, place.column + 1, kind, value];
  };
  return [
    ...[...fields].map(([key, typed]) => {
      const [, group, column] = /^(indicators\.[^.]+)\.([^.]+)$/.exec(key) ?? [];
      if (group === undefined || column === undefined) return at(sheetNames.figures, key, 'answer', typed);
      return at(sheetNames.figures, group, column, typed);
    }),
    ...awards.flatMap((row, which) =>
      [...row].map(([column, typed]) => at(sheetNames.awards, 'awards', column, typed, which)),
    ),
    ...[...texts].flatMap(([key, list]) =>
      list.map((value, which) => at(sheetNames.texts, key, 'text', { kind: 'text', value }, which)),
    ),
  ];
}

/** A form's file filled in by exceljs. */
export async function filledByExcelJs(file: Uint8Array, cells: readonly FilledCell[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  // exceljs asks for a type of buffers that is older than Node's.
  await workbook.xlsx.load(file as unknown as ExcelJS.Buffer);
  for (const [name, row, column, kind, value] of cells) {
    const cell = workbook.getWorksheet(name)?.getCell(row, column);
    if (cell === undefined) throw new Error(`The form has a sheet called ${name}.`);
    // exceljs writes what looks like an escape as it stands.
    const text = value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
    cell.value = kind === 'number' ? Number(value) : kind === 'date' ? new Date(`${value}T00:00:00Z`) : text;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same, by openpyxl, for tests that need it. */
export async function filledByOpenpyxl(file: Uint8Array, cells: readonly FilledCell[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'review-filler-'));
  const [source, target] = [join(folder, 'form.xlsx'), join(folder, 'filled.xlsx')];
  await writeFile(source, file);
  const script = fileURLToPath(new URL('form-filler.py', import.meta.url));
  await promisify(execFile)(readingPython('xlsx'), [script, source, target, JSON.stringify(cells)]);
  return readFile(target);
}
