import { printable } from '../diagnostics/printable.ts';
import type { Block, Cell, DocumentTree, Run, Table } from '../document/tree.ts';
import type { LetterheadStyle } from '../letterheads/letterhead.ts';
import { roman } from '../vietnamese/lettering.ts';
import type { WordChange } from './comparison.generated.ts';
import type { ComparisonPage, ShownBlock, ShownTable } from './page.ts';

/** A comparison as a document: to be printed, sent along, or kept with the report. */
export function documentOfComparison(page: ComparisonPage, style: LetterheadStyle): DocumentTree {
  const blocks: Block[] = [
    { kind: 'title', type: page.type, abstract: printable(page.subject), isDraft: false },
    ...page.lines.map((line) => paragraph([run(line)])),
    ...page.parts.flatMap(({ title, blocks: shown }, index) => [
      heading(1, `${roman(index + 1)}.`, title),
      ...withNumbers(shown),
    ]),
  ];
  return { name: 'Bảng so sánh', style, hasContents: false, blocks, annexes: [], sheets: [] };
}

function withNumbers(shown: readonly ShownBlock[]): Block[] {
  let number = 0;
  const label = ({ kind }: ShownBlock) => {
    if (kind === 'heading') number += 1;
    return `${number}.`;
  };
  return shown.flatMap((one) => blocksOf(one, label(one)));
}

function blocksOf(one: ShownBlock, label: string): Block[] {
  switch (one.kind) {
    case 'heading':
      return [heading(2, label, one.text)];
    case 'line':
      return [paragraph([run(one.text)])];
    case 'table':
      return [tableOf(one.table)];
    case 'text':
      return [
        paragraph([run(one.text.title, 'bold')]),
        ...one.text.paragraphs.map((words) => paragraph(runsOf(words))),
      ];
  }
}

function heading(level: 1 | 2, label: string, text: string): Block {
  return { kind: 'heading', level, label, text: printable(text) };
}

function paragraph(runs: readonly Run[]): Block {
  return { kind: 'paragraph', marker: '', runs };
}

function run(text: string, face?: 'bold' | 'italic'): Run {
  return { text: printable(text), bold: face === 'bold', italic: face === 'italic' };
}

/** What was added is bold, what is gone italic; the marks say so where faces do not show. */
function runsOf(words: readonly WordChange[]): Run[] {
  const runs = words.map(({ change, text }) => {
    if (change === 'same') return run(text);
    return change === 'added' ? run(`{+${text}+}`, 'bold') : run(`[-${text}-]`, 'italic');
  });
  return runs.flatMap((one, index) => (index === 0 ? [one] : [run(' '), one]));
}

function tableOf({ header, numeric, widths, rows }: ShownTable): Table {
  const cell = (
    text: string,
    align: Cell['align'],
    how: { readonly bold?: boolean; readonly columns?: number } = {},
  ): Cell => ({
    runs: [run(text, how.bold === true ? 'bold' : undefined)],
    align,
    columns: how.columns ?? 1,
    rows: 1,
    value: null,
    name: '',
    formula: null,
  });
  return {
    kind: 'table',
    widths,
    header: [header.map((text) => cell(text, 'center', { bold: true }))],
    body: rows.map((one) =>
      one.kind === 'band'
        ? [cell(one.text, 'left', { bold: true, columns: header.length })]
        : one.cells.map((text, column) => cell(text, numeric.has(column) ? 'right' : 'left')),
    ),
    groups: rows.map(() => ''),
  };
}
