import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Cell, Run } from '../../src/document/tree.ts';
import { cell, headerCell, table } from '../support/hostile-blocks.ts';
import { rendered, treeOf } from '../support/rendered.ts';
import { runs } from '../support/runs.ts';

/** What is no text, and leaves a row to the library. */
const leftToLibrary: Run = { text: '', bold: false, italic: false, isRaised: true };

type Body = readonly (readonly Cell[])[];

async function documentXml(body: Body): Promise<string> {
  const header = [[headerCell('a'), headerCell('b')]];
  const block = table(
    header,
    body.map((row) => [...row]),
    [1, 2],
  );
  const file = await rendered({ tree: treeOf([block]) }, 'docx');
  return Buffer.from(unzipSync(file)['word/document.xml'] ?? []).toString();
}

/** Room for a mark makes columns wider. */
const withoutWidths = (xml: string) => xml.replace(/ w:w="\d+"/g, '');
const numbersIn = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map(([, digits]) => Number(digits));

async function expectAsByLibrary(body: Body): Promise<void> {
  const left = body.map((row) => row.map((one) => ({ ...one, runs: [...one.runs, leftToLibrary] })));
  const found = await documentXml(body);
  expect(withoutWidths(found)).toBe(withoutWidths(await documentXml(left)));
  const columns = numbersIn(found, /<w:gridCol w:w="(\d+)"/g);
  const whole = columns.reduce((sum, width) => sum + width, 0);
  for (const row of found.split('<w:tr>').slice(1)) {
    const cells = numbersIn(row, /<w:tcW w:type="dxa" w:w="(\d+)"/g);
    expect(cells).toEqual(cells.length === 1 ? [whole] : columns);
  }
}

const someRuns: fc.Arbitrary<readonly Run[]> = fc.array(
  fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '&', '<', '>', '"', "'", '–', '\n', '\u2011') }),
    bold: fc.boolean(),
    italic: fc.boolean(),
  }),
  { maxLength: 2 },
);
const someCell = fc
  .record({ runs: someRuns, align: fc.constantFrom('left', 'center', 'right') })
  .map((given) => cell('', given));
const rows = fc.oneof(
  fc.tuple(someCell, someCell),
  someCell.map((one) => [{ ...one, columns: 2 }]),
);

it('plain rows are written as the library writes them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 20 }), expectAsByLibrary),
    runs(40, 8),
  );
});

it('so are cells that reach over several rows', async () => {
  const tall = [
    [cell('một', { rows: 3 }), cell('1')],
    [cell('2', { align: 'right' })],
    [cell('3')],
    [cell('bốn'), cell('4')],
  ];
  expect(await documentXml(tall)).toContain('<w:vMerge w:val="continue"/>');
  await expectAsByLibrary(tall);
});
