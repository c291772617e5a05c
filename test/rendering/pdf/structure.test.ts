import { expect, it } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import {
  cell,
  chart,
  headerCell,
  letterhead,
  paragraph,
  run,
  signature,
  table,
} from '../../support/hostile-blocks.ts';
import { pdfOf, treeOf } from '../../support/rendered.ts';
import { spokenOutline, writtenContents } from '../../support/structure.ts';

const point = (marker: string, text: string): Block => ({ kind: 'paragraph', marker, runs: [run(text)] });
const heading = (level: 0 | 1 | 2 | 3, label: string, text: string): Block => ({
  kind: 'heading',
  level,
  label,
  text,
});

const blocks: readonly Block[] = [
  letterhead({ mark: 'KHẨN' }),
  { kind: 'title', isDraft: false, type: 'BÁO CÁO', abstract: 'Tổng kết năm 2023' },
  paragraph('Năm 2023, thị xã báo cáo như sau:'),
  heading(0, 'Phần I', 'KẾT QUẢ'),
  heading(1, 'I.', 'Kết quả'),
  paragraph('Kết quả:'),
  point('- ', 'Một việc;'),
  point('- ', 'hai việc.'),
  paragraph('Còn lại.'),
  heading(1, 'II.', 'Bảng'),
  table(
    [
      [headerCell('TT', { rows: 2 }), headerCell('Số liệu', { columns: 2 })],
      [headerCell('Năm nay'), headerCell('Năm trước')],
    ],
    [
      [headerCell('Nhóm một', { columns: 3 })],
      [cell('1'), cell('64'), cell('61')],
      [cell('Cộng', { columns: 2 }), cell('61')],
    ],
  ),
  chart('Xếp loại'),
  signature({ note: 'Số liệu minh họa.' }),
];

it('a screen reader goes through a PDF by its parts, in the order of the text', async () => {
  const annex = {
    label: 'Phụ lục I',
    title: 'XẾP LOẠI',
    reference: '(Kèm theo Báo cáo)',
    blocks: [paragraph('Hết.')],
  };
  const tree = {
    ...treeOf(blocks),
    annexes: [{ ...annex, orientation: 'landscape' as const }],
    hasContents: true,
  };
  expect((await spokenOutline((await pdfOf(tree)).bytes)).join('\n')).toMatchInlineSnapshot(`
    "--- 1
    Root
      Document
        Part
          P: ỦY BAN NHÂN DÂN
          P: THỊ XÃ CỬA LÒ
          P: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          P: Độc lập - Tự do - Hạnh phúc
          P: Số: 05/BC-UBND
          P: Cửa Lò, ngày 13 tháng 12 năm 2023
          P: KHẨN
          H1: BÁO CÁO Tổng kết năm 2023
          P: Năm 2023, thị xã báo cáo như sau:
          Sect
            H2: Phần I KẾT QUẢ
            Sect
              H3: I. Kết quả
              P: Kết quả:
              L
                LI
                  Lbl: -
                  LBody: Một việc;
                LI
                  Lbl: -
                  LBody: hai việc.
              P: Còn lại.
            Sect
              H3: II. Bảng
              Table
                THead
                  TR
                    TH: TT
                    TH: Số liệu
                  TR
                    TH: Năm nay
                    TH: Năm trước
                TBody
                  TR
                    TH: Nhóm một
                  TR
                    TD: 1
                    TD: 64
                    TD: 61
                  TR
                    TD: Cộng
                    TD: 61
              Figure [Biểu đồ 1. Xếp loại. Nghi Tân: Đạt 3.]: Nghi Tân Đạt: 3
                Caption: Biểu đồ 1. Xếp loại
          P: TM. ỦY BAN NHÂN DÂN
          P: CHỦ TỊCH
          P: Nguyễn Văn X
          P: Nơi nhận:
          L
            LI
              LBody: - UBND tỉnh;
            LI
              LBody: - Lưu: VT.
          Note: Số liệu minh họa.
    --- 2
    Root
      Document
        Part
          H2: Phụ lục I XẾP LOẠI
          P: (Kèm theo Báo cáo)
          P: Hết.
    --- 3
    Root
      Document
        Part
          H2: MỤC LỤC
          TOC
            TOCI
              Reference
                Link: Phần I. KẾT QUẢ 1
            TOCI
              Reference
                Link: I. Kết quả 1
            TOCI
              Reference
                Link: II. Bảng 1
            TOCI
              Reference
                Link: Phụ lục I. XẾP LOẠI 1"
  `);
});

it('words do not run together where a line ends, nor come apart where a long one is torn', async () => {
  const text = `${'Nghị quyết về công tác quốc phòng và an ninh '.repeat(8)}${'x'.repeat(150)} hết.`;
  const blocks = [paragraph(text), table([[headerCell('Đầu')]], [[cell(text)]], [1])];
  const contents = await writtenContents((await pdfOf(treeOf(blocks))).bytes);
  expect(contents.map((one) => one.trimEnd()).filter((one) => one.startsWith('Nghị quyết'))).toEqual([
    text,
    text,
  ]);
});
