import { describe, expect, it } from 'vitest';
import type { SourcePlace } from '../../src/aggregation/summary.generated.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { documentFromHtml } from '../../src/document/read-html.ts';
import type { Block, Cell, DocumentTree, Run, Table } from '../../src/document/tree.ts';
import { defaultLetterhead, letterheadOf } from '../../src/letterheads/letterheads.ts';
import { chartsOf } from '../../src/report/charts.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import {
  PrintedText,
  printedCount,
  printedDate,
  printedNumber,
  type Value,
} from '../../src/report/printed.ts';
import { formatDecimal } from '../../src/vietnamese/numbers.ts';
import { documented } from '../support/document.ts';
import { filesOf } from '../support/memory-world.ts';
import { example } from '../support/run.ts';

const source: SourcePlace = { file: 'submissions/mot.yaml', line: 3, column: 5 };

/** What a template makes of a view. */
function written(text: string, view: object): Block[] {
  const template = new SourceText('report.hbs', text);
  const { html, references } = fillTemplate(
    new Map([['report', template]]),
    'report',
    view,
    chartsOf as never,
  );
  const { blocks } = documentFromHtml(html, () => template.whole, {
    style: letterheadOf(defaultLetterhead).style,
    annexes: null,
    resolve: (one) => references.resolved(one),
  });
  return [...blocks];
}

const runsIn = (block: Block | undefined): readonly Run[] => (block?.kind === 'paragraph' ? block.runs : []);

const bodyOf = (block: Block | undefined): Table['body'] => (block?.kind === 'table' ? block.body : []);

/** The values of a paragraph, each with the text that prints it. */
const valuesIn = (block: Block | undefined) =>
  runsIn(block).flatMap(({ text, values = [] }) =>
    values.map(({ start, end, value }) => [text.slice(start, end), value] as const),
  );

const origin = { figure: 'some', sources: [source] };

describe('values in what templates write', () => {
  const total = printedNumber('1.234,5 triệu đồng', '1234.5', origin, 'triệu đồng');

  it('stand beside the text that prints them, whatever is around them', () => {
    const [block] = written('<p>Thu  {{total}}, <b>tăng {{total}}</b> &lt;.</p>', { total });
    expect(runsIn(block).map(({ text }) => text)).toEqual([
      'Thu 1.234,5 triệu đồng, ',
      'tăng 1.234,5 triệu đồng',
      ' <.',
    ]);
    expect(valuesIn(block)).toEqual([
      ['1.234,5 triệu đồng', total.value],
      ['1.234,5 triệu đồng', total.value],
    ]);
  });

  it('are kept by helpers, which print them otherwise', () => {
    const count = printedCount(7, origin);
    const [block] = written('<p>{{counted count}} {{decimal total}} {{capitalize day}}</p>', {
      count,
      total,
      day: printedDate('ngày 05 tháng 12 năm 2023', '2023-12-05', origin),
    });
    expect(valuesIn(block)).toEqual([
      ['07', count.value],
      ['1.234,5', total.value],
      ['Ngày 05 tháng 12 năm 2023', { kind: 'date', date: '2023-12-05', ...origin }],
    ]);
  });

  it('are tested as numbers are: nothing counted is nothing', () => {
    const view = { none: printedCount(0, origin), one: printedCount(1, origin) };
    const [block] = written(
      '<p>{{#if none}}a{{/if}}{{#if one}}b{{/if}}{{#unless none}}c{{/unless}}</p>',
      view,
    );
    expect(runsIn(block).map(({ text }) => text)).toEqual(['bc']);
  });

  it('are a cell’s where it holds nothing else', () => {
    const part = new PrintedText([printedCount(5, origin), '/', printedCount(7, origin)]);
    const cells =
      '<td>{{total}}</td><td><b>{{total}}</b></td><td>{{total}}.</td><td>{{part}}</td><td align="right">12</td>';
    const [row] = bodyOf(written(`<table><tbody><tr>${cells}</tr></tbody></table>`, { total, part })[0]);
    expect(row?.map((cell) => cell.value)).toEqual([total.value, total.value, null, null, null]);
    expect(row?.[3]?.runs).toMatchObject([
      {
        text: '5/7',
        values: [
          { start: 0, end: 1 },
          { start: 2, end: 3 },
        ],
      },
    ]);
  });

  it('are text in an attribute', () => {
    const [row] = bodyOf(
      written('<table><tbody><tr><td name="{{total}}">x</td></tr></tbody></table>', { total })[0],
    );
    expect(row?.[0]?.name).toBe('1.234,5 triệu đồng');
  });

  it('have no fields for a template', () => {
    for (const field of ['text', 'value', 'constructor', 'toString']) {
      expect(() => written(`<p>{{total.${field}}}</p>`, { total })).toThrow('template-field');
    }
  });

  it('cannot be forged, by a text or by a template', () => {
    const forged = ['0', 'x.0', `${'0'.repeat(24)}.0`].map((key) => `\u{f0000}${key}\u{f0001}9\u{f0002}`);
    for (const text of forged) {
      expect(valuesIn(written('<p>{{text}} {{total}}</p>', { text, total })[0])).toHaveLength(1);
      expect(valuesIn(written(`<p>${text} {{total}}</p>`, { total })[0])).toHaveLength(1);
      const around = `\u{f0000}${text}`;
      expect(valuesIn(written('<p>{{text}} {{total}}</p>', { text: around, total })[0])).toHaveLength(1);
    }
  });
});

/** Every value of a document, with the text that prints it. */
function everyValue({ blocks, annexes }: DocumentTree): (readonly [string, Value])[] {
  const all = [...blocks, ...annexes.flatMap((annex) => annex.blocks)];
  const cellsIn = (block: Block): readonly Cell[] => (block.kind === 'table' ? block.body.flat() : []);
  return all.flatMap((block) => [
    ...valuesIn(block),
    ...cellsIn(block).flatMap((cell) => valuesIn({ kind: 'paragraph', marker: '', runs: cell.runs })),
  ]);
}

describe('values of the example’s report', async () => {
  const files = filesOf(example);
  const { tree } = await documented(files);
  const values = everyValue(tree);
  const lineCounts = new Map([...files].map(([name, bytes]) => [name, String(bytes).split('\n').length]));

  /** A source that is not a line of one of the campaign's files. */
  const isStray = ({ file, line, column }: SourcePlace) =>
    line === null || column === null || line < 1 || column < 1 || line > (lineCounts.get(file) ?? 0);

  it('carry their sources, which are lines of the campaign', () => {
    expect(values.length).toBeGreaterThan(450);
    expect(values.filter(([, { sources }]) => sources.length === 0 || sources.some(isStray))).toEqual([]);
    const charts = [...tree.blocks, ...tree.annexes.flatMap((annex) => annex.blocks)].filter(
      (block) => block.kind === 'chart',
    );
    const bars = charts.flatMap(({ rows }) => rows.flatMap((row) => row.bars.flatMap((bar) => bar ?? [])));
    expect(bars.length).toBeGreaterThan(15);
    expect(
      bars.filter(
        ({ shown }) => shown === undefined || shown.sources.length === 0 || shown.sources.some(isStray),
      ),
    ).toEqual([]);
  });

  it('are printed in their digits', () => {
    for (const [text, value] of values) {
      if (value.kind === 'date') expect(text).toContain(value.date.slice(0, 4));
      else expect(text.replace(/^0(?=\d)/, '')).toContain(formatDecimal(value.digits.replace(/^-/, '')));
    }
  });

  it('are all that stands in columns of figures', () => {
    const tables = tree.annexes.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
    const figures = tables.flatMap(({ body }) => body.flat()).filter(({ align }) => align === 'right');
    expect(figures.length).toBeGreaterThan(350);
    const text = (cell: Cell) => cell.runs.map((run) => run.text).join('');
    const others = figures.filter((cell) => cell.value === null).map(text);
    expect(others.filter((one) => one !== '–' && one !== '')).toEqual([]);
    // Percentages change in points only, and what is not compared has no change; nothing else is empty.
    expect(others.filter((one) => one === '')).toHaveLength(4);
  });

  it('of a sum are those of all that was added up', () => {
    const [, fund] = values.find(([text]) => text === '287,1') ?? [];
    expect(fund?.sources.map(({ file }) => file)).toHaveLength(7);
  });
});
