import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Cell, Run, Table } from '../../src/document/tree.ts';
import type { Value } from '../../src/report/printed.ts';
import { closePages, sharedBrowser } from '../support/browser.ts';
import { documented } from '../support/document.ts';
import { exampleFiles, exampleReport } from '../support/example-reports.ts';
import { needs } from '../support/needs.ts';
import { readPdf, textOf } from '../support/pdf.ts';
import { rendered, treeOf } from '../support/rendered.ts';
import { newFolder } from '../support/run.ts';
import { tried } from '../support/runs.ts';

/** A page that holds some blocks alone. */
const pageWith = async (blocks: readonly Block[]) => String(await rendered({ tree: treeOf(blocks) }, 'html'));

/** A table of units with its total. */
function tableOf(units: readonly (readonly string[])[]): Table {
  const cell = (text: string, name = ''): Cell => ({
    runs: [{ text, bold: false, italic: false }],
    align: 'left',
    columns: 1,
    rows: 1,
    value: null,
    name,
    formula: null,
  });
  return {
    kind: 'table',
    widths: [1, 1],
    header: [[cell('Tên đơn vị'), cell('Số lượng')]],
    body: [
      ...units.map((row) => row.map((text) => cell(text))),
      [cell('Toàn địa bàn'), cell(String(units.length), 'total')],
    ],
    groups: [...units.map(() => ''), ''],
  };
}

it('marks figures and days up with what machines read of them', async () => {
  const page = await readFile(await exampleReport('html'), 'utf8');
  expect(page).toContain('<td class="right"><strong><data value="287.1">287,1</data></strong></td>');
  expect(page).toContain('vượt <data value="4">4%</data> kế hoạch');
  expect(page).toContain('<time datetime="2023-12-11">11/12/2023</time>');
});

it('begins a group of rows with each row that names those below it', async () => {
  const { body, ...rest } = tableOf([
    ['A', '1'],
    ['B', '2'],
  ]);
  const band = body[0]?.slice(0, 1).map((cell) => ({ ...cell, columns: 2 })) ?? [];
  const page = await pageWith([{ ...rest, body: [body[0] ?? [], band, ...body.slice(1)] }]);
  expect(page.match(/<tbody>/g)).toHaveLength(2);
  expect(page).toContain('<tbody><tr class="band"><th scope="rowgroup" colspan="2"');
});

describe('the page in a browser', needs('chromium'), () => {
  let browser: Browser;
  let file = '';

  beforeAll(async () => {
    [browser, file] = await Promise.all([sharedBrowser(), exampleReport('html')]);
  });
  afterAll(() => closePages(browser));

  const screens: Readonly<Record<string, BrowserContextOptions>> = {
    phone: { viewport: { width: 360, height: 700 }, isMobile: true },
    'without scripts': { viewport: { width: 1200, height: 900 }, javaScriptEnabled: false },
    desk: { viewport: { width: 1200, height: 900 } },
    dark: { viewport: { width: 1200, height: 900 }, colorScheme: 'dark' },
  };

  /** Opens the page; whatever it asks of a network is reported. */
  async function opened(options: BrowserContextOptions, path = file) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const events: string[] = [];
    page.on('request', (request) => events.push(request.url()));
    page.on('console', (message) => events.push(message.text()));
    page.on('pageerror', (reason) => events.push(String(reason)));
    await page.goto(pathToFileURL(path).href);
    return { page, events };
  }

  it.each(tried(Object.entries(screens), 2))('reads and loads nothing else: %s', async (name, options) => {
    const { page, events } = await opened(options);
    expect(events).toEqual([pathToFileURL(file).href]);
    expect(await page.title()).toContain('Tổng kết công tác');
    const drawing = page.locator(name === 'phone' ? '.chart.narrow' : '.chart.wide').first();
    expect(await drawing.isVisible()).toBe(true);
    const wide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wide).toBe(0);
    await page.context().close();
  });

  it.each(tried(['dark', 'phone', 'desk', 'printed'], 1))('axe-core finds nothing: %s', async (name) => {
    const { page } = await opened({ ...screens[name], bypassCSP: true });
    if (name === 'printed') await page.emulateMedia({ media: 'print' });
    await page.evaluate(axe.source);
    // Run within the page, where axe is a global.
    const violations = await page.evaluate('axe.run().then((found) => found.violations)');
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('has landmarks, headings in order, headers with scope and charts in words', async () => {
    const { page } = await opened({});
    expect(await page.locator('nav, main').count()).toBe(2);
    const levels = await page
      .locator('h1,h2,h3,h4,h5,h6')
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(await page.locator('thead th:not([scope])').count()).toBe(0);
    expect(await page.locator('tbody tr:not(.band):not(:has(th[scope=row]))').count()).toBe(0);
    expect(await page.locator('tbody tr.band:first-child > th[scope=rowgroup]:only-child').count()).toBe(15);
    expect(await page.locator('tr.band').count()).toBe(19);
    const words = await page
      .locator('.chart.wide')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(words[0]).toContain('Công dân nhập ngũ: Đạt kế hoạch 100%.');
    await page.context().close();
  });

  it('is gone through with the keyboard, and nothing lies under the bar of the contents', async () => {
    const { page } = await opened({ viewport: { width: 360, height: 640 } });
    const focused = () => page.evaluate('document.activeElement.textContent.trim()');
    const isOpen = () => page.locator('nav details').getAttribute('open');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Đến nội dung báo cáo');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Mục lục');
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe('');
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBeNull();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('Phần I');
    // Nothing shows through.
    expect(await page.evaluate('getComputedStyle(document.querySelector("nav ul")).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#phan-1$/);
    expect(await isOpen()).toBeNull();
    const bar = (await page.locator('nav').boundingBox())?.height ?? 0;
    expect((await page.locator('#phan-1').boundingBox())?.y).toBeGreaterThanOrEqual(bar);
    // What is focused from there on, to the end and back.
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let presses = 0; presses < 25; presses += 1) {
        await page.keyboard.press(key);
        const box = await page.evaluate(stopped);
        if (box === null) break;
        expect(box).toMatchObject({ isSeen: true, isLarge: true });
      }
    }
    await page.context().close();
  });

  /** What has focus, where that is in the text: whether it is all below the bar, and large enough to be hit. */
  const stopped = `(() => {
    const focused = document.activeElement;
    if (focused.closest('main') === null) return null;
    // A figure that is all of a cell is hit with the cell.
    const target = focused.closest('td:has([data-figure]:only-child)') ?? focused;
    const { left, top, width, height } = target.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const name = focused.getAttribute('aria-label') ?? focused.textContent;
    const isSeen = top >= document.querySelector('nav').offsetHeight && target.contains(hit);
    const isInText = focused.matches(':is(p, li) :is(a, [data-figure])');
    return { name, isSeen, isLarge: isInText || (width >= 24 && height >= 24) };
  })()`;

  /** Opens a page that holds some blocks alone. */
  async function openedWith(blocks: readonly Block[], options: BrowserContextOptions = {}) {
    const path = join(await newFolder(), 'report.html');
    await writeFile(path, await pageWith(blocks));
    return (await opened(options, path)).page;
  }

  it('shows the contents where scripts do not run, and leaves nothing under them', async () => {
    const sections = ['I.', 'II.', 'III.'].flatMap((label): Block[] => [
      { kind: 'heading', level: 1, label, text: 'Mục' },
      paragraphOf({ text: 'Chữ '.repeat(1000) }),
    ]);
    const page = await openedWith(sections, { ...screens['without scripts'] });
    await page.locator('nav summary').click();
    await page.locator('nav a', { hasText: 'II. Mục' }).first().click();
    const menu = await page.locator('nav').boundingBox();
    const target = await page.locator('#muc-0-2').boundingBox();
    expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThan(0);
    expect(target?.y).toBeGreaterThanOrEqual(0);
    expect(target?.y).toBeLessThan(100);
    await page.context().close();
  });

  it('keeps the header, numbers and what rows are about in view on a phone', async () => {
    const [cell] = tableOf([]).header[0] ?? [];
    if (cell === undefined) throw new Error('There is no cell.');
    const cells = (...texts: readonly string[]) =>
      texts.map((text, column): Cell => {
        const runs = [{ text, bold: false, italic: false }];
        return { ...cell, runs, align: column === 0 ? 'center' : 'left' };
      });
    const others = Array.from({ length: 12 }, (_, index) => `Cột ${index}`);
    const body = others.flatMap(() => others).map((_, at) => cells(`${at}`, `Tổ ${at}`, ...others));
    const header = [cells('TT', 'Đơn vị', ...others)];
    const widths = [1, 1, ...others.map(() => 1)];
    const page = await openedWith([{ kind: 'table', widths, header, body, groups: body.map(() => '') }], {
      viewport: { width: 320, height: 640 },
      isMobile: true,
    });
    const frame = page.locator('.table');
    await frame.evaluate((one) => {
      one.scrollIntoView();
      one.scrollTo(400, 500);
    });
    const edges = await frame.boundingBox();
    for (const title of ['TT', 'Đơn vị']) {
      const box = await frame.locator('thead th', { hasText: title }).boundingBox();
      expect(box?.y).toBeCloseTo(edges?.y ?? 0, 0);
      expect(box?.x).toBeGreaterThanOrEqual(edges?.x ?? 0);
    }
    for (const name of ['.order', '.about']) {
      const box = await frame.locator(`tbody ${name}`).nth(20).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(edges?.x ?? 0);
      expect(box?.x).toBeLessThan(100);
    }
    expect((await frame.locator('tbody td:nth-child(3)').first().boundingBox())?.x).toBeLessThan(0);
    await page.context().close();
  });

  async function column(page: Page, table: number, cell: number): Promise<string[]> {
    const rows = page.locator('table').nth(table).locator('tbody tr');
    return rows.evaluateAll((all, at) => all.map((row) => row.children[at]?.textContent?.trim() ?? ''), cell);
  }

  it('sorts tables by numbers, words and days, and leaves totals where they are', async () => {
    const text = (words: string, value: Value | null = null): Cell => {
      const values = value === null ? {} : { values: [{ start: 0, end: words.length, value }] };
      const run = { text: words, bold: false, italic: false, ...values };
      return { runs: [run], align: 'left', columns: 1, rows: 1, value, name: '', formula: null };
    };
    const number = (digits: string): Cell =>
      text(digits, {
        kind: 'number',
        digits,
        decimals: 0,
        isSigned: false,
        unit: '',
        figure: 'some',
        sources: [],
      });
    const day = (date: string): Cell =>
      text(date.split('-').reverse().join('/'), { kind: 'date', date, figure: 'some', sources: [] });
    const body = [
      [text('Bến'), number('10'), day('2023-12-02')],
      [text('Ăn'), text('–'), text('')],
      [text('An'), number('9'), day('2024-01-01')],
      [text('Cộng'), { ...number('19'), formula: { kind: 'sum', group: null } as const }, text('')],
    ];
    const header = [['Tên', 'Số', 'Ngày nộp'].map((title) => text(title))];
    const path = join(await newFolder(), 'report.html');
    await writeFile(
      path,
      await pageWith([{ kind: 'table', widths: [1, 1, 1], header, body, groups: body.map(() => '') }]),
    );
    const { page } = await opened({}, path);
    const sorted = async (title: string, key: 'click' | 'Enter') => {
      const head = page.locator('th.leaf', { hasText: title });
      await (key === 'click' ? head.locator('button').click() : head.locator('button').press(key));
      expect(await head.getAttribute('aria-sort')).toBe(key === 'click' ? 'ascending' : 'descending');
      return column(page, 0, 0);
    };
    expect(await sorted('Số', 'click')).toEqual(['An', 'Bến', 'Ăn']);
    expect(await sorted('Số', 'Enter')).toEqual(['Bến', 'An', 'Ăn']);
    expect(await sorted('Tên', 'click')).toEqual(['An', 'Ăn', 'Bến']);
    expect(await sorted('Ngày nộp', 'click')).toEqual(['Bến', 'An', 'Ăn']);
    expect(await page.locator('tfoot').textContent()).toBe('Cộng19');
    await page.context().close();
  });

  it('sorts rows with those below that are parts of them', async () => {
    const text = (words: string): Cell => ({
      ...{ runs: [{ text: words, bold: false, italic: false }], align: 'left', columns: 1, rows: 1 },
      ...{ value: null, name: '', formula: null },
    });
    const rows = [
      ['1', 'Miền núi', '9'],
      ['', '– xã A', '7'],
      ['', '– xã B', '2'],
      ['2', 'Ven biển', '4'],
      ['', '– xã C', '4'],
    ];
    const body = rows.map(([order = '', ...cells]) => [
      { ...text(order), align: 'center' as const },
      ...cells.map(text),
    ]);
    const path = join(await newFolder(), 'report.html');
    const header = [['TT', 'Khu vực', 'Số'].map(text)];
    await writeFile(
      path,
      await pageWith([{ kind: 'table', widths: [1, 2, 1], header, body, groups: body.map(() => '') }]),
    );
    const { page } = await opened({}, path);
    await page.locator('th.leaf', { hasText: 'Số' }).locator('button').click();
    expect(await column(page, 0, 1)).toEqual(['Ven biển', '– xã C', 'Miền núi', '– xã A', '– xã B']);
    await page.context().close();
  });

  it('sorts people by their given names, each band by itself, rows that are joined as one', async () => {
    const text = (words: string, more: Partial<Cell> = {}): Cell => ({
      ...({
        runs: [{ text: words, bold: false, italic: false }],
        align: 'left',
        columns: 1,
        rows: 1,
      } as const),
      ...{ value: null, name: '', formula: null },
      ...more,
    });
    const person = (name: string) => [text(name, { isPerson: true }), text('')];
    const band = (name: string) => [text(name, { columns: 2 })];
    const total = [text('Cộng nhóm'), text('3', { formula: { kind: 'sum', group: 'a' } })];
    const body = [
      band('Cá nhân'),
      ...[person('Trần Văn Đức'), person('Bà Lê Thị Ân'), person('Vũ Bình An'), person('Lê An')],
      total,
      band('Tập thể'),
      ...[
        [text('Tổ 10'), text('')],
        [text('Tổ 2'), text('')],
      ],
      [text('Tổ 1', { rows: 2 }), text('a')],
      [text('b')],
    ];
    const header = [[text('Tên'), text('Số')]];
    const page = await openedWith([
      { kind: 'table', widths: [1, 1], header, body, groups: body.map(() => '') },
    ]);
    await page.locator('th.leaf', { hasText: 'Tên' }).locator('button').click();
    expect(await column(page, 0, 0)).toEqual([
      ...['Cá nhân', 'Lê An', 'Vũ Bình An', 'Bà Lê Thị Ân', 'Trần Văn Đức', 'Cộng nhóm'],
      ...['Tập thể', 'Tổ 1', 'b', 'Tổ 2', 'Tổ 10'],
    ]);
    await page.context().close();
  });

  it('numbers printed pages but for the first', async () => {
    const annex = { label: 'Phụ lục', title: 'A', reference: '', blocks: [] } as const;
    const annexes = (['landscape', 'portrait'] as const).map((orientation) => ({ ...annex, orientation }));
    const tree = { ...treeOf([paragraphOf({ text: 'Chữ' })]), annexes };
    const folder = await newFolder();
    await writeFile(join(folder, 'report.html'), await rendered({ tree }, 'html'));
    const { page } = await opened({}, join(folder, 'report.html'));
    const path = join(folder, 'printed.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    await page.context().close();
    const { pages } = await readPdf(path);
    // The number stands in the margin: above all that is text.
    const numbers = pages.map(({ pieces }) => textOf(pieces.filter(({ y }) => y < 50)));
    expect(numbers).toEqual(['', '2', '3']);
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, false]);
  });

  it(
    'prints a total once, at its table’s end and below some rows of it, and headers on every page',
    needs('REVIEW_FAULTS=all'),
    async () => {
      const units = Array.from({ length: 130 }, (_, index) => [`Đơn vị ${index + 1}`, '1']);
      const path = join(await newFolder(), 'report.html');
      const tables = [...units.keys()].filter((count) => count % 43 === 0 && count > 0);
      await writeFile(path, await pageWith(tables.map((count) => tableOf(units.slice(0, count)))));
      const { page } = await opened({}, path);
      const printed = join(await newFolder(), 'printed.pdf');
      await page.pdf({ path: printed, preferCSSPageSize: true });
      await page.context().close();
      const pages = (await readPdf(printed)).pages.map(({ pieces }) => textOf(pieces));
      expect(pages.length).toBeGreaterThan(5);
      expect(pages.join(' ').match(/Toàn địa bàn/g)).toHaveLength(tables.length);
      for (const text of pages) {
        expect(text).toMatch(/^(?:\d+ )?Tên đơn vị/);
        // Neither the end of a table nor its beginning is torn off.
        expect(text).not.toMatch(/Số lượng Toàn địa bàn/);
        expect(text).not.toMatch(/Số lượng(?: Đơn vị [123] 1){0,3}$/);
      }
    },
  );

  it('prints a table of many small groups on full pages', needs('REVIEW_FAULTS=all'), async () => {
    const { body, ...rest } = tableOf(Array.from({ length: 40 }, (_, index) => [`Đơn vị ${index + 1}`, '1']));
    // Only the first group and the last are long.
    const begins = new Set([0, ...[3, 5, 7, 9, 11, 13, 15, 17], 19]);
    const rows = body.flatMap((row, index) => {
      const [name] = row;
      return name === undefined || !begins.has(index) ? [row] : [[{ ...name, columns: 2 }], row];
    });
    const path = join(await newFolder(), 'report.html');
    await writeFile(
      path,
      await pageWith([
        ...Array.from({ length: 14 }, () => paragraphOf({ text: 'Chữ' })),
        { ...rest, body: rows, groups: rows.map(() => '') },
      ]),
    );
    const { page } = await opened({}, path);
    const printed = join(await newFolder(), 'printed.pdf');
    await page.pdf({ path: printed, preferCSSPageSize: true });
    await page.context().close();
    const pages = (await readPdf(printed)).pages.map(({ pieces }) => textOf(pieces).match(/Đơn vị/g)?.length);
    expect(pages[0]).toBeGreaterThan(8);
  });

  it('prints high headers on every page of a wide table', needs('REVIEW_FAULTS=all'), async () => {
    const table = tableOf(Array.from({ length: 40 }, (_, index) => [`Đơn vị ${index + 1}`, '1']));
    const [name, figure] = table.header[0] ?? [];
    if (name === undefined || figure === undefined) throw new Error('There is no header.');
    const runs = [{ text: Array.from({ length: 9 }, () => 'Số').join('\n'), bold: true, italic: false }];
    const columns = Array.from({ length: 13 }, () => 1);
    const header = [[name, ...columns.map(() => ({ ...figure, runs }))]];
    const body = table.body.map(([first = name, second = figure]) => [first, ...columns.map(() => second)]);
    const blocks = [{ ...table, widths: [1, ...columns], header, body }];
    const annex = { label: 'Phụ lục', title: 'A', reference: '', orientation: 'landscape', blocks } as const;
    const folder = await newFolder();
    const tree = { ...treeOf([paragraphOf({ text: 'Chữ' })]), annexes: [annex] };
    await writeFile(join(folder, 'report.html'), await rendered({ tree }, 'html'));
    const { page } = await opened({}, join(folder, 'report.html'));
    const path = join(folder, 'printed.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    await page.context().close();
    const [, ...sheets] = (await readPdf(path)).pages.map(({ pieces }) => textOf(pieces));
    expect(sheets.length).toBeGreaterThan(1);
    for (const sheet of sheets) expect(sheet).toContain('Tên đơn vị');
  });

  it(
    'prints a table no wider than the paper, and breaks no short word for it',
    needs('REVIEW_FAULTS=all'),
    async () => {
      const path = join(await newFolder(), 'report.html');
      const names = ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Ghi chú', 'Xếp loại'];
      const row = names.map((name) =>
        name === 'TT' ? '1' : `${name.replaceAll(' ', '')}-${'x'.repeat(20)}`,
      );
      const table = tableOf([row]);
      const header = [
        names.map((name) => ({
          ...(table.body[0]?.[0] as Cell),
          runs: [{ text: name, bold: true, italic: false }],
        })),
      ];
      const widths = names.map(() => 1);
      await writeFile(path, await pageWith([{ ...table, widths, header, body: table.body.slice(0, 1) }]));
      const { page } = await opened({}, path);
      const printed = join(await newFolder(), 'printed.pdf');
      await page.pdf({ path: printed, preferCSSPageSize: true });
      await page.context().close();
      const [first] = (await readPdf(printed)).pages;
      const pieces = first?.pieces ?? [];
      for (const name of names) expect(textOf(pieces)).toContain(name);
      expect(Math.max(...pieces.map(({ x, width }) => x + width))).toBeLessThan((first?.width ?? 0) - 40);
    },
  );

  it('runs nothing of what the submissions hold', needs('REVIEW_FAULTS=all'), async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const { tree } = await documented(
      exampleFiles({
        'review.yaml': [['name: Công dân nhập ngũ', `name: '${hostile}'`]],
        'host.yaml': [['name: Phạm Văn B,', `name: '${hostile}',`]],
      }),
    );
    const path = join(await newFolder(), 'report.html');
    await writeFile(path, await rendered({ tree }, 'html'));
    const { page, events } = await opened({}, path);
    expect(events).toHaveLength(1);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.textContent('main')).toContain(hostile);
    await page.context().close();
  });
});

/** Text of one style, in which values may stand. */
const paragraphOf = (...runs: readonly Partial<Run>[]): Block => ({
  kind: 'paragraph',
  marker: '',
  runs: runs.map((run) => ({ text: '', bold: false, italic: false, ...run })),
});

const number = (digits: string): Value => ({
  kind: 'number',
  digits,
  decimals: 0,
  isSigned: false,
  unit: '',
  figure: 'some',
  sources: [],
});

describe('names of what is on the page', () => {
  const captionsOf = (page: string) =>
    [...page.matchAll(/<caption id="([^"]*)"[^>]*><span class="pinned">([^<]*)</g)].map(
      ([, id, text]) => `${id} ${text}`,
    );

  it('are captions of tables, of which no two are alike', async () => {
    const table = tableOf([['A', '1']]);
    const spanning = (name: string): Table => {
      const cells = table.header[0]?.slice(0, 1).map((cell) => ({
        ...cell,
        columns: 2,
        runs: [{ text: name, bold: true, italic: false }],
      }));
      return { ...table, caption: 'Kết quả', header: [cells ?? [], ...table.header] };
    };
    const heading: Block = { kind: 'heading', level: 1, label: 'I.', text: 'Khen thưởng' };
    const introduction = paragraphOf({ text: 'Số lượng ' }, { text: 'từng đơn vị:', bold: true });
    const blocks = [{ ...table }, spanning('Quốc phòng'), spanning('An ninh'), heading];
    const page = await pageWith([
      ...blocks,
      { ...table, caption: 'Danh sách' },
      spanning('An ninh'),
      { ...table },
      { ...table },
      introduction,
      { ...table },
    ]);
    expect(captionsOf(page)).toEqual([
      'bang-1 Báo cáo',
      'bang-2 Kết quả: Quốc phòng',
      'bang-3 Kết quả: An ninh',
      'bang-4 Danh sách',
      'bang-5 Kết quả: An ninh (tiếp theo)',
      'bang-6 Khen thưởng: Tên đơn vị',
      'bang-7 Khen thưởng: Tên đơn vị (tiếp theo)',
      'bang-8 Số lượng từng đơn vị',
    ]);
    expect(page.match(/<caption [^>]*class="unseen"/g)).toHaveLength(4);
    for (const id of ['bang-1', 'bang-6']) expect(page).toContain(`aria-labelledby="${id}"`);
  });

  it('say what each table of an annex is of', async () => {
    const captions = captionsOf(await readFile(await exampleReport('html'), 'utf8'));
    expect(captions).toContain('bang-2 Kết quả xếp loại từng đơn vị');
    expect(captions).toContain('bang-7 DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2023');
  });

  it('are ids that go by numbers of headings, not by what stands before them', async () => {
    const heading = (level: 0 | 1 | 2, label: string): Block => ({
      kind: 'heading',
      level,
      label,
      text: 'X',
    });
    const text = paragraphOf({ text: 'Chữ' });
    const headings = [
      heading(0, 'Phần I'),
      heading(1, 'I.'),
      heading(2, '1.'),
      heading(0, 'Phần II'),
      heading(1, 'I.'),
    ];
    const idsIn = (page: string) => [...page.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id);
    const ids = idsIn(await pageWith(headings));
    expect(ids).toEqual(['phan-1', 'muc-1-1', 'muc-1-1-1', 'phan-2', 'muc-2-1']);
    expect(idsIn(await pageWith(headings.flatMap((one) => [text, one])))).toEqual(ids);
  });

  it('are led to by the text that refers to them', async () => {
    const text = 'Đạt 98,5% (chi tiết tại Phụ lục II, Biểu đồ 1)';
    const place = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const values = [{ ...place('98,5%'), value: number('98.5') }];
    const references = ['Phụ lục II', 'Biểu đồ 1'].map((target) => ({ ...place(target), target }));
    const annex = { title: 'A', reference: '', orientation: 'portrait', blocks: [] } as const;
    const tree = treeOf([paragraphOf({ text, values, references })]);
    const annexes = ['Phụ lục I', 'Phụ lục II'].map((label) => ({ ...annex, label }));
    const page = String(await rendered({ tree: { ...tree, annexes } }, 'html'));
    expect(page.slice(page.indexOf('<p>Đạt'), page.indexOf('</p></article>'))).toBe(
      '<p>Đạt <data value="98.5">98,5%</data> (chi tiết tại <a href="#phu-luc-2">Phụ ' +
        '<span class="together">lục II</span></a>, <span class="together">Biểu đồ 1)</span>',
    );
    expect(page).toContain('id="phu-luc-2"');
  });
});

describe('what no line should tear', () => {
  const body = async (...blocks: readonly Block[]) => {
    const [, main = ''] = (await pageWith(blocks)).split('<article class="sheet">');
    return main.slice(0, main.indexOf('</article>'));
  };

  it('is kept on one line, in the characters that a reader types', async () => {
    expect(await body(paragraphOf({ text: 'Nghị định số 03/2019/NĐ-CP ngày 05 tháng 9, 64 người' }))).toBe(
      '<p>Nghị định <span class="together">số 03/2019/NĐ-CP</span> ' +
        '<span class="together">ngày 05 tháng 9,</span> <span class="together">64 người</span></p>',
    );
    const note: Block = { kind: 'note', text: 'Đạt 98,5%, năm 2023' };
    expect(await body(note)).toBe('<p class="note">Đạt 98,5%, <span class="together">năm 2023</span></p>');
  });

  it('may stand in text of several styles, about a value and within one', async () => {
    const values = [{ start: 5, end: 7, value: number('64') }];
    expect(
      await body(
        paragraphOf({ text: 'Tuyển 64', bold: true }, { text: ' người' }),
        paragraphOf({ text: 'Thêm 64 người', values }),
      ),
    ).toBe(
      '<p><strong>Tuyển </strong><span class="together"><strong>64</strong> người</span></p>' +
        '<p>Thêm <span class="together"><data value="64">64</data> người</span></p>',
    );
    const date: Value = { kind: 'date', date: '2023-12-13', figure: 'some', sources: [] };
    const text = 'từ ngày 13 tháng 12 năm 2023 đến';
    expect(await body(paragraphOf({ text, values: [{ start: 3, end: 28, value: date }] }))).toBe(
      '<p>từ <time datetime="2023-12-13"><span class="together">ngày 13</span> <span class="together">tháng 12</span> ' +
        '<span class="together">năm 2023</span></time> đến</p>',
    );
  });

  it('stays whole in a value that would be torn, and as it is in a cell without room for it', async () => {
    const values = [{ start: 5, end: 25, value: number('1') }];
    const page = await body(paragraphOf({ text: 'ngày 13 tháng 12 năm 2023', values }));
    expect(page).toContain('ngày <data');
    const wide = tableOf([['Theo Quyết định số 903/QĐ-UBND', '1']]);
    expect(await body(wide)).toContain('<span class="together">số 903/QĐ-UBND</span>');
    const narrow: Table = { ...wide, widths: Array.from({ length: 60 }, () => 1) };
    expect(await body(narrow)).toContain('số 903/QĐ-UBND</th>');
  });
});

describe('the page as a file', () => {
  it('lets a very long word break, so that it tears no table, and any other word stay whole', async () => {
    const link = 'https://dichvucong.gov.vn/ho-so/khen-thuong/2023/quyet-dinh/903-qd-ubnd.pdf';
    const page = await pageWith([tableOf([[link, 'x'.repeat(60)]])]);
    expect(page).toContain('<wbr>khen-<wbr>thuong/<wbr>2023/<wbr>quyet-<wbr>dinh/<wbr>');
    expect(page.replaceAll('<wbr>', '')).toContain(link);
    expect(page).toContain(`${'x'.repeat(23)}<wbr>`);
    expect(page).toContain('Toàn địa bàn');
  });

  it('names nothing outside of itself', async () => {
    const text = await readFile(await exampleReport('html'), 'utf8');
    expect(text).not.toMatch(/\b(?:src|href)="(?!#)/);
    expect(text).not.toMatch(/url\(|@import/);
    expect(text.match(/<script>/g)).toHaveLength(1);
  });
});
