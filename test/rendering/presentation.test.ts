import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePages, sharedBrowser } from '../support/browser.ts';
import { exampleDocument, exampleTree } from '../support/example-reports.ts';
import { needs } from '../support/needs.ts';
import { rendered } from '../support/rendered.ts';
import { newFolder } from '../support/run.ts';
import { emblemImage, treeFromHtml } from '../support/sheets.ts';

const slide = (heading: string, inner: string) =>
  `<sheet orientation="landscape"><line heading>${heading}</line>${inner}</sheet>`;

it('slides have headings and names, and a policy that allows no style or script but theirs', async () => {
  const tree = treeFromHtml(
    slide('Hội nghị', '<line>Cửa Lò</line>') +
      slide(
        'Kết quả',
        '<figure><number>07/07</number><p>phường</p></figure><figure><number>02/02</number><p>cụm</p></figure>',
      ) +
      slide(
        'Danh sách',
        '<ul><li>Một</li></ul><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
      ),
  );
  const page = String(await rendered({ tree: { ...tree, medium: 'screen' } }, 'html'));
  expect(page.match(/<h1|<h2/g)).toEqual(['<h1', '<h2', '<h2']);
  expect(page.match(/<article id="trang-\d" class="slide[^"]*" aria-labelledby="de-muc-\d">/g)).toHaveLength(
    3,
  );
  expect(page.match(/<ul class="figures" role="list">/g)).toHaveLength(1);
  expect(page).not.toMatch(/style="|unsafe-inline/);
  expect(page).toMatch(/style-src &#x27;sha256-|style-src 'sha256-/);
});

it('slides and plain pages may show the campaign’s picture, which they carry along', async () => {
  const tree = treeFromHtml(slide('Hội nghị', '<img height="40">'), emblemImage());
  for (const medium of ['screen', 'web'] as const) {
    const blocks = tree.sheets.flatMap((sheet) => sheet.blocks);
    const page = String(await rendered({ tree: { ...tree, blocks, medium } }, 'html'));
    expect(page).toMatch(/<image[^>]* href="data:/);
    expect(page).toContain('img-src data:;');
  }
});

/** Numbers that have no room beside each other in their usual size, and where among the others they are shown. */
const wideSlide = treeFromHtml(
  slide(
    'Số lớn',
    ['923.456.789.087', '1.234.567.890.123']
      .map((one) => `<figure><number>${one}</number><p>đồng</p></figure>`)
      .join(''),
  ),
);
const wide = 4;

/** Of each slide, in the page: how much room is left, and how large its smallest letters are. */
const roomAndLetters = `[...document.querySelectorAll('.slide')].map((slide) => {
  const content = slide.querySelector('.content');
  const texts = [...slide.querySelectorAll('h1, h2, .points li, .number, .caption, .remark')];
  return {
    rest: content.clientHeight - content.scrollHeight,
    clashing: texts.filter((text) => text.scrollWidth > text.clientWidth).length,
    smallest: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
  };
})`;

describe('slides in a browser', needs('chromium'), () => {
  let browser: Browser;
  let file = '';
  let count = 0;

  beforeAll(async () => {
    const [document, tree] = await Promise.all([exampleDocument(), exampleTree('de-cuong-trinh-chieu')]);
    const sheets = [...tree.sheets.slice(0, wide), ...wideSlide.sheets, ...tree.sheets.slice(wide)];
    count = sheets.length;
    file = join(await newFolder(), 'slides.html');
    [browser] = await Promise.all([
      sharedBrowser(),
      writeFile(file, await rendered({ ...document, tree: { ...tree, sheets } }, 'html')),
    ]);
  });
  afterAll(() => closePages(browser));

  async function opened(options: BrowserContextOptions = {}): Promise<{ page: Page; events: string[] }> {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options })
    ).newPage();
    const events: string[] = [];
    page.on('request', (request) => events.push(request.url()));
    page.on('console', (message) => events.push(message.text()));
    page.on('pageerror', (reason) => events.push(String(reason)));
    await page.goto(pathToFileURL(file).href);
    return { page, events };
  }

  const shown = async (page: Page) =>
    Number((await page.locator('.slide.current').getAttribute('id'))?.replace('trang-', ''));

  it('go from one to the next by keys and clicks, say which one is shown, and load nothing', async () => {
    const { page, events } = await opened();
    const visited: number[] = [];
    for (const key of [
      ...['ArrowRight', 'PageDown', 'Space', 'ArrowLeft', 'Shift+Space', 'PageUp', 'ArrowUp'],
      ...['End', 'ArrowDown', 'Home', '1', '2', 'Enter', '9', '9', 'Enter', '4', 'Escape', 'Enter'],
    ]) {
      await page.keyboard.press(key);
      visited.push(await shown(page));
    }
    expect(visited).toEqual([
      2,
      3,
      4,
      3,
      2,
      1,
      1,
      count,
      count,
      1,
      1,
      1,
      12,
      12,
      12,
      count,
      count,
      count,
      count,
    ]);
    expect(await page.locator('[role=status]').textContent()).toContain(
      `Trang ${count}/${count}: Trân trọng`,
    );
    await page.mouse.click(200, 300);
    await page.mouse.click(200, 300);
    await page.mouse.click(1000, 300);
    expect(await shown(page)).toBe(count - 1);
    expect(await page.locator('.slide:visible').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('html.showing').count()).toBe(0);
    expect(events).toEqual([pathToFileURL(file).href]);
    await page.context().close();
  });

  it('are read one below the other without a script, and on a phone without a scroll bar', async () => {
    const { page } = await opened({ javaScriptEnabled: false });
    expect(await page.locator('.slide h2').nth(5).isVisible()).toBe(true);
    expect(await page.locator('nav').isVisible()).toBe(false);
    await page.context().close();
    const { page: phone } = await opened({ viewport: { width: 360, height: 700 } });
    expect(await phone.locator('html.showing').count()).toBe(0);
    const wide = await phone.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wide).toBe(0);
    await phone.context().close();
  });

  it('have room for what stands on them, in letters that are read from afar, and are printed one a page; axe-core finds nothing', async () => {
    const { page } = await opened({ bypassCSP: true });
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      // Run within the page, where styles are known.
      const found = (await page.evaluate(roomAndLetters)) as readonly {
        readonly rest: number;
        readonly clashing: number;
        readonly smallest: number;
      }[];
      expect(found.filter(({ rest, clashing }) => rest < 0 || clashing > 0)).toEqual([]);
      // A fiftieth of the width: on a screen of three metres, letters of six centimetres.
      expect(found.filter(({ smallest }, at) => at !== wide && smallest < 0.02 * width)).toEqual([]);
    }
    const pdf = String(await page.pdf({ preferCSSPageSize: true }));
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(count);
    await page.evaluate(axe.source);
    for (const isShowing of [true, false]) {
      if (!isShowing) await page.keyboard.press('Escape');
      // Run within the page, where axe is a global.
      expect(await page.evaluate('axe.run().then((found) => found.violations)')).toEqual([]);
    }
    await page.context().close();
  });
});
