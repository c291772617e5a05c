import { beforeAll, describe, expect, it } from 'vitest';
import { type Documented, documented, withoutCharts } from '../../support/document.ts';
import { textPagesIn } from '../../support/pdf.ts';
import { rendered } from '../../support/rendered.ts';
import { indicatorOf, smallCampaign } from '../../support/small-campaign.ts';
import { dense, formulasIn, inDocx, inHtml, inMarkdown, inXlsx } from '../../support/tables.ts';

const unit = (cases: number, solved: number) => ({
  indicators: { 'vu-an': { actual: cases }, 'pha-an': { actual: solved } },
});
const parents = { x: undefined, a: 'ven-bien', y: undefined, b: 'ven-bien', z: undefined };

/** An area, and units of none before, between and after its own. */
const files = smallCampaign({
  units: { x: unit(4, 3), a: unit(2, 2), y: unit(3, 2), b: unit(5, 4), z: unit(2, 2) },
  review: {
    areas: [{ id: 'ven-bien', name: 'vùng ven biển' }],
    units: Object.entries(parents).map(([id, parent]) => ({
      id,
      name: `thôn ${id.toUpperCase()}`,
      kind: 'thon',
      ...(parent === undefined ? {} : { parent }),
    })),
    indicators: [
      indicatorOf('vu-an', {}),
      indicatorOf('pha-an', {}),
      indicatorOf('ty-le', {
        unitOfMeasure: '%',
        type: 'percentage',
        aggregation: 'ratio',
        ratio: { numerator: 'pha-an', denominator: 'vu-an' },
      }),
    ],
  },
});

const rows = [
  ['I. Vùng ven biển'],
  ['1', 'Thôn A', '2', '2', '100,0'],
  ['2', 'Thôn B', '5', '4', '80,0'],
  ['', 'Cộng vùng ven biển', '7', '6', '85,7'],
  ['II. Đơn vị khác'],
  ['1', 'Thôn X', '4', '3', '75,0'],
  ['2', 'Thôn Y', '3', '2', '66,7'],
  ['3', 'Thôn Z', '2', '2', '100,0'],
  ['', 'Cộng đơn vị khác', '9', '7', '77,8'],
  ['', 'Toàn địa bàn', '16', '13', '81,3'],
];

/** The last rows of the table that has them, without empty cells, which formats leave out or join. */
const lastOf = (tables: readonly (readonly (readonly string[])[])[]) => {
  const table = tables.find((one) => one.flat().some((text) => dense(text) === dense('Cộng đơn vị khác')));
  return table?.slice(-rows.length).map((row) => dense(row.join('')));
};
const wanted = rows.map((row) => dense(row.join('')));

describe('units of no area stand together, last, and have a subtotal as areas do', () => {
  let document: Documented;
  beforeAll(async () => {
    document = withoutCharts(await documented(files));
  });

  it('in a PDF', async () => {
    const pages = await textPagesIn(await rendered(document, 'pdf'));
    const text = dense(pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(''));
    for (const row of wanted) expect(text).toContain(row);
  });

  it('for Word, on a web page and in Markdown', async () => {
    const [docx, html, md] = await Promise.all(
      (['docx', 'html', 'md'] as const).map((format) => rendered(document, format)),
    );
    expect(lastOf((await inDocx(docx ?? Buffer.of())).tables)).toEqual(wanted);
    expect(lastOf(inHtml(String(html)).tables)).toEqual(wanted);
    expect(lastOf(inMarkdown(String(md)).tables)).toEqual(wanted);
  });

  it('in a workbook, which computes it of their rows', async () => {
    const sheets = await inXlsx(await rendered(document, 'xlsx'));
    const { workbook } = sheets[0]?.sheet ?? {};
    const formulas = workbook === undefined ? [] : [...formulasIn(workbook)];
    const row = formulas.filter(({ cell, sheet }) => {
      const name = sheet.getRow(Number(cell.row)).getCell(2).text;
      return name === 'Cộng đơn vị khác';
    });
    expect(row.map(({ cell }) => cell.formula?.replace(/\d+/g, '#'))).toEqual([
      'SUM(C#:C#)',
      'SUM(D#:D#)',
      'IFERROR(ROUND(D#/C#*#,#),"–")',
    ]);
    expect(row.map(({ computed }) => computed)).toEqual([9, 7, 77.8]);
  });
});
