import { expect, it } from 'vitest';
import type { Cell, DocumentTree } from '../../src/document/tree.ts';
import type { DocumentPart, MarkPart } from '../../src/rendering/format.ts';
import { renderHtml } from '../../src/rendering/html/render-html.ts';
import { fonts, treeOf } from '../support/rendered.ts';

const run = (text: string) => ({ text, bold: false, italic: false });
const cell = (text: string): Cell => ({
  runs: [run(text)],
  align: 'left',
  columns: 1,
  rows: 1,
  value: null,
  name: '',
  formula: null,
});
const row = [cell('Nghi Tân'), cell('7')];
const tree: DocumentTree = {
  ...treeOf([
    { kind: 'heading', level: 1, label: 'I.', text: 'Kết quả' },
    { kind: 'paragraph', marker: '', runs: [run('Một câu.')] },
    { kind: 'paragraph', marker: '-', runs: [run('Một ý.')] },
    { kind: 'table', widths: [1, 1], header: [row], body: [row, row], groups: ['', ''] },
    { kind: 'note', text: 'Ghi chú.' },
  ]),
  annexes: [{ label: 'Phụ lục', title: 'Danh sách', reference: '', orientation: 'portrait', blocks: [] }],
};

const page = async (markPart?: MarkPart) =>
  renderHtml(tree, await fonts(), { title: 'Báo cáo', style: '', script: '', markPart });

it('a page whose parts can be asked about is the same but for its marks, one for each block, cell and annex', async () => {
  const parts: DocumentPart[] = [];
  const marked = await page((part) => String(parts.push(part) - 1));
  const [table] = tree.blocks.filter((block) => block.kind === 'table');
  const cells = [...(table?.header ?? []), ...(table?.body ?? [])].flat();
  for (const part of [...tree.blocks, ...tree.annexes, ...cells]) {
    const mark = ` data-part="${parts.indexOf(part)}"`;
    expect(marked).toContain(mark);
  }
  expect(parts).toHaveLength(tree.blocks.length + tree.annexes.length + cells.length);
  const unmarked = await page();
  expect(unmarked).not.toContain('data-part');
  expect(marked.replace(/ data-part="\d+"/g, '')).toBe(unmarked);
});
