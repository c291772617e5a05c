import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Form } from '../../../src/forms/form.ts';
import { draftText, type Entries } from '../../../src/forms/html/draft.ts';
import { closePages, sharedBrowser } from '../../support/browser.ts';
import { exampleEntries } from '../../support/example-entries.ts';
import { exampleCampaign, exampleCampaignText, formIn } from '../../support/example-form.ts';
import {
  buttonOf,
  fill,
  formPageFile,
  openDraft,
  openedForm,
  pageOf,
  placeOf,
  savedBy,
} from '../../support/form-page-file.ts';
import { filesOf, validated } from '../../support/memory-world.ts';
import { needs } from '../../support/needs.ts';
import { faultsByNuChecker } from '../../support/nu-checker.ts';
import { example, newFolder } from '../../support/run.ts';
import { tried } from '../../support/runs.ts';

let form: Form;
let campaign: string;
let entries: Entries;
let address: string;

beforeAll(async () => {
  campaign = await exampleCampaignText();
  form = formIn(await exampleCampaign(), 'nghi-tan', new Map([['tuyen-quan', '8']]));
  entries = await exampleEntries(form);
  address = await formPageFile(form, campaign);
});

/** What check says of the example where a ward's file is replaced. */
async function foundInExampleWith(text: string): Promise<string[]> {
  const files = new Map([...filesOf(example), ['submissions/nghi-tan.yaml', new TextEncoder().encode(text)]]);
  return (await validated(files)).findings.map(({ code }) => code);
}

const submittedBefore = () =>
  parse(new TextDecoder().decode(filesOf(example).get('submissions/nghi-tan.yaml')));

const status = (page: Page) => page.locator('#trang-thai').textContent();

it('the page is valid, by its validator', needs('java', 'REVIEW_FAULTS=all'), async () => {
  const path = join(await newFolder(), 'form.html');
  await writeFile(path, await pageOf(form, campaign));
  expect(await faultsByNuChecker([path])).toEqual([]);
});

describe('the page of a form in a browser', needs('chromium'), () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => closePages(browser));

  const opened = (options: BrowserContextOptions = {}) => openedForm(browser, address, options);

  it('is filled in by keyboard alone, and saves what validate has nothing against', async () => {
    const { page, events } = await opened();
    expect(await page.locator('#dang-mo').isVisible()).toBe(false);
    const filled = await filledByKeyboard(page, entries);
    expect(filled).toEqual(Object.keys(entries.values).sort());
    const { name, text } = await savedBy(page, () => page.keyboard.press('Enter'));
    expect(name).toBe('nghi-tan.yaml');
    expect(parse(text)).toEqual(submittedBefore());
    expect(await foundInExampleWith(text)).toEqual([]);
    expect(await status(page)).toContain('Đã lưu tệp nghi-tan.yaml');
    expect(events.filter((one) => !one.startsWith('blob:'))).toEqual([]);
    await page.context().close();
  });

  it('says what is wrong beside the question once that is left, not before, in words that stand for it', async () => {
    const { page } = await opened();
    const actual = placeOf(page, 'indicators.tuyen-quan.actual');
    const findings = page.locator('[id="indicators.tuyen-quan.actual-thay"]');
    await actual.focus();
    await page.keyboard.type('1.234');
    expect(await findings.textContent()).toBe('');
    await page.keyboard.press('Tab');
    expect(await findings.textContent()).toContain('✕ Lỗi: Chỉ tiêu "Công dân nhập ngũ" là số đếm');
    expect(await actual.getAttribute('aria-invalid')).toBe('true');
    expect((await actual.getAttribute('aria-describedby'))?.split(' ')).toContain(
      'indicators.tuyen-quan.actual-thay',
    );
    await actual.fill('9');
    await expect.poll(() => findings.textContent()).toBe('');
    expect(await actual.getAttribute('aria-invalid')).toBeNull();
    await placeOf(page, 'indicators.quy-den-on-dap-nghia.actual').fill('1.234');
    await actual.focus();
    const ambiguous = page.locator('[id="indicators.quy-den-on-dap-nghia.actual-thay"]');
    expect(await ambiguous.textContent()).toContain('⚠ Cảnh báo:');
    await page.context().close();
  });

  it('lists all that is wrong before it saves, each with a way to its place, and saves in spite of it', async () => {
    const { page } = await opened();
    await fill(page, {
      values: {
        submitted: '31/11/2023',
        'indicators.tuyen-quan.actual': '8',
        'narrative.lessons': ['', 'Tæ chøc'],
      },
      awards: [{ form: 'giay-khen' }],
    });
    await buttonOf(page, 'Lưu để nộp').click();
    expect(await page.locator('dialog').textContent()).toMatch(/Còn \d+ lỗi/);
    await page.keyboard.press('Escape');
    const list = page.locator('#ket-qua-kiem-tra');
    expect(await list.textContent()).toContain('Ngày nộp: ✕ Lỗi');
    expect(await list.textContent()).toContain('Khen thưởng 1 – Nội dung: ✕ Lỗi');
    await list.locator('a', { hasText: 'Bài học kinh nghiệm – Đoạn 2' }).click();
    const text = await page.evaluate('document.activeElement.value');
    expect(text).toBe('Tæ chøc');
    await buttonOf(page, 'Lưu để nộp').click();
    const saved = await savedBy(page, () => buttonOf(page, 'Vẫn lưu').click());
    expect(parse(saved.text)).toMatchObject({ submitted: '31/11/2023', narrative: { lessons: ['Tæ chøc'] } });
    await page.context().close();
  });

  it('keeps what is typed when it is loaded again, and deletes it only when asked twice', async () => {
    const { page } = await opened();
    const award = { name: 'Nguyễn Văn An', form: 'giay-khen' };
    await fill(page, {
      values: {
        submitted: '24/11/2023',
        'indicators.tuyen-quan.previous': '',
        'ratings.co-so-vung-manh.level': 'vung-manh',
      },
      awards: [award],
    });
    await reloaded(page);
    await page.locator('form[data-ready]').waitFor();
    expect(await placeOf(page, 'submitted').inputValue()).toBe('24/11/2023');
    expect(await placeOf(page, 'indicators.tuyen-quan.previous').inputValue()).toBe('');
    expect(await placeOf(page, 'ratings.co-so-vung-manh.level').inputValue()).toBe('vung-manh');
    expect(await page.locator('#khen-thuong input[name$=".name"]').inputValue()).toBe('Nguyễn Văn An');
    await buttonOf(page, 'Xóa bản nháp').click();
    await buttonOf(page, 'Không').click();
    expect(await placeOf(page, 'submitted').inputValue()).toBe('24/11/2023');
    await buttonOf(page, 'Xóa bản nháp').click();
    await buttonOf(page, 'Xóa').click();
    expect(await placeOf(page, 'submitted').inputValue()).toBe('');
    expect(await placeOf(page, 'indicators.tuyen-quan.previous').inputValue()).toBe('8');
    await reloaded(page);
    expect(await placeOf(page, 'submitted').inputValue()).toBe('');
    await page.context().close();
  });

  it('keeps the drafts of two campaigns of one year apart', async () => {
    const { page } = await opened();
    await placeOf(page, 'indicators.tuyen-quan.actual').fill('9');
    const halfYear = { ...form, title: 'Sơ kết sáu tháng đầu năm 2023' };
    await page.goto(await formPageFile(halfYear, campaign));
    await page.locator('form[data-ready]').waitFor();
    expect(await placeOf(page, 'indicators.tuyen-quan.actual').inputValue()).toBe('');
    await openDraft(page, { form, entries: { values: { preparedBy: 'An' }, awards: [] } });
    expect(await page.locator('dialog').textContent()).toContain(`${form.title}); biểu mẫu này là của`);
    await page.context().close();
  });

  it('puts a draft aside as a file, with which another browser goes on', async () => {
    const { page } = await opened();
    await openDraft(page, { form, entries });
    const draft = await savedBy(page, () => buttonOf(page, 'Lưu bản nháp').click());
    expect(draft.name).toBe('nghi-tan.draft.json');
    await page.context().close();
    const { page: other } = await opened();
    await placeOf(other, 'preparedBy').fill('Người khác');
    await openDraft(other, draft.path);
    await buttonOf(other, 'Thay').click();
    await other.locator('#trang-thai', { hasText: 'Đã mở bản nháp' }).waitFor();
    expect(await status(other)).toContain('Đã mở bản nháp');
    const { text } = await savedBy(other, () => buttonOf(other, 'Lưu để nộp').click());
    expect(parse(text)).toEqual(submittedBefore());
    await other.context().close();
  });

  it('refuses the draft of another unit, and takes over that of an older form as far as it asks the same', async () => {
    const { page } = await opened();
    const folder = await newFolder();
    const draftFile = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    };
    const otherUnit = { ...form, unit: { id: 'thu-thuy', name: 'phường Thu Thủy' } };
    const old = { values: { preparedBy: 'An', 'indicators.cu.actual': '5' }, awards: [] };
    await openDraft(page, await draftFile('a.json', draftText(otherUnit, '00000000', old)));
    expect(await page.locator('dialog').textContent()).toContain('Bản nháp này là của thu-thuy, năm 2023');
    await buttonOf(page, 'Đóng').click();
    await openDraft(page, await draftFile('b.json', 'unit: nghi-tan'));
    expect(await page.locator('dialog').textContent()).toContain('b.json không phải là bản nháp');
    await buttonOf(page, 'Đóng').click();
    expect(await placeOf(page, 'preparedBy').inputValue()).toBe('');
    await openDraft(page, await draftFile('c.json', draftText(form, '00000000', old)));
    expect(await page.locator('dialog').textContent()).toContain('indicators.cu.actual: 5');
    expect(await placeOf(page, 'preparedBy').inputValue()).toBe('An');
    await page.context().close();
  });

  it('prints a paper to sign, with what was answered', async () => {
    const { page } = await opened();
    const awards = [{ form: 'giay-khen', kind: 'individual', name: 'Lê Văn Â' }];
    await openDraft(page, { form, entries: { ...entries, awards } });
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('#ban-in').textContent();
    for (const one of [
      'phường Nghi Tân',
      'vững mạnh',
      '98,6',
      'Giấy khen',
      'Lê Văn Â',
      'THỦ TRƯỞNG ĐƠN VỊ',
      'Ngày 24 tháng 11 năm 2023',
    ])
      expect(text).toContain(one);
    expect(text).toContain('Trang bị cho lực lượng dân quân thường trực còn thiếu.');
    expect(await page.locator('main').isVisible()).toBe(false);
    await page.context().close();
  });

  it('prints signatures below the end of what is signed, and no figure that pushes other columns aside', async () => {
    const { page } = await opened();
    const values = { 'indicators.tuyen-quan.actual': '9'.repeat(60) };
    await openDraft(page, { form, entries: { values, awards: [] } });
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    await page.emulateMedia({ media: 'print' });
    const [breakBefore, whiteSpace] = (await page.evaluate(`[
      getComputedStyle(document.querySelector('#ban-in .signatures')).breakBefore,
      getComputedStyle([...document.querySelectorAll('#ban-in td')].find((one) => one.textContent.startsWith('999'))).whiteSpace,
    ]`)) as [string, string];
    expect(breakBefore).toBe('avoid');
    expect(whiteSpace).toBe('normal');
    await page.context().close();
  });

  const screens: Readonly<Record<string, BrowserContextOptions>> = {
    phone: { viewport: { width: 360, height: 700 }, isMobile: true, hasTouch: true },
    dark: { colorScheme: 'dark' },
    desk: {},
    'forced colours': { forcedColors: 'active' },
  };

  it.each(tried(Object.entries(screens), 1))(
    'is fit for everybody, by axe-core, with all that can be wrong: %s',
    async (_, options) => {
      const { page } = await opened({ ...options, bypassCSP: true });
      await fill(page, {
        values: {
          'indicators.tuyen-quan.actual': '1.234',
          'indicators.quy-den-on-dap-nghia.actual': '1.234',
        },
        awards: [{}],
      });
      await buttonOf(page, 'Kiểm tra').click();
      const wide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(wide).toBe(0);
      const targets = page.locator('main :is(a, button, input, select, textarea):visible');
      const small = await targets.evaluateAll((all) =>
        all.filter((one) => Math.min(one.clientWidth, one.clientHeight) < 22).map((one) => one.outerHTML),
      );
      expect(small).toEqual([]);
      await page.evaluate(axe.source);
      // Run within the page, where axe is a global.
      expect(await page.evaluate('axe.run().then((found) => found.violations)')).toEqual([]);
      await page.context().close();
    },
  );

  it('lists what is wrong in each of three hundred awards', async () => {
    const { page } = await opened();
    const awards = Array.from({ length: 300 }, () => ({ name: 'Nguyễn Văn An' }));
    await openDraft(page, { form, entries: { values: {}, awards } });
    await page.locator('[data-action=check]').click();
    expect(await page.locator('#ket-qua-kiem-tra li').count()).toBeGreaterThan(300);
    await page.context().close();
  });

  it('says so where the browser keeps no draft, and asks before it is closed', async () => {
    const context = await browser.newContext();
    await context.addInitScript('Storage.prototype.setItem = () => { throw new Error("full"); }');
    const { page } = await openedForm(context, address);
    await placeOf(page, 'preparedBy').fill('An');
    expect(await status(page)).toContain('không giữ được bản nháp');
    const asked = page.waitForEvent('dialog');
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await Promise.all([dialog.accept(), closing]);
    await context.close();
  });

  it('without scripts says what to do', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(address);
    expect(await page.locator('noscript').textContent()).toContain('xin biểu mẫu Excel');
    expect(await page.locator('#dang-mo').isVisible()).toBe(true);
    await page.context().close();
  });
});

/**
 * Goes through the form with Tab, types what belongs in each place, and stops at the button that saves.
 * @returns the keys of what was typed
 */
async function filledByKeyboard(page: Page, { values }: Entries): Promise<string[]> {
  const typed: string[] = [];
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press('Tab');
    const [name, tag, action] = (await page.evaluate(
      '[document.activeElement.name ?? "", document.activeElement.tagName, document.activeElement.dataset.action ?? ""]',
    )) as [string, string, string];
    if (action === 'save') break;
    const key = name.replace(/\.\d+$/, '');
    const value = values[key];
    const [text, ...more] = typeof value === 'string' ? [value] : (value ?? []);
    if (text === undefined || typed.includes(key)) continue;
    if (more.length > 0) throw new Error('The example has one paragraph a text.');
    await page.keyboard.press('Control+A');
    if (tag === 'SELECT') await choose(page, text);
    else await page.keyboard.insertText(text);
    typed.push(key);
  }
  return typed.sort();
}

/** Loads a page again, as soon as people could: what it keeps goes to the disk by way of another process of the browser. */
async function reloaded(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  await page.reload();
}

/** Goes down a list of choices, as with the arrow. */
async function choose(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    if ((await page.evaluate('document.activeElement.value')) === id) return;
    await page.keyboard.press('ArrowDown');
  }
}
