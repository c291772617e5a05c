import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { documented } from '../../support/document.ts';
import { exampleDocument, exampleFiles } from '../../support/example-reports.ts';
import { isBold, linesOn, millimetre } from '../../support/pages.ts';
import { type Page, type Piece, pdfIn, textOf } from '../../support/pdf.ts';
import { rendered, treeOf } from '../../support/rendered.ts';
import { tried } from '../../support/runs.ts';

/** The pages of a document without annexes, which begin pages of their own. */
async function bodyPages(blocks: readonly Block[]): Promise<readonly Page[]> {
  return (await pdfIn(await rendered({ tree: treeOf(blocks) }, 'pdf'))).pages;
}

/** The example's body from the section with its lessons on, with some more lines in them. */
async function blocksWithMore(count: number): Promise<readonly Block[]> {
  const { blocks } = (await exampleDocument()).tree;
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Bài học kinh nghiệm');
  expect(at).toBeGreaterThan(0);
  const run = { text: 'Một bài học nữa.', bold: false, italic: false };
  const points = Array.from({ length: count }, (): Block => ({ kind: 'paragraph', marker: '', runs: [run] }));
  const start = blocks.findLastIndex(
    (block, index) => index < at && block.kind === 'heading' && block.level === 1,
  );
  return [...blocks.slice(start, at + 1), ...points, ...blocks.slice(at + 1)];
}

/** Whether a line begins or goes on with a paragraph of the body; headings and what is set apart do neither. */
function roleOf(line: readonly Piece[] | undefined): 'first' | 'next' | 'other' {
  const piece = line?.[0];
  if (piece === undefined || piece.size !== 14 || isBold(piece)) return 'other';
  const offset = piece.x - 30 * millimetre;
  return Math.abs(offset - 36) < 1 ? 'first' : Math.abs(offset) < 1 ? 'next' : 'other';
}

/** A paragraph's first line alone at the foot of a page, or its last line alone at the head of one. */
function strayLines(pages: readonly Page[]): string[] {
  const lines = pages.map(linesOn);
  return lines.flatMap((page, index) => {
    const following = lines[index + 1];
    const goesOn = roleOf(following?.[0]) === 'next';
    if (!goesOn) return [];
    const orphan = roleOf(page.at(-1)) === 'first' ? [`orphan: ${textOf(page.at(-1) ?? [])}`] : [];
    const widow = roleOf(following?.[1]) !== 'next' ? [`widow: ${textOf(following?.[0] ?? [])}`] : [];
    return [...orphan, ...widow];
  });
}

describe('page breaks', () => {
  it.each(tried([3, 11, 20, 1, 5, 8, 14, 17, 23, 26], 3))('are right with %i more lines', async (count) => {
    const body = await bodyPages(await blocksWithMore(count));
    for (const page of body.slice(0, -1)) {
      const last = linesOn(page).at(-1) ?? [];
      // F15; nor is a line that leads to a list left alone.
      expect(last.some(isBold), textOf(last)).toBe(false);
      expect(textOf(last)).not.toMatch(/:$/);
      expect((last[0] as Piece).y).toBeGreaterThan(page.height / 2);
    }
    expect(strayLines(body)).toEqual([]);
    // F17: the signature, its name and the small print on one page, below two lines of text.
    const signed = linesOn(body.at(-1) as Page);
    const capacity = signed.findIndex((line) => textOf(line).includes('TM. ỦY BAN NHÂN DÂN'));
    expect(capacity).toBeGreaterThanOrEqual(2);
    expect(signed.some((line) => textOf(line).includes('Nguyễn Văn X'))).toBe(true);
    expect(textOf(signed.flat())).toContain('Ghi chú: số liệu chi tiết');
  });
});

/** The body's lines of text, and the spaces between their words in points. */
function textLines(body: readonly Page[]) {
  const all = body.flatMap(linesOn).filter((line) => roleOf(line) !== 'other');
  const spaces = all.flatMap((line) =>
    line.slice(1).map((piece, index) => {
      const before = line[index] as Piece;
      return piece.x - before.x - before.width;
    }),
  );
  return { lines: all.map(textOf), spaces: spaces.filter((space) => space > 0.5) };
}

/** A space of this typeface is a quarter of its size. */
const evenSpace = 14 / 4;

const strict = {
  'a number from its unit': /(?<!năm )(?<![\d/.])\d(?:[\d.,]*\d)?%?$/,
  '"Số" from its number': /(?:^| )[Ss]ố$/,
  'a date': /(?:ngày|tháng|năm|ngày \d\d|tháng \d\d)$/,
  'a dash from what it joins': /^[-–] \p{Ll}/u,
  'a point from its mark': /^(?:-|[a-zđ]\))$/,
};
const lenient = {
  'a document from its number': /(?:Nghị|Nghị định|Kế|Kế hoạch)$/,
  'a name': /(?:Nguyễn|Nguyễn Văn|đồng chí|phường Nghi|Cửa)$/,
};

describe('setting', () => {
  let report: ReturnType<typeof textLines>;
  let dense: ReturnType<typeof textLines>;

  beforeAll(async () => {
    const text =
      'Thực hiện Nghị định số 03/2019/NĐ-CP và Kế hoạch số 215/KH-UBND ngày 05 tháng 02 năm 2023, đồng chí Nguyễn Văn X ' +
      'đã chỉ đạo quyên góp 1.287,5 triệu đồng, tập huấn 864 người tại phường Nghi Thủy, đạt 102,9% kế hoạch năm; ';
    // Hardly a word that may end a line, and the same words at every place of it.
    const paragraphs = Array.from(
      { length: 24 },
      (_, index) => `    - ${'Tiếp '.repeat(index)}${text.repeat(2)}\n`,
    );
    const denser = exampleFiles({
      'host.yaml': [['  lessons:\n', `  lessons:\n${paragraphs.join('')}`]],
    });
    const documents = [await exampleDocument(), await documented(denser)];
    const [own = [], other = []] = await Promise.all(documents.map(({ tree }) => bodyPages(tree.blocks)));
    expect([...strayLines(own), ...strayLines(other)]).toEqual([]);
    [report, dense] = [textLines(own), textLines(other)];
  });

  it.each(Object.entries(strict))('no line tears %s', (_, torn) => {
    expect([...report.lines, ...dense.lines].filter((line) => torn.test(line))).toEqual([]);
  });

  it.each(Object.entries(lenient))('no line tears %s where that can be avoided', (_, torn) => {
    expect(report.lines.filter((line) => torn.test(line))).toEqual([]);
    expect(dense.lines.filter((line) => torn.test(line)).length).toBeLessThan(dense.lines.length / 15);
  });

  it('leaves no rivers: spaces are near an even one', () => {
    // F25.
    expect(Math.max(...report.spaces, ...dense.spaces)).toBeLessThan(2 * evenSpace);
    expect(Math.min(...report.spaces, ...dense.spaces)).toBeGreaterThan(0.78 * evenSpace);
  });
});
