import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/tree.ts';
import { treeOf } from '../support/rendered.ts';
import { labelledAnnex, wordPartsOf } from '../support/word-numbers.ts';

describe('what the text refers to', () => {
  const chart = (number: number): Block => ({
    kind: 'chart',
    label: `Biểu đồ ${number}`,
    caption: `Mức ${number}`,
    arrangement: 'dots',
    scale: 'shared',
    series: [{ name: 'Mức', isAbsent: false }],
    rows: [{ label: 'Hàng', bars: [{ value: 1, text: '1' }] }],
  });
  const referring = (...targets: readonly string[]): Block => ({
    kind: 'paragraph',
    marker: '',
    runs: targets.map((target, index) => ({
      text: `Xem ${target} kèm theo`,
      bold: index % 2 === 1,
      italic: false,
      references: [{ start: 4, end: 4 + target.length, target }],
    })),
  });
  /** Fields by their instructions, with what they show. */
  const fieldsIn = (body: string) =>
    [
      ...body.matchAll(/<w:instrText[^>]*> ((?:REF|SEQ) [^<]*) <\/w:instrText>(.*?)w:fldCharType="end"/gs),
    ].map(([, instruction, shown = '']) => [instruction, shown.replace(/<[^>]*>?/g, '')]);

  it('is a field that shows it, and leads to a bookmark', async () => {
    const blocks = [referring('Phụ lục II', 'Biểu đồ 2', 'Biểu đồ 3'), chart(1), chart(2)];
    const annexes = [labelledAnnex('Phụ lục I', [chart(3)]), labelledAnnex('Phụ lục II')];
    const body = (await wordPartsOf({ ...treeOf(blocks), annexes }))('word/document.xml');
    expect(
      fieldsIn(body).map(([instruction, shown]) => [instruction, shown?.replaceAll('\u00a0', ' ')]),
    ).toEqual([
      ['REF _RefPhuLuc2 \\r \\h', 'Phụ lục II'],
      ['REF _RefBieuDo2 \\h', 'Biểu đồ 2'],
      ['REF _RefBieuDo3 \\h', 'Biểu đồ 3'],
      ['SEQ Biểu_đồ \\* ARABIC', '1'],
      ['SEQ Biểu_đồ \\* ARABIC', '2'],
      ['SEQ Biểu_đồ \\* ARABIC', '3'],
    ]);
    for (const [, name = ''] of body.matchAll(/REF (\w+)/g))
      expect(body.split(`<w:bookmarkStart w:name="${name}"`)).toHaveLength(2);
    // The words before the caption's, and the annex's title.
    expect(body).toMatch(
      /w:name="_RefBieuDo2" w:id="\d+"\/><w:r><w:t[^>]*>Biểu đồ <.*?<w:bookmarkEnd w:id="\d+"\/><w:r><w:t[^>]*>\. Mức\s2</,
    );
    expect(body).toMatch(/<w:pStyle w:val="PhuLuc"\/><\/w:pPr><w:bookmarkStart w:name="_RefPhuLuc2"/);
    const ids = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['1', '2', '3', '4', '5']);
  });

  it('is a field no further than its label, and text where Word would count otherwise', async () => {
    const alone = {
      ...treeOf([referring('Phụ lục', 'Biểu đồ 7'), chart(7)]),
      annexes: [labelledAnnex('Phụ lục')],
    };
    const body = (await wordPartsOf(alone))('word/document.xml');
    expect(fieldsIn(body)).toEqual([['REF _RefPhuLuc1 \\r \\h', 'Phụ lục']]);
    expect(body.replace(/<w:instrText.*?<\/w:instrText>|<[^>]*>/gs, '').replaceAll('\u00a0', ' ')).toContain(
      'Xem Phụ lục kèm theoXem Biểu đồ 7 kèm theo',
    );
    expect(body).toMatch(/>Biểu\sđồ\s7\. Mức/);
  });
});

it('the document says of itself what it is about, in which language, by whom, and whether it is a draft', async () => {
  const title = { kind: 'title', type: 'BÁO CÁO', abstract: 'Tổng kết\nnăm <2023>' } as const;
  const part = await wordPartsOf(treeOf([{ ...title, isDraft: true }]));
  const core = part('docProps/core.xml');
  const stated = (name: string) => new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(core)?.[1];
  expect(
    [
      'dc:title',
      'dc:subject',
      'dc:creator',
      'cp:lastModifiedBy',
      'dc:language',
      'cp:category',
      'cp:contentStatus',
    ].map(stated),
  ).toEqual([
    'Tổng kết năm &lt;2023&gt;',
    'Tổng kết năm &lt;2023&gt;',
    'UBND',
    'UBND',
    'vi-VN',
    'Báo cáo',
    'Dự thảo',
  ]);
  for (const name of ['dcterms:created', 'dcterms:modified'])
    expect(stated(name)).toBe('1970-01-01T00:00:00Z');
  expect(part('docProps/app.xml')).toContain('<Company>UBND</Company>');
  const final = await wordPartsOf(treeOf([{ ...title, isDraft: false }]));
  expect(final('docProps/core.xml')).not.toContain('contentStatus');
});
