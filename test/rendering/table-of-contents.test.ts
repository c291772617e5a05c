import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { withBookmarksFromOne } from '../../src/rendering/docx/table-of-contents.ts';
import type { FormatName } from '../../src/review.ts';
import { closePages, sharedBrowser } from '../support/browser.ts';
import { documented, withoutCharts } from '../support/document.ts';
import {
  exampleFiles,
  examplePdf,
  examplePrintedByOffice,
  exampleReport,
} from '../support/example-reports.ts';
import { changed } from '../support/library.ts';
import { type Files, filesOf } from '../support/memory-world.ts';
import { isLong, needs } from '../support/needs.ts';
import { type Page, pdfIn, readPdf, textOf } from '../support/pdf.ts';
import { rendered } from '../support/rendered.ts';

const base = fileURLToPath(new URL('../validation/fixtures/base', import.meta.url));

const variant = 'undated, with contents, many targets and a long closing';

/** The example with one submission, asking for contents: it has the same sections and annexes, and fewer rows. */
const small = documented(
  new Map(
    [...exampleFiles({ 'review.yaml': [['symbol: BC-UBND', 'symbol: BC-UBND\n    contents: true']] })].filter(
      ([path]) => !path.startsWith('submissions') || path.endsWith('nghi-thuy.yaml'),
    ),
  ),
).then(withoutCharts);

/** A report with contents: that of the example where everything is tried, else one of fewer rows. */
async function withContents(format: FormatName): Promise<Buffer> {
  return isLong ? readFile(await exampleReport(format, variant)) : rendered(await small, format);
}

/** The text of each line on a page. */
function linesOn(page: Page): string[] {
  const heights = [...new Set(page.pieces.map((piece) => Math.round(piece.y)))].sort((a, b) => a - b);
  return heights.map((y) => textOf(page.pieces.filter((piece) => Math.round(piece.y) === y)));
}

const dense = (text: string) => text.replace(/\s/g, '');

/** The entries on a page of contents: what is before the dots, without the line that it is broken at, and the number. */
function entriesOn(page: Page): ReadonlyMap<string, string> {
  return new Map(
    linesOn(page).flatMap((line) => {
      const [, text = '', number = ''] = /^(.*?)\s*\.{3,}\s*(\d+(?:–\d+)?)$/.exec(line) ?? [];
      return text === '' ? [] : [[text, number] as const];
    }),
  );
}

/** Whether a section's heading stands on each page that the contents name for it. */
function expectFoundThere(pages: readonly Page[], entries: ReadonlyMap<string, string>): void {
  const sections = [...entries].filter(([title]) => /^(?:[IVX]+|\d)\. /.test(title));
  expect(sections.length).toBeGreaterThan(10);
  for (const [title, number] of sections) {
    const bold = pages[Number(number) - 1]?.pieces.filter((piece) => piece.font.includes('Bold')) ?? [];
    expect(dense(textOf(bold))).toContain(dense(title));
  }
}

describe('a campaign that asks for a table of contents', () => {
  it('has it in the PDF at the end, on a leaf of its own without a number', async () => {
    const { pages, bookmarks } = await examplePdf(variant);
    const last = pages.at(-1) as Page;
    expect(linesOn(last)[0]).toBe('MỤC LỤC');
    expect(pages.filter((page) => linesOn(page).includes('MỤC LỤC'))).toHaveLength(1);
    const entries = entriesOn(last);
    expectFoundThere(pages, entries);
    expect(entries.get('Phụ lục II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2023')).toMatch(/^1–\d$/);
    expect(entries.get('Phụ lục III. TỔNG HỢP KHEN THƯỞNG NĂM 2023')).toBe('1');
    expect(bookmarks.at(-1)).toBe('MỤC LỤC');
    // Page one begins the text.
    expect(textOf(pages[0]?.pieces ?? [])).toContain('I. Đặc điểm tình hình');
  });

  it('has Word’s own field in the Word file, with its entries, about which Word has nothing to ask', async () => {
    const parts = unzipSync(await withContents('docx'));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const body = text('word/document.xml');
    expect(body).toContain('TOC \\h \\o &quot;1-3&quot; \\u');
    expect(body + text('word/settings.xml')).not.toMatch(/updateFields|w:dirty/);
    const [, contents = ''] = body.split('<w:sdtContent>');
    const entries = contents.split('<w:pStyle w:val="TOC').slice(1);
    const written = entries.map((entry) => [...entry.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, one]) => one));
    expect(written[1]).toEqual(['I. ', 'Đặc điểm tình hình', '1']);
    expect(written.at(-1)?.slice(0, 2).join('')).toMatch(
      /^Phụ lục (?:IV {2}DANH SÁCH|V {2}TÌNH HÌNH) .*NĂM\u00a02023$/,
    );
    for (const entry of written) expect(entry.at(-1)).toMatch(/^\d+$/);
    for (const [, anchor] of contents.matchAll(/w:anchor="(\w+)"/g)) {
      expect(body).toContain(`<w:bookmarkStart w:name="${anchor}"`);
    }
  });

  it(
    'names the pages in the Word file as another program lays them out',
    needs('soffice', 'REVIEW_FAULTS=all'),
    async () => {
      const { pages } = await readPdf(await examplePrintedByOffice(variant));
      const last = pages.at(-1) as Page;
      expect(linesOn(last)[0]).toBe('MỤC LỤC');
      expectFoundThere(pages, entriesOn(last));
    },
  );

  it('has a section of links in the page', async () => {
    const page = String(await withContents('html'));
    const [, contents = ''] = page.split('<section class="sheet contents"');
    const links = [...contents.matchAll(/<a href="#([^"]+)">([^<]*)</g)];
    expect(links.map(([, , text]) => text)).toContain('IV. Đánh giá chung');
    expect(links.at(-1)?.[2]).toMatch(/^Phụ lục (?:IV\. DANH SÁCH|V\. TÌNH HÌNH) /);
    for (const [, id] of links) expect(page).toContain(`id="${id}"`);
  });

  it(
    'has that section on paper, and the menu on the screen alone',
    needs('chromium', 'REVIEW_FAULTS=all'),
    async () => {
      const browser = await sharedBrowser();
      const page = await browser.newPage();
      await page.goto(pathToFileURL(await exampleReport('html', variant)).href);
      expect(await page.locator('nav').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav').isVisible()).toBe(false);
      expect(await page.locator('section.contents').isVisible()).toBe(true);
      await closePages(browser);
    },
  );

  it('has a list of links in Markdown, each to a heading', async () => {
    const tokens = marked.lexer(String(await withContents('md')));
    const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
    expect(headings.at(-1)?.text).toBe('MỤC LỤC');
    const list = tokens.filter((token): token is Tokens.List => token.type === 'list').at(-1);
    const links: Tokens.Link[] = [];
    marked.walkTokens([list as Tokens.List], (token) => {
      if (token.type === 'link') links.push(token as Tokens.Link);
    });
    expect(links[0]?.text).toBe('Phần I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023');
    expect(links[0]?.href).toBe('#phần-i-kết-quả-thực-hiện-nhiệm-vụ-năm-2023');
    expect(links.at(-1)?.href).toBe(
      isLong
        ? '#phụ-lục-iv-danh-sách-tập-thể-cá-nhân-được-khen-thưởng-năm-2023'
        : '#phụ-lục-v-tình-hình-nộp-báo-cáo-năm-2023',
    );
    // "1. Nhiệm vụ" and the like may stand more than once.
    const anchors = headings.map(({ text }) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const { href } of links) {
      expect(anchors).toContain(href.slice(1).replace(/(?<=\D)-\d$/, ''));
    }
    expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
  });

  it('has a sheet of links in the workbook, which is the last', async () => {
    const parts = unzipSync(await withContents('xlsx'));
    const xml = (name: string) => strFromU8(parts[`xl/${name}.xml`] ?? new Uint8Array());
    const names = [...xml('workbook').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV', ...(isLong ? [] : ['Phụ lục V'])],
      'Dữ liệu',
      'Mục lục',
    ]);
    const links = xml(`worksheets/sheet${names.length}`).matchAll(
      /location="'([^"]*)'!A1" display="([^"]*)"/g,
    );
    const found = [...links].map(([, sheet, text]) => [sheet, text]);
    expect(found.map(([sheet]) => sheet)).toEqual(names.slice(0, -2));
    expect(found[1]?.[1]).toBe('Phụ lục II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2023');
  });
});

it('a Word file names its places from 1, however many were written before, and leaves its text alone', () => {
  const xml = (first: number) =>
    [
      `<w:bookmarkStart w:name="_Toc${first}" w:id="${first}"/><w:t>_Toc7 w:id="7"</w:t><w:bookmarkEnd w:id="${first}"/>`,
      `<w:bookmarkStart w:name="_Toc${first + 1}" w:id="${first + 1}"/><w:bookmarkEnd w:id="${first + 1}"/>`,
      `<w:hyperlink w:history="1" w:anchor="_Toc${first + 1}"><w:instrText xml:space="preserve">PAGEREF _Toc${first + 1} \\h`,
    ].join('');
  expect(withBookmarksFromOne(xml(7))).toBe(xml(1));
});

describe('a campaign that does not', () => {
  it('has no table of contents in any format', needs('REVIEW_FAULTS=all'), async () => {
    const document = await documented(filesOf(base));
    const { pages, bookmarks } = await pdfIn(await rendered(document, 'pdf'));
    expect(pages.flatMap(linesOn).concat(bookmarks)).not.toContain('MỤC LỤC');
    const body = strFromU8(
      unzipSync(await rendered(document, 'docx'))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(body).not.toMatch(/MỤC LỤC|\bTOC\b|_Toc/);
    const page = strFromU8(await rendered(document, 'html'));
    expect(page).not.toMatch(/MỤC LỤC|section class="sheet contents"/);
    expect(page).toContain('<nav aria-label="Mục lục">');
    expect(strFromU8(await rendered(document, 'md'))).not.toMatch(/MỤC LỤC/i);
    const sheets = strFromU8(
      unzipSync(await rendered(document, 'xlsx'))['xl/workbook.xml'] ?? new Uint8Array(),
    );
    expect(sheets).not.toContain('Mục lục');
  });
});

/** The example, asking for contents, with a report of another template's. */
const withTemplate = (text: string): Files =>
  new Map([
    ...exampleFiles({ 'review.yaml': [['symbol: BC-UBND', 'symbol: BC-UBND\n    contents: true']] }),
    ['templates/report/report.hbs', Buffer.from(text)],
  ]);

it('a document without parts, sections and annexes has none, though the campaign asks for it', async () => {
  const file = await rendered(await documented(withTemplate('<p>Chỉ một đoạn.</p>')), 'md');
  expect(strFromU8(file)).toBe('Chỉ một đoạn.\n');
});

it('a Word file has Word ask about its contents only where the pages are guessed', async () => {
  for (const [text, isAsked] of [
    ['Chữ quen', false],
    ['Chữ \u{1f600} lạ', true],
  ] as const) {
    const template = `<part><heading>MỘT</heading><p>${text}.</p></part>`;
    const parts = unzipSync(await rendered(await documented(withTemplate(template)), 'docx'));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const library = changed('docx', 'src/rendering/docx/table-of-contents.ts');
    expect(body, library).toMatch(/PAGEREF _Toc1 [^>]*><w:fldChar w:fldCharType="separate"\/><w:t [^>]*>1</);
    expect(body.includes('w:dirty="true"'), `${text}: ${library}`).toBe(isAsked);
  }
});
