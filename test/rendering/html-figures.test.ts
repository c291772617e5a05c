import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePages, sharedBrowser } from '../support/browser.ts';
import { exampleDocument, exampleReport } from '../support/example-reports.ts';
import { needs } from '../support/needs.ts';
import { readPdf } from '../support/pdf.ts';
import { rendered } from '../support/rendered.ts';
import { newFolder } from '../support/run.ts';

describe('what a figure of a page was made of', needs('chromium'), () => {
  let browser: Browser;
  let file = '';

  beforeAll(async () => {
    [browser, file] = await Promise.all([sharedBrowser(), exampleReport('html')]);
  });
  afterAll(() => closePages(browser));

  async function opened(options: BrowserContextOptions = {}, path = file): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  const panel = (page: Page) => page.locator('.sources');
  /** A figure of the table of indicators, by its unit and its place among those of the row. */
  const figureOf = (page: Page, unit: string, index: number) =>
    page.locator('tr', { hasText: unit }).locator('[data-figure]').nth(index);
  const isFocused = (figure: ReturnType<typeof figureOf>) =>
    figure.evaluate((one) => one === one.ownerDocument.activeElement);

  it('opens and closes by keyboard, and gives the focus back', async () => {
    const page = await opened({ bypassCSP: true });
    const stops = () => page.locator('[data-figure][tabindex="0"]');
    const sections = await page.locator('main :is(h1, h2, h3, h4, h5, table)').count();
    expect(await stops().count()).toBeLessThan(sections);
    const first = page.locator('[data-figure]').first();
    for (let presses = 0; presses < 15 && !(await isFocused(first)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowRight');
    const second = page.locator('[data-figure]').nth(1);
    expect(await isFocused(second)).toBe(true);
    expect(await first.getAttribute('tabindex')).toBe('-1');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(await panel(page).evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    expect(await page.getByRole('dialog', { name: 'Công dân nhập ngũ: thực hiện' }).isVisible()).toBe(true);
    const items = await panel(page).locator('li').allTextContents();
    expect(items).toHaveLength(7);
    expect(items[0]).toBe('phường Nghi Tân: 9 – submissions/nghi-tan.yaml:21');
    await page.evaluate(axe.source);
    // Run within the page, where axe is a global.
    expect(await page.evaluate('axe.run().then((found) => found.violations)')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    expect(await isFocused(first)).toBe(true);
    await page.keyboard.press('Enter');
    // Beyond its last button.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await panel(page).isVisible()).toBe(false);
    expect([await isFocused(first), await first.getAttribute('aria-expanded')]).toEqual([true, 'false']);
    await page.context().close();
  });

  it('goes on to the figures that a figure was made of, and back', async () => {
    const page = await opened();
    await page
      .locator('li', { hasText: 'Các lực lượng tuần tra phối hợp' })
      .locator('[data-figure]')
      .nth(2)
      .click();
    const title = panel(page).locator('.title');
    const whole = await title.textContent();
    await panel(page).locator('li button').first().click();
    expect(await title.textContent()).not.toBe(whole);
    expect(await panel(page).locator('code').first().textContent()).toMatch(/^submissions\/.*:\d+$/);
    await panel(page).getByRole('button', { name: 'Quay lại' }).click();
    expect(await title.textContent()).toBe(whole);
    await page.mouse.click(5, 400);
    expect(await panel(page).isVisible()).toBe(false);
    await page.context().close();
  });

  it('is that of the row, also when rows were sorted, and the page was saved and opened again', async () => {
    const page = await opened();
    const told = async (where: Page) => {
      const figure = where
        .locator('tr:has(th.about)', { hasText: 'Phường Nghi Hải' })
        .locator('td [data-figure]')
        .first();
      await figure.click();
      const text = await panel(where).locator('code').first().textContent();
      await where.keyboard.press('Escape');
      return text;
    };
    expect(await told(page)).toMatch(/^submissions\/nghi-hai\.yaml:\d+$/);
    for (const button of await page.locator('thead button').all()) await button.dispatchEvent('click');
    const before = await told(page);
    const path = join(await newFolder(), 'saved.html');
    await writeFile(path, await page.content());
    const again = await opened({}, path);
    expect([before, await told(again)]).toEqual([before, before]);
    expect(await again.locator('.hint, .sources').count()).toBe(2);
    await Promise.all([page, again].map((one) => one.context().close()));
  });

  it('goes up and down a table, to its ends, and lies within a narrow screen', async () => {
    const page = await opened({ viewport: { width: 390, height: 700 }, isMobile: true });
    const table = page.locator('table', { hasText: 'tự chấm' }).first();
    const cells = table.locator('tbody:last-of-type tr td:nth-child(4) [data-figure]');
    await cells.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(cells.nth(1))).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(cells.first())).toBe(true);
    await page.keyboard.press('Space');
    const [box, figure] = [await panel(page).boundingBox(), await cells.first().boundingBox()];
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(390);
    expect((figure?.y ?? 0) + (figure?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    await page.context().close();
  });

  it('is seen from its title to its buttons, beside its figure, wherever that stands in the window', async () => {
    const page = await opened({ viewport: { width: 1280, height: 600 } });
    const all = await page.locator('[data-figure]').all();
    for (const figure of all.filter((_, index) => index % 25 === 0)) {
      await figure.focus();
      await page.keyboard.press('Enter');
      const [shown, below] = [await panel(page).boundingBox(), await figure.boundingBox()];
      const bar = await page.locator('nav').boundingBox();
      if (shown === null || below === null || bar === null) throw new Error('Nothing is shown.');
      expect(shown.y).toBeGreaterThanOrEqual(Math.max(0, bar.y + bar.height));
      expect(shown.y + shown.height).toBeLessThanOrEqual(600);
      expect(below.y).toBeGreaterThanOrEqual(0);
      expect(below.y + below.height).toBeLessThanOrEqual(600);
      await page.keyboard.press('Escape');
    }
  });

  it('leaves the page as it is for who prints, copies, or runs no scripts', async () => {
    const document = await exampleDocument();
    const path = join(await newFolder(), 'alone.html');
    const { checked: _, ...alone } = document;
    await writeFile(path, await rendered(alone, 'html'));
    const looks = async (of: string, isOpen: boolean) => {
      const page = await opened({}, of);
      if (isOpen) await page.locator('[data-figure]').first().click();
      const copied = await page.evaluate(
        'getSelection().selectAllChildren(document.querySelector("main")), String(getSelection())',
      );
      const printed = join(await newFolder(), 'printed.pdf');
      await page.pdf({ path: printed, preferCSSPageSize: true });
      await page.context().close();
      const { pages } = await readPdf(printed);
      const printedPieces = pages.map(({ pieces }) =>
        pieces.map(({ text, font, x, y }) => `${text} ${font} ${x.toFixed(2)} ${y.toFixed(2)}`),
      );
      return { copied, printedPieces };
    };
    expect(await looks(file, true)).toEqual(await looks(path, false));
    const still = await opened({ javaScriptEnabled: false });
    expect(await still.locator('[role=button], .hint, .sources, [data-figure]').count()).toBe(0);
    await still.context().close();
  });
});
