import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { annexWords, captionWords, headingWords } from '../../src/document/heading-words.ts';
import type { DocumentTree } from '../../src/document/tree.ts';
import type { FormatName } from '../../src/review.ts';
import { campaigns } from '../support/campaigns.ts';
import { documented, withoutCharts } from '../support/document.ts';
import { exampleDocument, examplePdf, exampleReport } from '../support/example-reports.ts';
import { filesOf } from '../support/memory-world.ts';
import { millimetre } from '../support/pages.ts';
import { type TextPage, textPagesIn } from '../support/pdf.ts';
import { rendered } from '../support/rendered.ts';
import { example } from '../support/run.ts';
import { runs } from '../support/runs.ts';
import {
  dense,
  type Found,
  formulasIn,
  inDocx,
  inHtml,
  inMarkdown,
  inTree,
  inXlsx,
} from '../support/tables.ts';

const otherExample = join(example, '../xa-moc-khe-2025');

interface Read {
  readonly pdf: string;
  readonly docx: Found;
  readonly html: Found;
  readonly md: Found;
  readonly xlsx: Awaited<ReturnType<typeof inXlsx>>;
}

/** Reads the files of each format with what had no part in writing them; of the PDF, its pages. */
async function read(
  pages: readonly TextPage[],
  file: (format: FormatName) => Promise<Buffer>,
): Promise<Read> {
  const text = pages.flatMap((page) => page.pieces.filter(({ y }) => y > 20 * millimetre));
  return {
    pdf: dense(text.map((piece) => piece.text).join('')),
    docx: await inDocx(await file('docx')),
    html: inHtml(String(await file('html'))),
    md: inMarkdown(String(await file('md'))),
    xlsx: await inXlsx(await file('xlsx')),
  };
}

/** Whether each file has every text, and each table row by row, of the document. */
function expectWhole(tree: DocumentTree, { pdf, docx, html, md, xlsx }: Read): void {
  const { tables, texts } = inTree(tree);
  expect(html.tables).toEqual(tables);
  expect(docx.tables).toEqual(tables);
  expect(md.tables).toEqual(tables);
  for (const row of tables.flat()) expect(pdf).toContain(dense(row.join('')));
  for (const [format, text] of Object.entries({ pdf, docx: docx.text, html: html.text, md: md.text })) {
    for (const one of texts) expect(text, `${format}: ${one}`).toContain(dense(one));
  }
  expectSheets(xlsx, tables);
}

const wordsOfHeadings = ({ blocks }: DocumentTree, level: number) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [headingWords(block)] : []));
const wordsOfAnnexes = ({ annexes }: DocumentTree) => annexes.map(annexWords);

/** What stands before headings, captions and the titles of annexes: in the web page, its menu has parts and annexes on one line. */
function expectSameWords(tree: DocumentTree, ...texts: readonly string[]): void {
  const words = [...[0, 1, 2, 3].flatMap((level) => wordsOfHeadings(tree, level)), ...wordsOfAnnexes(tree)];
  expect(words.filter((one) => one.startsWith('Phần II. PHƯƠNG HƯỚNG, '))).toHaveLength(1);
  for (const text of texts) expect(words.filter((one) => !text.includes(dense(one)))).toEqual([]);
}

/** Sheets have the tables in their order, each with its rows one below the other; formulas give what is printed. */
function expectSheets(sheets: Read['xlsx'], tables: Found['tables']): void {
  const rows = sheets.flatMap((sheet) => sheet.rows).map((row) => row.join(' | '));
  let next = 0;
  for (const table of tables) {
    const wanted = table.map((row) => row.join(' | '));
    const isAt = (at: number) => wanted.every((row, index) => rows[at + index] === row);
    while (next < rows.length && !isAt(next)) next += 1;
    expect(rows.slice(next, next + wanted.length), wanted.join('\n')).toEqual(wanted);
    next += wanted.length;
  }
  for (const { sheet, cell, computed } of formulasOf(sheets)) {
    expect(computed, `${sheet.name} ${cell.address} =${cell.formula}`).toBe(cell.result);
  }
}

function formulasOf(sheets: Read['xlsx']) {
  const workbook = sheets[0]?.sheet.workbook;
  return workbook === undefined ? [] : [...formulasIn(workbook)];
}

describe('every format has what stands in the document', () => {
  let files: Read;

  beforeAll(async () => {
    const { pages } = await examplePdf();
    files = await read(pages, async (format) => readFile(await exampleReport(format)));
  });

  it('of the example', async () => expectWhole((await exampleDocument()).tree, files));

  it('with the same words where a number and its text share a line', async () => {
    const { bookmarks } = await examplePdf();
    const { tree } = await exampleDocument();
    expectSameWords(tree, files.md.text, files.html.text);
    for (const words of [...wordsOfAnnexes(tree), ...wordsOfHeadings(tree, 0), ...wordsOfHeadings(tree, 1)]) {
      expect(bookmarks).toContain(words);
    }
    const captions = tree.blocks.flatMap((block) => (block.kind === 'chart' ? [captionWords(block)] : []));
    const { docx, html, md, pdf } = files;
    for (const text of [docx.text, html.text, md.text, pdf]) {
      expect(/PhầnI+:/.exec(text)).toBeNull();
      expect(captions.filter((words) => !text.includes(dense(words)))).toEqual([]);
    }
  });

  it('and of the other example', async () => {
    const document = withoutCharts(await documented(filesOf(otherExample)));
    const [md, html] = [await rendered(document, 'md'), await rendered(document, 'html')];
    expectSameWords(document.tree, inMarkdown(String(md)).text, inHtml(String(html)).text);
  });

  it('with totals as formulas', () => {
    const formulas = formulasOf(files.xlsx).map(({ cell }) => cell.formula);
    // Every total of an indicator, every change, every tally of awards and of ratings.
    expect(formulas.filter((formula) => formula?.startsWith('SUM('))).toHaveLength(53);
    expect(formulas.filter((formula) => /AVERAGE|ABS|[A-Z]+\d+\/[A-Z]+\d/.test(formula ?? ''))).toHaveLength(
      15,
    );
  });

  it('of any campaign, with any figures and any text', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(campaigns, async (files) => {
        const document = withoutCharts(await documented(files));
        const pages = await textPagesIn(await rendered(document, 'pdf'));
        expectWhole(document.tree, await read(pages, (format) => rendered(document, format)));
      }),
      runs(100, 1),
    );
  });
});
