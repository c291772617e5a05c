import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Block, Cell, DocumentTree, Table } from '../../src/document/tree.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { documented } from '../support/document.ts';
import { exampleReport, variantNames } from '../support/example-reports.ts';
import { filesOf } from '../support/memory-world.ts';
import { needs } from '../support/needs.ts';
import { faultsByNuChecker } from '../support/nu-checker.ts';
import { rendered, treeOf } from '../support/rendered.ts';
import { example, newFolder } from '../support/run.ts';
import { certificate, emblemImage, treeFromHtml } from '../support/sheets.ts';

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  ...({ runs: [{ text, bold: false, italic: false }], align: 'left', columns: 1, rows: 1 } as const),
  ...{ value: null, name: '', formula: null },
  ...more,
});

const tableOf = (header: Table['header'], body: Table['body'], columns: number): Table => ({
  kind: 'table',
  widths: Array.from({ length: columns }, () => 1),
  header,
  body,
  groups: body.map(() => ''),
});

/** What a campaign's own templates may write, and no example has. */
const oddBlocks: readonly Block[] = [
  tableOf([], [[cell('Không có đề mục'), cell('1')]], 2),
  tableOf([[cell('Chỉ có đề mục')]], [], 1),
  tableOf([[cell('')]], [[cell('')]], 1),
  tableOf(
    [
      [cell('TT', { rows: 2 }), cell('Một', { columns: 2 })],
      [cell('a'), cell('b')],
    ],
    [
      [cell('Nhóm', { columns: 3 })],
      [cell('1', { align: 'center', rows: 2 }), cell('Nguyễn Văn An', { isPerson: true }), cell('2')],
      [cell('Lê An', { isPerson: true, columns: 2 })],
      [cell('Cộng', { columns: 2 }), cell('2', { formula: { kind: 'sum', group: null } })],
    ],
    3,
  ),
  { kind: 'heading', level: 1, label: 'I.', text: '<b>"&\u00a0' },
  { kind: 'heading', level: 3, label: 'a)', text: '' },
  { kind: 'paragraph', marker: '-', runs: [{ text: 'Dòng\nsau\n', bold: true, italic: true }] },
  {
    kind: 'chart',
    ...({ label: 'Biểu đồ 1', caption: '', arrangement: 'grouped', scale: 'own' } as const),
    series: [{ name: 'Đạt', isAbsent: false }],
    rows: [{ label: '', bars: [null] }],
  },
  { kind: 'note', text: '' },
];

it('every page is valid, by its validator', needs('java', 'REVIEW_FAULTS=all'), async () => {
  const folder = await newFolder();
  const { tree } = await documented(filesOf(join(example, '../xa-moc-khe-2025')));
  const annex = { label: 'Phụ lục', title: '', reference: '', orientation: 'landscape' } as const;
  const odd = treeOf(oddBlocks);
  const blocks = structuredClone(oddBlocks).filter(({ kind }) => kind !== 'chart');
  const trees: Readonly<Record<string, DocumentTree>> = {
    other: { ...tree, hasContents: true },
    odd,
    sheets: treeFromHtml(certificate({}) + certificate({ fit: 'phrase' }), emblemImage()),
    web: { ...odd, medium: 'web' },
    slides: {
      ...treeFromHtml('<sheet><line heading>Trang</line><figure><number>7</number></figure></sheet>'),
      medium: 'screen',
    },
    party: { ...odd, style: letterheadOf('huong-dan-36').style, annexes: [{ ...annex, blocks }] },
  };
  const paths = await Promise.all([
    ...variantNames.map((variant) => exampleReport('html', variant)),
    ...Object.entries(trees).map(async ([name, one]) => {
      const path = join(folder, `${name}.html`);
      await writeFile(path, await rendered({ tree: one }, 'html'));
      return path;
    }),
  ]);
  expect(await faultsByNuChecker(paths)).toEqual([]);
});
