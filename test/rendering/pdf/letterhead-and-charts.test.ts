import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { documented } from '../../support/document.ts';
import { exampleFiles, examplePdf, exampleReport } from '../../support/example-reports.ts';
import type { Files } from '../../support/memory-world.ts';
import { expectPartOf, find, lengthOf, linesOn, ruleUnder } from '../../support/pages.ts';
import { type Page, type Piece, pdfIn, textOf } from '../../support/pdf.ts';
import { rendered, treeOf } from '../../support/rendered.ts';

/** The first page of a campaign's report, as far as its title reaches. */
async function firstPage(files: Files): Promise<Page> {
  const { blocks } = (await documented(files)).tree;
  const [page] = (await pdfIn(await rendered({ tree: treeOf(blocks.slice(0, 3)) }, 'pdf'))).pages;
  if (page === undefined) throw new Error('There is no page.');
  return page;
}

describe('letterhead', () => {
  it('keeps place and date, and a mark, on one line each, however long', async () => {
    const files = exampleFiles({
      'review.yaml': [
        ['place: Cửa Lò', 'place: Thành phố Hồ Chí Minh'],
        ['symbol: BC-UBND', 'symbol: BC-UBND\n    mark: THƯỢNG KHẨN'],
        ['[ ỦY BAN NHÂN DÂN, THỊ XÃ CỬA LÒ ]', '[ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH]'],
        ['  superior: [ ỦY BAN NHÂN DÂN, TỈNH NGHỆ AN ]\n', ''],
      ],
    });
    const page = await firstPage(files);
    const lines = linesOn(page).map(textOf);
    expect(lines.some((line) => line.includes('Thành phố Hồ Chí Minh, ngày 13 tháng 12 năm 2023'))).toBe(
      true,
    );
    expect(lines).toContain('THƯỢNG KHẨN');
    // The rule is measured by the line that it stands under, though the name takes two.
    const last = page.pieces.find((piece) => piece.text === 'THÀNH PHỐ HỒ CHÍ MINH') as Piece;
    expectPartOf(ruleUnder(page, last), last.width);
  });

  it('can be another one, which the campaign brings along', async () => {
    const files = exampleFiles({
      'review.yaml': [['symbol: BC-UBND', 'symbol: BC-TU\n    letterhead: dang']],
    });
    const template = Buffer.from(
      `<letterhead>{{#each document.issuer}}<issuer>{{this}}</issuer>{{/each}}
      <nation rule="full">ĐẢNG CỘNG SẢN VIỆT NAM</nation>
      <number>{{document.number}}</number><place-date>{{document.placeAndDate}}</place-date></letterhead>`,
    );
    const page = await firstPage(new Map([...files, ['templates/report/letterhead/dang.hbs', template]]));
    const nation = find(page, 'ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(lengthOf(ruleUnder(page, nation))).toBeCloseTo(nation.width, 0);
    expect(textOf(page.pieces)).not.toContain('CỘNG HÒA');
  });
});

describe('charts', () => {
  it('are drawn with lines and set in text: there is no picture in the file', async () => {
    const bytes = await readFile(await exampleReport('pdf'), 'latin1');
    expect(bytes).not.toContain('/Subtype /Image');
    const { pages } = await examplePdf();
    const page = pages.find(({ pieces }) => pieces.some(({ text }) => text.includes('Biểu đồ 2.'))) as Page;
    expect(find(page, '+28,6%')).toMatchObject({ size: 11, font: 'Tinos-Regular' });
  });
});
