import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../src/document/looks.ts';
import type { Annex, Block, Cell, DocumentTree, Run } from '../../../src/document/tree.ts';
import { textIn } from '../../../src/layout/grid.ts';
import { build, check } from '../../../src/review.ts';
import { ledgerOf } from '../../../src/tracing/ledger.ts';
import { printedValues } from '../../../src/tracing/printed/printed-values.ts';
import { documented, linesOf } from '../../support/document.ts';
import { exampleDocument, exampleFiles } from '../../support/example-reports.ts';
import { memoryWorld, root } from '../../support/memory-world.ts';
import { runs } from '../../support/runs.ts';
import { smallCampaign } from '../../support/small-campaign.ts';
import { verified } from '../../support/verified.ts';
import { wordedCampaigns } from '../../support/worded-campaigns.ts';

const withSources = { withSources: true };

/** The annex of sources; the last one. */
function annexOf(tree: DocumentTree): Annex {
  const annex = tree.annexes.at(-1);
  if (annex === undefined) throw new Error('There is no annex.');
  return annex;
}

/** The rows of an annex's first table, each cell's text. */
function rowsIn({ blocks }: Annex): string[][] {
  const table = blocks.find((block) => block.kind === 'table');
  return (table?.body ?? []).map((row) => row.map(textIn));
}

function runsIn(block: Block): readonly (readonly Run[])[] {
  if (block.kind === 'table') return block.body.flatMap((row) => row.map((cell) => cell.runs));
  return block.kind === 'paragraph' || block.kind === 'article' ? [block.runs] : [];
}

/** The figures of a document's paragraphs, and what stands after each. */
function markedFigures(tree: DocumentTree) {
  const texts = tree.blocks.flatMap((block) => (block.kind === 'table' ? [] : runsIn(block)));
  return texts.flatMap((text) =>
    text.flatMap(({ values = [], text: words }, index) =>
      values
        .filter(({ start, end }) => /\d/.test(words.slice(start, end)))
        .map(({ end, value }) => {
          return { figure: value.figure, mark: text[index + 1], isAtEnd: end === words.length };
        }),
    ),
  );
}

const textsIn = (tree: DocumentTree) => tree.blocks.flatMap(runsIn);

/** An indicator whose units are added up. */
const indicator = {
  id: 'x',
  name: 'Vụ hòa giải',
  programme: 'p',
  unitOfMeasure: 'vụ',
  type: 'count',
  aggregation: 'sum',
};

describe('a document with the sources of its figures', () => {
  it('numbers every figure of its text in reading order, each by one number, and tells of each', async () => {
    await fc.assert(
      fc.asyncProperty(wordedCampaigns, async (files) => {
        const { tree } = await documented(files, 'report', withSources);
        if (tree.isSourced !== true) return;
        const numbers = new Map<string, string>();
        for (const { figure, mark, isAtEnd } of markedFigures(tree)) {
          // Right after the figure, with nothing between.
          expect([isAtEnd, mark?.isRaised]).toEqual([true, true]);
          expect(numbers.get(figure) ?? mark?.text).toBe(mark?.text);
          numbers.set(figure, mark?.text ?? '');
        }
        const rows = rowsIn(annexOf(tree));
        expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => `[${index + 1}]`));
        expect(new Set(numbers.values()).size).toBe(numbers.size);
        for (const number of numbers.values()) expect(rows.map(([one]) => one)).toContain(number);
        // Whatever is told of a figure ends with where it stands, or by which others it was reckoned.
        for (const [, , sources] of rows) expect(sources).toMatch(/\.yaml:\d|\[\d|Không tính/);
      }),
      runs(40, 4),
    );
  });

  it('says the same as without them, but for the number of its annexes', async () => {
    const plain = await exampleDocument();
    const { tree } = await documented(exampleFiles(), 'report', withSources);
    const read = {
      ...tree,
      blocks: tree.blocks.flatMap((block): Block[] => {
        if (block.kind !== 'paragraph' && block.kind !== 'article') return [block];
        const [first] = block.runs;
        if (first?.text.startsWith('(Bản có dẫn nguồn')) return [];
        return [{ ...block, runs: withoutMarks(block.runs) }];
      }),
      annexes: tree.annexes.slice(0, -1),
    };
    expect(linesOf(read)).toEqual(linesOf(plain.tree));
    expect(annexOf(tree)).toMatchObject({ label: 'Phụ lục V', reference: plain.tree.annexes[0]?.reference });
    expect(textsIn(tree).flat()).toContainEqual(
      expect.objectContaining({ references: [expect.objectContaining({ target: 'Phụ lục V' })] }),
    );
  });

  it('tells how a figure was reckoned, from which lines, and what is not in it', async () => {
    const { tree } = await documented(
      smallCampaign({
        units: {
          a: { indicators: { x: { actual: 25 } } },
          b: { indicators: { x: { actual: 17 } } },
          c: { indicators: { x: { notApplicable: 'Không có tổ hòa giải' } } },
          d: null,
        },
        review: { indicators: [indicator] },
      }),
      'report',
      withSources,
    );
    const rows = rowsIn(annexOf(tree));
    const row = rows.find(([, title = '']) => title.startsWith('42 '));
    expect(row?.[2]).toMatch(/^25 \+ 17 = 42\nsubmissions: a\.yaml:\d+; b\.yaml:\d+\n/);
    expect(row?.[2]).toContain('Không tính, không áp dụng: thôn C – Không có tổ hòa giải.');
    expect(row?.[2]).toContain('Không tính, chưa có số liệu: thôn D.');
  });

  it('tells how what the text does not print was rounded, and refers to what it does', async () => {
    const { tree } = await documented(exampleFiles(), 'report', withSources);
    const rows = rowsIn(annexOf(tree));
    const numberOf = (title: string) => rows.find(([, one = '']) => one.endsWith(title))?.[0];
    const name = 'Người được bồi dưỡng kiến thức quốc phòng và an ninh';
    const [actual, target] = [numberOf(`${name}: thực hiện`), numberOf(`${name}: kế hoạch`)];
    const excess = rows.find(([, one = '']) => one.endsWith(`${name}: phần vượt kế hoạch`));
    expect(excess?.[2]).toBe(`864 : 840 × 100 = 102,8571… ≈ 102,9\n102,9 – 100 = 2,9\n${actual}, ${target}`);
  });

  it('names a few of very many files, and where the rest is found', async () => {
    const units = Array.from({ length: 60 }, (_, index) => [
      `u${index}`,
      { indicators: { x: { actual: 1 } } },
    ]);
    const { tree } = await documented(
      smallCampaign({ units: Object.fromEntries(units), review: { indicators: [indicator] } }),
      'report',
      withSources,
    );
    const row = rowsIn(annexOf(tree)).find(([, title = '']) => title.startsWith('60 '));
    expect(row?.[2]).toContain('u7.yaml');
    expect(row?.[2]).not.toContain('u8.yaml');
    expect(row?.[2]).toContain('còn 52 tệp (review trace indicators.x.actual)');
    expect(String(row?.[2]).length).toBeLessThan(500);
  });

  it('marks in tables of the text what a row is of, so that figures keep in line (F20)', async () => {
    const { tree } = await documented(exampleFiles(), 'phieu-don-vi', withSources);
    const tables = tree.blocks.filter((block) => block.kind === 'table');
    const rows = tables.flatMap(({ body }) => body);
    const isMarked = (cell: Cell) => /\[\d[\d,–]*\]$/.test(textIn(cell));
    expect(rows.filter((row) => row.some(isMarked)).length).toBeGreaterThan(10);
    for (const row of rows) {
      for (const { runs: all } of row) {
        const holdsFigure = all.some(({ values = [] }) => values.length > 0);
        if (holdsFigure) expect(all).toHaveLength(1);
      }
    }
    expect(rows.map((row) => row.map(textIn).join('|')).join('\n')).toMatch(
      /nhập ngũ\u00a0\[\d+(?:–\d+)?[\d,–]*\]/,
    );
  });

  it('has the figures of its annexes’ tables and charts told of by table', async () => {
    const { tree, checked, summary } = await documented(exampleFiles(), 'report', withSources);
    const second = annexOf(tree).blocks.filter((block) => block.kind === 'table')[1];
    const counted = new Map(second?.body.map((row) => [textIn(row[1] as never), textIn(row[2] as never)]));
    const inTables = [...printedValues(tree)].filter(
      ({ where: { annex, block } }) =>
        annex !== annexOf(tree) && (block?.kind === 'chart' || (block?.kind === 'table' && annex !== null)),
    );
    const total = [...counted.values()].reduce((sum, count) => sum + Number(count.replace('.', '')), 0);
    expect(total).toBe(inTables.length);
    // Each of them is found by its name.
    if (checked.draft === null) throw new Error('There is no campaign.');
    const ledger = ledgerOf(checked.draft, summary);
    for (const { value } of inTables) expect(ledger.figureNamed(value.figure)).not.toBeNull();
  });
});

describe('build with sources', () => {
  const made = async (kinds: readonly string[], formats: readonly string[], isSourced: boolean) => {
    const world = memoryWorld(exampleFiles());
    const checked = await check(root, world);
    const options = isSourced ? withSources : {};
    return (await build(checked, kinds, formats as never, world, options)).files;
  };

  it('makes the same bytes each time, other than without; workbooks and JSON have no text and stay as they are', async () => {
    const formats = ['md', 'xlsx', 'json'];
    const [first, second, plain] = [
      await made(['report'], formats, true),
      await made(['report'], formats, true),
      await made(['report'], formats, false),
    ];
    for (const [index, { bytes, isSourced, name }] of first.entries()) {
      expect(Buffer.compare(bytes, second[index]?.bytes ?? new Uint8Array()), name).toBe(0);
      const isAsWithout = Buffer.compare(bytes, plain[index]?.bytes ?? new Uint8Array()) === 0;
      expect([isSourced, isAsWithout], name).toEqual(
        /xlsx|json/.test(name) ? [undefined, true] : [true, false],
      );
    }
  });

  it('leaves what is shown from afar, or prints no figure in a text, as it is', async () => {
    for (const [kind, format] of [
      ['de-cuong-trinh-chieu', 'html'],
      ['giay-khen', 'md'],
    ] as const) {
      const [sourced, plain] = [await made([kind], [format], true), await made([kind], [format], false)];
      for (const [index, { bytes, isSourced }] of sourced.entries()) {
        expect(isSourced).toBeUndefined();
        expect(Buffer.compare(bytes, plain[index]?.bytes ?? new Uint8Array())).toBe(0);
      }
    }
  });

  it('makes a PDF that is verified', async () => {
    const [file] = await made(['report'], ['pdf'], true);
    expect(await verified(file?.bytes ?? new Uint8Array())).toMatchObject({
      verdict: 'unchanged',
      differences: [],
    });
  });
});
