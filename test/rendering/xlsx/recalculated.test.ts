import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { documented } from '../../support/document.ts';
import { exampleFiles, exampleReport } from '../../support/example-reports.ts';
import { filesOf } from '../../support/memory-world.ts';
import { needs } from '../../support/needs.ts';
import { convertedByOffice } from '../../support/office.ts';
import { rendered } from '../../support/rendered.ts';
import { example } from '../../support/run.ts';
import { workbookIn } from '../../support/tables.ts';

const folder = () => mkdtemp(join(tmpdir(), 'review-workbooks-'));

/** The same workbook, in which no formula says what it gives. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => {
    const isSheet = path.startsWith('xl/worksheets/sheet');
    return [path, isSheet ? strToU8(strFromU8(bytes).replace(/<\/f><v>[^<]*/g, '</f><v>')) : bytes] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** What stands in each cell, by its address; numbers with as many digits as programs agree on. */
function valuesIn(workbook: ExcelJS.Workbook): Map<string, string> {
  const values = new Map<string, string>();
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = cell.formula === undefined ? cell.value : cell.result;
        const text = typeof value === 'number' ? value.toPrecision(14) : String(value ?? '');
        if (text !== '') values.set(`${sheet.name} ${cell.address}`, text);
      }),
    ),
  );
  return values;
}

it('an office program that computes all formulas anew finds what was written', needs('soffice'), async () => {
  const late = new Map(exampleFiles({}));
  late.delete('submissions/nghi-thu.yaml');
  const files = {
    whole: await readFile(await exampleReport('xlsx')),
    late: await rendered(await documented(late), 'xlsx'),
    other: await rendered(await documented(filesOf(join(example, '../xa-moc-khe-2025'))), 'xlsx'),
  };
  const [given, computed] = [await folder(), await folder()];
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, bytes]) => {
      const path = join(given, `${name}.xlsx`);
      await writeFile(path, withoutResults(bytes));
      return path;
    }),
  );
  await convertedByOffice('xlsx', paths, computed);
  for (const [name, bytes] of Object.entries(files)) {
    const anew = await workbookIn(await readFile(join(computed, `${name}.xlsx`)));
    const written = valuesIn(await workbookIn(bytes));
    expect(written.size).toBeGreaterThan(1000);
    expect(valuesIn(anew)).toEqual(written);
  }
});
