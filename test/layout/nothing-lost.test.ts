import { describe, expect, it } from 'vitest';
import type { Block, DocumentTree } from '../../src/document/tree.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import {
  cell,
  headerCell,
  hostileBlocks,
  letterhead,
  opening,
  paragraph,
  plainHeader,
  plainRow,
  run,
  signature,
  table,
  words,
} from '../support/hostile-blocks.ts';
import { laidOutPages, type TextPage } from '../support/laid-out.ts';

const millimetre = 72 / 25.4;
const margin = {
  left: 30 * millimetre,
  right: 17 * millimetre,
  top: 20 * millimetre,
  bottom: 20 * millimetre,
};
/** A document to be set in the state's style, unless it has another. */
type Unstyled = Omit<DocumentTree, 'style'> & Partial<Pick<DocumentTree, 'style'>>;

function drawn({ style = letterheadOf().style, ...tree }: Unstyled): Promise<readonly TextPage[]> {
  return laidOutPages({ ...tree, style });
}

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

describe('every word of the tree is on a page, within its margins', () => {
  it.each(Object.keys(hostileBlocks))('%s', async (name) => {
    const blocks = hostileBlocks[name]?.() ?? [];
    await expectWhole({ name: 'Báo cáo', blocks, sheets: [], annexes: [], hasContents: true });
  });

  const inMargins = [
    'long lines of a letterhead',
    'a very long mark',
    'a letter on a long matter to a hundred',
    'a long decision',
    'forty lines of signature',
    'recipients on pages, and a note',
  ];

  it.each(inMargins)('%s, under the Party’s letterhead', async (name) => {
    const { style } = letterheadOf('huong-dan-36');
    await expectWhole({
      name: 'Báo cáo',
      blocks: hostileBlocks[name]?.() ?? [],
      sheets: [],
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
    await expectWhole({
      name: 'Báo cáo',
      blocks: opening(),
      sheets: [],
      annexes: [annex, annex],
      hasContents: true,
    });
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
      sheets: [],
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
        subject: long(90),
        mark: long(90),
      }),
      { kind: 'addressees', lines: [long(200), long(90)] },
      { kind: 'addressees', lines: [long(200)] },
      { kind: 'enactment', text: long(200) },
      { kind: 'article', label: 'Điều 1', title: '', runs: [run(long(200))] },
      { kind: 'article', label: 'Điều 2', title: long(200), runs: [] },
      { kind: 'title', isDraft: false, type: long(200), abstract: long(200) },
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
    const tree: Unstyled = { name: 'Báo cáo', blocks, sheets: [], annexes, hasContents: true };
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
