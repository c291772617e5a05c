import { expect, it } from 'vitest';
import type { Block } from '../../src/document/tree.ts';
import { fastGrowing } from '../support/growth.ts';
import { cell, headerCell, paragraph, run, signature, table } from '../support/hostile-blocks.ts';
import { layoutOf } from '../support/laid-out.ts';
import { treeOf } from '../support/rendered.ts';
import { everySoMany } from '../support/runs.ts';

const times = (count: number, block: (index: number) => Block) =>
  Array.from({ length: count }, (_, i) => block(i));
const heading = (index: number): Block => ({ kind: 'heading', level: 1, label: `${index}.`, text: 'Mục' });

/** What a document may have very many of, and so many that it takes a while. */
const growing: Readonly<Record<string, readonly [size: number, blocks: (size: number) => readonly Block[]]>> =
  {
    paragraphs: [2000, (n) => times(n, (i) => paragraph(`Đoạn thứ ${i}.`))],
    'paragraphs that lead to the next': [2000, (n) => times(n, () => paragraph('a:'))],
    headings: [2000, (n) => times(n, heading)],
    'words of a paragraph': [8000, (n) => [paragraph('từ '.repeat(n))]],
    'letters of a word': [20_000, (n) => [paragraph('t'.repeat(n))]],
    'runs of a paragraph': [
      4000,
      (n) => [
        {
          kind: 'paragraph',
          marker: '',
          runs: Array.from({ length: n }, (_, i) => ({ ...run('từ '), bold: i % 2 === 0 })),
        },
      ],
    ],
    'lines of a paragraph': [4000, (n) => [paragraph('từ\n'.repeat(n))]],
    'rows of a table': [
      2000,
      (n) => [
        table(
          [[headerCell('a')]],
          Array.from({ length: n }, (_, i) => [cell(`${i}`)]),
          [1],
        ),
      ],
    ],
    'words of a cell': [8000, (n) => [table([[headerCell('a')]], [[cell('từ '.repeat(n))]], [1])]],
    'rows that a cell reaches over': [
      2000,
      (n) => [
        table(
          [[headerCell('a'), headerCell('b')]],
          Array.from({ length: n }, (_, i) => (i === 0 ? [cell('từ', { rows: n }), cell('1')] : [cell('1')])),
          [1, 1],
        ),
      ],
    ],
    recipients: [
      2000,
      (n) => [signature({ recipients: Array.from({ length: n }, (_, i) => `- Đơn vị ${i};`) })],
    ],
  };

it.each(everySoMany(Object.keys(growing), 3))(
  'the time of %s does not grow with their square',
  async (name) => {
    const [size, blocks] = growing[name] ?? [0, () => []];
    const found = await fastGrowing(size, async (count, timed) => {
      const tree = treeOf(blocks(count));
      await timed('layout', () => layoutOf(tree));
    });
    expect([...found]).toEqual([]);
  },
);
