import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageFiles } from '../../src/preview/preview-page.ts';
import { base } from '../support/base-campaign.ts';
import { closePages, sharedBrowser } from '../support/browser.ts';
import { needs } from '../support/needs.ts';
import { nodeAndProgram, started as startedProgram } from '../support/program.ts';
import { edit, newFolder, run } from '../support/run.ts';

/** A preview that runs. */
interface Running {
  readonly folder: string;
  /** "http://127.0.0.1:8123/token/". */
  readonly address: string;
  readonly stop: () => Promise<{ readonly status: number; readonly stderr: string }>;
}

/** Previews a copy of a small campaign, in a folder that has spaces and letters with marks. */
async function started(...args: readonly string[]): Promise<Running> {
  const folder = join(await newFolder(), 'Kỳ tổng kết #1 (đợt 2)');
  await cp(base, folder, { recursive: true });
  let stop = () => {};
  const interrupted = new Promise<void>((resolve) => {
    stop = resolve;
  });
  return new Promise((resolve, reject) => {
    const ended = run(['preview', folder, ...args], {
      interruption: () => interrupted,
      print: (text) =>
        resolve({
          folder,
          address: text.trim(),
          stop: () => {
            stop();
            return ended;
          },
        }),
    });
    ended.then(({ stderr }) => reject(new Error(stderr)), reject);
  });
}

/** What comes back for a request of any kind. */
function answerTo(
  address: string,
  options: {
    readonly headers?: Record<string, string>;
    readonly method?: string;
    readonly path?: string;
  } = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server of a preview', () => {
  let running: Running;

  beforeAll(async () => {
    running = await started();
  });
  afterAll(() => running.stop());

  it('answers who knows its address, and lets nobody else show, read or take it for something else', async () => {
    const { address } = running;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/);
    const { status, headers, text } = await answerTo(address);
    expect(status).toBe(200);
    expect(text).toContain('<title>Xem trước – Kỳ tổng kết #1 (đợt 2)</title>');
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'$/),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const head = await answerTo(address, { method: 'HEAD' });
    expect([head.status, head.text, head.headers['content-length']]).toEqual([
      200,
      '',
      headers['content-length'],
    ]);
  });

  it('refuses other names, origins, sites, methods and tokens', async () => {
    const { address } = running;
    const { origin, host, port } = new URL(address);
    const statusOf = async (...asked: Parameters<typeof answerTo>) => (await answerTo(...asked)).status;
    expect(await statusOf(address, { headers: { host: 'evil.example' } })).toBe(403);
    expect(await statusOf(address, { headers: { host: `evil.example:${port}` } })).toBe(403);
    expect(await statusOf(address, { headers: { origin: 'http://evil.example' } })).toBe(403);
    expect(await statusOf(address, { headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
    expect(await statusOf(address, { headers: { host, origin } })).toBe(200);
    expect(await statusOf(address, { method: 'POST' })).toBe(405);
    expect(await statusOf(`${origin}/`)).toBe(404);
    expect(await statusOf(`${address.slice(0, -2)}/`)).toBe(404);
  });

  it.each([
    'page/../../../package.json',
    'page/..%2f..%2fpackage.json',
    'page/toString',
    'files/report/exe',
    'files/..%2f..%2freview/html',
    'make/report/constructor',
    'places/report/-1',
    'places/report/1e9',
    'no-such',
    '%',
    'files/%ff/html',
  ])('has no file of the machine’s, or anything else, at %s', async (path) => {
    const { pathname } = new URL(running.address);
    expect((await answerTo(running.address, { path: pathname + path })).status).toBe(404);
  });

  it('gives Word files to be saved, under their names', async () => {
    const { status, headers } = await answerTo(`${running.address}files/report/docx`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''bao-cao-2023.docx");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });

  it('says so where the port is taken, or is none', async () => {
    const { port } = new URL(running.address);
    await expect(started('--port', port)).rejects.toThrow(`Cổng ${port} đang có chương trình khác dùng`);
    await expect(started('--port', '99999')).rejects.toThrow('"99999" không phải số cổng');
  });
});

it('a preview that is interrupted ends well, also where a page still listens, and gives up its port', async () => {
  const { address, stop } = await started();
  const closed = new Promise<void>((resolve) => {
    request(`${address}events`, (response) => response.resume().on('close', resolve)).end();
  });
  await answerTo(address);
  const { status, stderr } = await stop();
  expect([status, stderr]).toEqual([0, expect.stringContaining('Đang theo dõi các tệp')]);
  await closed;
  await expect(answerTo(address)).rejects.toThrow('ECONNREFUSED');
});

it(
  'the built program has its page’s files, and ends well when it is interrupted',
  needs('a system other than Windows'),
  async () => {
    const { child, ended } = startedProgram([...nodeAndProgram(), 'preview', base, '--lang', 'en']);
    const address = await new Promise<string>((resolve) => {
      child.stdout?.once('data', (data) => resolve(String(data).trim()));
    });
    const page = await answerTo(address);
    expect(page.text).toContain('<html lang="en">');
    for (const [, path = ''] of page.text.matchAll(/(?:href|src)="(page\/[^"]+)"/g)) {
      expect(await answerTo(address + path)).toMatchObject({ status: 200, text: expect.stringMatching(/./) });
    }
    for (const name of Object.keys(pageFiles))
      expect((await answerTo(`${address}page/${name}`)).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 0, signal: null, stdout: `${address}\n` });
  },
);

describe('the page of a preview', needs('chromium'), () => {
  let browser: Browser;
  let running: Running;
  let page: Page;

  beforeAll(async () => {
    browser = await sharedBrowser();
    running = await started();
  });
  afterAll(async () => {
    await running.stop();
    await closePages(browser);
  });
  beforeEach(async () => {
    page = await opened();
  });
  afterEach(() => page.context().close());

  async function opened(): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
    const page = await context.newPage();
    await page.goto(running.address);
    await page.locator('#pane-1 iframe:not(.next)').waitFor();
    return page;
  }

  const report = (of = page) => of.frameLocator('#pane-1 iframe:not(.next)');
  const figure = (text: string, of = page) => report(of).locator('td', { hasText: text }).first();
  const change = (from: string, to: string) =>
    edit(running.folder, { 'submissions/phuong-an.yaml': [[from, to]] });
  const age = () => page.locator('#pane-1 .age');

  it('shows what is new in every browser once a file is saved, and stays where one reads', async () => {
    const other = await opened();
    await figure('98,5').waitFor();
    const frame = page.frames().find((one) => one.url().includes('/files/'));
    await frame?.evaluate('scrollTo(0, 700)');
    await change('actual: 98.5', 'actual: 76.5');
    await figure('76,5').waitFor();
    await figure('76,5', other).waitFor();
    const shown = page.frames().find((one) => one.url().includes('/files/'));
    expect(Math.abs(Number(await shown?.evaluate('scrollY')) - 700)).toBeLessThan(50);
    await other.context().close();
    await change('actual: 76.5', 'actual: 98.5');
    await figure('98,5').waitFor();
  });

  it('shows where what is clicked on comes from, and is closed by the keyboard', async () => {
    const folder = join(running.folder, 'templates/report');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'opening.hbs'), '<p>Mở đầu của kỳ.</p>\n');
    const paragraph = report().locator('p', { hasText: 'Mở đầu của kỳ.' });
    await paragraph.click();
    const places = page.locator('#places');
    await places.getByText('templates/report/opening.hbs:1:1').waitFor();
    const link = await places.locator('a').first().getAttribute('href');
    expect(link).toMatch(
      /^vscode:\/\/file\/.*\/K%E1%BB%B3%20t.*%20%231%20.*\/templates\/report\/opening\.hbs:1:1$/,
    );
    await page.keyboard.press('Escape');
    expect(await places.isHidden()).toBe(true);
    await figure('98,5').click();
    await places
      .getByText(/^submissions\/phuong-an\.yaml:\d+:\d+$/)
      .first()
      .waitFor();
    await places.locator('mark', { hasText: '98.5' }).first().waitFor();
    await page.getByRole('button', { name: 'Đóng' }).click();
    await rm(folder, { recursive: true });
  });

  it('names documents by their kinds, and by what they are of where there may be several', async () => {
    const single = await page.locator('#documents > ul button').allTextContents();
    expect(single).toContain('Phiếu thẩm định');
    expect(single.filter((text) => text.includes('1/QĐ-UBND'))).toEqual([
      'Giấy khen: 1/QĐ-UBND',
      'Quyết định khen thưởng: 1/QĐ-UBND',
    ]);
  });

  it('lists errors with their places beside the older document, until they are fixed', async () => {
    await change('actual: 98.5', 'actual: 198.5');
    await page.locator('.findings .error', { hasText: 'submissions/phuong-an.yaml' }).waitFor();
    await page.locator('#pane-1.older').waitFor();
    expect(await age().textContent()).toContain('Bản cũ');
    await figure('98,5').waitFor();
    await rename(join(running.folder, 'review.yaml'), join(running.folder, 'review-cu.txt'));
    await page.locator('.findings .error', { hasText: 'review.yaml' }).waitFor();
    await rename(join(running.folder, 'review-cu.txt'), join(running.folder, 'review.yaml'));
    await change('actual: 198.5', 'actual: 98.5');
    await page.locator('#pane-1:not(.older)').waitFor();
    await page.getByText('Không có lỗi, cảnh báo nào.').waitFor();
  });

  it('is fit for everybody, by axe-core, in the dark and on a phone, with places shown', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await figure('98,5').click();
    await page.locator('#places:not([hidden])').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    // Run as the browser's tools do: the page's policy lets no script in.
    const violations = await page.evaluate(
      `${axe.source}; axe.run({ iframes: false }).then((found) => found.violations)`,
    );
    expect(violations).toEqual([]);
  });
});
