import { describe, expect, it } from 'vitest';
import type { Block, Cell, DocumentTree, Run } from '../../../src/document/tree.ts';
import { letterheadOf } from '../../../src/letterheads/letterheads.ts';
import { type TextPage, textPagesIn } from '../../support/pdf.ts';
import { pdfOf } from '../../support/rendered.ts';
import { everySoMany } from '../../support/runs.ts';

const millimetre = 72 / 25.4;
const margin = {
  left: 30 * millimetre,
  right: 17 * millimetre,
  top: 20 * millimetre,
  bottom: 20 * millimetre,
};
/** A document to be set in the state's style, unless it has another. */
type Unstyled = Omit<DocumentTree, 'style'> & Partial<Pick<DocumentTree, 'style'>>;

async function drawn({ style = letterheadOf().style, ...tree }: Unstyled): Promise<readonly TextPage[]> {
  return textPagesIn((await pdfOf({ ...tree, style })).bytes);
}

const run = (text: string): Run => ({ text, bold: false, italic: false });
const paragraph = (text: string): Block => ({ kind: 'paragraph', marker: '', runs: [run(text)] });
const cell = (text: string, overridden: Partial<Cell> = {}): Cell => ({
  runs: [run(text)],
  align: 'left',
  columns: 1,
  rows: 1,
  value: null,
  name: '',
  formula: null,
  ...overridden,
});
const table = (header: Cell[][], body: Cell[][], widths = [1, 3, 2]): Block => ({
  kind: 'table',
  widths,
  header,
  body,
  groups: body.map(() => ''),
});

let next = 10_000;
/** Words none of which is anywhere else. */
function words(count: number): string {
  return Array.from({ length: count }, () => {
    next += 1;
    return `từ${next}`;
  }).join(' ');
}
const signature = (overridden: object): Block => ({
  kind: 'signature',
  lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  name: 'Nguyễn Văn X',
  recipients: ['- UBND tỉnh;', '- Lưu: VT.'],
  note: '',
  ...overridden,
});
const letterhead = (overridden: object): Block => ({
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
const headerCell = (text: string, overridden: Partial<Cell> = {}) =>
  cell(text, { align: 'center', runs: [{ text, bold: true, italic: false }], ...overridden });
const plainHeader = () => [[headerCell('TT'), headerCell('Nội dung'), headerCell('Kết quả')]];
const plainRow = () => [cell('1'), cell(words(4)), cell(words(2))];
const opening = () => [paragraph(words(60)), paragraph(words(60)), paragraph(words(60))];

const hostile: Record<string, () => readonly Block[]> = {
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
  'a long title': () => [
    { kind: 'title', type: words(20), abstract: words(150) },
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
  'a chart with a long caption': () => [
    ...opening(),
    {
      kind: 'chart',
      label: 'Biểu đồ 1',
      caption: words(900),
      arrangement: 'stacked',
      scale: 'shared',
      series: [{ name: 'Đạt', isAbsent: false }],
      rows: [{ label: 'Nghi Tân', bars: [{ value: 3, text: '3' }] }],
    },
  ],
};

/** All words of a tree, spaces taken out: lines break within long ones. */
function textIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textIn) : [];
}

function missing(tree: Unstyled, pages: readonly TextPage[]): string[] {
  const printed = pages
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join('')
    .replace(/\s+/g, '');
  return textIn(tree).filter((word) => word.startsWith('từ') && !printed.includes(word));
}

/** What stands beyond the margins, in points. */
function outside(pages: readonly TextPage[]): string[] {
  return pages.flatMap((page, index) =>
    page.pieces.flatMap((piece) => {
      if (piece.y < margin.top) return [];
      const right = piece.x + piece.width - (page.width - margin.right);
      const below = piece.y - (page.height - margin.bottom);
      const left = margin.left - piece.x;
      return Math.max(right, below, left) > 0.5
        ? [
            `page ${index + 1}: ${piece.text.slice(0, 30)} right ${right.toFixed(1)} below ${below.toFixed(1)} left ${left.toFixed(1)}`,
          ]
        : [];
    }),
  );
}

describe('every word of the tree is in the PDF, within its margins', () => {
  it.each(everySoMany(Object.keys(hostile), 2))('%s', async (name) => {
    const blocks = hostile[name]?.() ?? [];
    await expectWhole({ name: 'Báo cáo', blocks, annexes: [], hasContents: true });
  });

  const inMargins = [
    'long lines of a letterhead',
    'a very long mark',
    'forty lines of signature',
    'recipients on pages, and a note',
  ];

  it.each(everySoMany(inMargins, 2))('%s, under the Party’s letterhead', async (name) => {
    const { style } = letterheadOf('huong-dan-36');
    await expectWhole({
      name: 'Báo cáo',
      blocks: hostile[name]?.() ?? [],
      annexes: [],
      style,
      hasContents: true,
    });
  });

  it.each(['portrait', 'landscape'] as const)('annexes, %s', async (orientation) => {
    const annex = {
      label: words(12),
      title: words(300),
      reference: words(120),
      orientation,
      blocks: [
        table([[headerCell('TT'), headerCell(words(700)), headerCell(words(20))]], [plainRow(), plainRow()]),
        table(plainHeader(), [[cell('1'), cell(words(700)), cell(words(2))], plainRow()]),
      ],
    };
    await expectWhole({ name: 'Báo cáo', blocks: opening(), annexes: [annex, annex], hasContents: true });
  });

  it('text of every length, set in two styles, where lines end everywhere in it', async () => {
    const sentence =
      'Tỷ lệ dân quân tự vệ tham gia huấn luyện: 98,5%, đạt chỉ tiêu (98%); tăng 0,5 điểm phần trăm so với năm 2022, ' +
      'AVATAR Tây Yên theo Nghị định số 03/2019/NĐ-CP ngày 05 tháng 9 năm 2019; ';
    const texts = Array.from({ length: 70 }, (_, index) => sentence.repeat(2).slice(0, 110 + 2 * index));
    const blocks = (longest: number) =>
      texts.slice(0, longest).flatMap((text, index): Block[] => {
        const bold = { text: text.slice(0, 20 + index), bold: true, italic: false };
        const runs = [bold, { ...bold, text: text.slice(20 + index), bold: false }];
        return [
          { kind: 'paragraph', marker: index % 2 === 0 ? '' : '- ', runs },
          ...(index % 7 > 0
            ? []
            : ([
                { kind: 'heading', level: 1, label: 'I.', text },
                { kind: 'note', text },
                table([[headerCell(text), headerCell('x')]], [[cell(text), cell('1')]], [index + 1, 40]),
              ] as const)),
        ];
      });
    const annex = { label: 'Phụ lục', title: 'X', reference: sentence };
    const file = await drawn({
      blocks: blocks(70),
      annexes: (['portrait', 'landscape'] as const).map((orientation) => ({
        ...annex,
        orientation,
        blocks: blocks(40),
      })),
      name: 'Báo cáo',
      hasContents: true,
    });
    expect(outside(file)).toEqual([]);
  });

  it('words longer than a line or a column, which break at the margin', async () => {
    const long = (letters: number) => words(1).padEnd(letters, 'Rấtdài');
    const blocks: Block[] = [
      letterhead({
        left: [{ role: 'issuer', text: long(120), rule: 'part' }],
        number: long(90),
        placeAndDate: long(90),
        mark: long(90),
      }),
      { kind: 'title', type: long(200), abstract: long(200) },
      ...[0, 1, 2, 3].map(
        (level): Block => ({ kind: 'heading', level: level as 0, label: 'I.', text: long(200) }),
      ),
      paragraph(`${words(5)} ${long(500)} ${words(5)}`),
      paragraph(`${words(5)} ${words(40).replaceAll(' ', '\u00a0')} ${words(5)}`),
      { kind: 'paragraph', marker: '- ', runs: [run(long(300)), { ...run(long(300)), bold: true }] },
      table(
        [[headerCell(long(50)), headerCell(long(300)), headerCell(long(50))]],
        [
          [cell(long(500)), cell(long(40)), cell(long(5))],
          [cell('1'), cell(words(5)), cell(long(100))],
        ],
      ),
      { kind: 'note', text: long(300) },
      signature({ lines: [long(90)], name: long(200), recipients: [long(200), long(90)], note: long(200) }),
    ];
    const annex = { label: long(80), title: long(200), reference: long(200), blocks: blocks.slice(2, 9) };
    const annexes = (['portrait', 'landscape'] as const).map((orientation) => ({ ...annex, orientation }));
    const tree: Unstyled = { name: 'Báo cáo', blocks, annexes, hasContents: true };
    const file = await drawn(tree);
    expect(outside(file)).toEqual([]);
    // Lines of what stands side by side come mixed: each long word is broken, but none of its letters is missing.
    const letters = (text: string) => text.split('R').length;
    const printed = file.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
    expect(letters(printed)).toBeGreaterThanOrEqual(letters(JSON.stringify(tree)));
  });

  async function expectWhole(tree: Unstyled): Promise<void> {
    const file = await drawn(tree);
    expect(missing(tree, file)).toEqual([]);
    expect(outside(file)).toEqual([]);
  }
});
