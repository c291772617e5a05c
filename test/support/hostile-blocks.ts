import type { Block, Cell, Run } from '../../src/document/tree.ts';

export const run = (text: string): Run => ({ text, bold: false, italic: false });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', marker: '', runs: [run(text)] });
export const cell = (text: string, overridden: Partial<Cell> = {}): Cell => ({
  runs: [run(text)],
  align: 'left',
  columns: 1,
  rows: 1,
  value: null,
  name: '',
  formula: null,
  ...overridden,
});
export const table = (header: Cell[][], body: Cell[][], widths = [1, 3, 2]): Block => ({
  kind: 'table',
  widths,
  header,
  body,
  groups: body.map(() => ''),
});

let next = 10_000;
/** Words none of which is anywhere else. */
export function words(count: number): string {
  return Array.from({ length: count }, () => {
    next += 1;
    return `từ${next}`;
  }).join(' ');
}
export const signature = (overridden: object): Block => ({
  kind: 'signature',
  lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  name: 'Nguyễn Văn X',
  recipients: ['- UBND tỉnh;', '- Lưu: VT.'],
  note: '',
  ...overridden,
});
export const letterhead = (overridden: object): Block => ({
  kind: 'letterhead',
  left: [
    { role: 'superior', text: 'ỦY BAN NHÂN DÂN', rule: 'none' },
    { role: 'issuer', text: 'THỊ XÃ CỬA LÒ', rule: 'part' },
  ],
  right: [
    { role: 'nation', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', rule: 'none' },
    { role: 'motto', text: 'Độc lập - Tự do - Hạnh phúc', rule: 'full' },
  ],
  number: 'Số: 05/BC-UBND',
  placeAndDate: 'Cửa Lò, ngày 13 tháng 12 năm 2023',
  mark: null,
  ...overridden,
});
const list = (count: number, each: number) => Array.from({ length: count }, () => `- ${words(each)};`);
export const headerCell = (text: string, overridden: Partial<Cell> = {}) =>
  cell(text, { align: 'center', runs: [{ text, bold: true, italic: false }], ...overridden });
export const plainHeader = () => [[headerCell('TT'), headerCell('Nội dung'), headerCell('Kết quả')]];
export const plainRow = () => [cell('1'), cell(words(4)), cell(words(2))];
/** A chart of one bar. */
export const chart = (caption: string): Block => ({
  kind: 'chart',
  label: 'Biểu đồ 1',
  caption,
  arrangement: 'stacked',
  scale: 'shared',
  series: [{ name: 'Đạt', isAbsent: false }],
  rows: [{ label: 'Nghi Tân', bars: [{ value: 3, text: '3' }] }],
});
export const opening = () => [paragraph(words(60)), paragraph(words(60)), paragraph(words(60))];

/** What is higher or wider than pages have room for, by what it is. */
export const hostileBlocks: Readonly<Record<string, () => readonly Block[]>> = {
  'sixty recipients': () => [...opening(), signature({ recipients: list(60, 4) })],
  'recipients on pages, and a note': () => [
    ...opening(),
    signature({ recipients: list(120, 4), note: words(30) }),
  ],
  'a recipient of a thousand words': () => [...opening(), signature({ recipients: list(1, 1000) })],
  'forty lines of signature': () => [
    ...opening(),
    signature({ lines: list(40, 3), recipients: list(30, 3), note: words(20) }),
  ],
  'a long name of signer': () => [...opening(), signature({ name: words(350) })],
  'a long note at the signature': () => [...opening(), signature({ note: words(900) })],
  'a very long mark': () => [letterhead({ mark: words(500) }), ...opening()],
  'long lines of a letterhead': () => [
    letterhead({
      left: [
        { role: 'superior', text: words(300), rule: 'none' },
        { role: 'issuer', text: words(500), rule: 'part' },
      ],
      number: words(400),
      right: [
        { role: 'nation', text: words(300), rule: 'none' },
        { role: 'motto', text: words(200), rule: 'full' },
      ],
      placeAndDate: words(200),
      mark: words(60),
    }),
  ],
  'a letter on a long matter to a hundred': () => [
    letterhead({ subject: words(200), mark: words(60) }),
    { kind: 'addressees', lines: [words(600), ...list(100, 6)] },
    ...opening(),
  ],
  'a letter to one of a long name': () => [letterhead({}), { kind: 'addressees', lines: [words(300)] }],
  'a long decision': () => [
    { kind: 'enactment', text: words(300) },
    ...[1, 2].map((number): Block => {
      return { kind: 'article', label: `Điều ${number}`, title: '', runs: [run(words(700))] };
    }),
    { kind: 'article', label: 'Điều 3', title: words(420), runs: [] },
    ...opening(),
  ],
  'a long title': () => [
    { kind: 'title', isDraft: false, type: words(20), abstract: words(150) },
    { kind: 'note', text: words(900) },
  ],
  'long headings': () =>
    [0, 1, 2, 3].flatMap((level): Block[] => [
      { kind: 'heading', level: level as 0, label: 'I.', text: words(420) },
      paragraph(words(20)),
    ]),
  'a paragraph and a point': () => [
    paragraph(words(700)),
    { kind: 'paragraph', marker: '- ', runs: [run(words(700))] },
  ],
  'header cells': () => [
    ...opening(),
    table([[headerCell('TT'), headerCell(words(600)), headerCell(words(20))]], [plainRow(), plainRow()]),
  ],
  'a header of half a page and high rows': () => [
    ...opening(),
    table(
      [[headerCell('TT'), headerCell(words(140)), headerCell(words(20))]],
      Array.from({ length: 6 }, () => [cell('1'), cell(words(190)), cell(words(2))]),
    ),
  ],
  'a header of many rows': () => [
    ...opening(),
    table(
      Array.from({ length: 60 }, () => [headerCell('TT'), headerCell(words(3)), headerCell(words(2))]),
      [plainRow(), plainRow()],
    ),
  ],
  'a header alone': () => [
    ...opening(),
    table([[headerCell('TT'), headerCell(words(600)), headerCell('')]], []),
  ],
  'a first row higher than a page': () => [
    ...opening(),
    table(plainHeader(), [[cell('1'), cell(words(900)), cell(words(2))], plainRow(), plainRow()]),
  ],
  'a last row higher than pages': () => [
    ...opening(),
    table(plainHeader(), [plainRow(), plainRow(), [cell('1'), cell(words(1200)), cell(words(200))]]),
  ],
  'rows just under a page': () => [
    ...opening(),
    table(
      plainHeader(),
      Array.from({ length: 8 }, (_, index) => [cell('1'), cell(words(250 + 10 * index)), cell('2')]),
    ),
  ],
  'a cell over many rows': () => [
    ...opening(),
    table(
      plainHeader(),
      Array.from({ length: 4 }, () =>
        Array.from({ length: 20 }, (_, row) =>
          row === 0
            ? [cell(words(9), { rows: 20 }), cell(words(9)), cell(words(2))]
            : [cell(words(9)), cell(words(2))],
        ),
      ).flat(),
    ),
  ],
  'cells over five rows': () => [
    ...opening(),
    table(
      plainHeader(),
      Array.from({ length: 12 }, () =>
        Array.from({ length: 5 }, (_, row) =>
          row === 0
            ? [cell(words(3), { rows: 5 }), cell(words(9)), cell(words(2))]
            : [cell(words(9)), cell(words(2))],
        ),
      ).flat(),
    ),
  ],
  'a high cell over three rows': () => [
    ...opening(),
    table(
      plainHeader(),
      Array.from({ length: 9 }, () => [
        [cell(words(4)), cell(words(300), { rows: 3 }), cell(words(2))],
        [cell(words(4)), cell(words(2))],
        [cell(words(4)), cell(words(2))],
      ]).flat(),
    ),
  ],
  'a cell over three rows, higher than a page': () => [
    ...opening(),
    table(plainHeader(), [
      [cell(words(4)), cell(words(1900), { rows: 3 }), cell(words(2))],
      [cell(words(4)), cell(words(2))],
      [cell(words(4)), cell(words(2))],
      plainRow(),
    ]),
  ],
  'long words of a chart, grouped': () => [
    {
      kind: 'chart',
      label: 'Biểu đồ 1',
      caption: words(5),
      arrangement: 'grouped',
      scale: 'own',
      series: [
        { name: words(3), isAbsent: false },
        { name: words(3), isAbsent: false },
      ],
      rows: Array.from({ length: 3 }, () => ({
        label: words(60),
        bars: [
          { value: 3, text: words(1) },
          { value: 7, text: words(1) },
        ],
      })),
    },
  ],
  'long words of a chart, stacked': () => [
    {
      kind: 'chart',
      label: 'Biểu đồ 1',
      caption: words(5),
      arrangement: 'stacked',
      scale: 'shared',
      series: [
        { name: words(14), isAbsent: false },
        { name: words(14), isAbsent: false },
      ],
      rows: Array.from({ length: 3 }, () => ({
        label: words(60),
        bars: [
          { value: 3, text: words(1) },
          { value: 7, text: words(1) },
        ],
      })),
    },
  ],
  'a chart with a long caption': () => [...opening(), chart(words(900))],
};
