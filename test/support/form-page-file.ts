import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Form } from '../../src/forms/form.ts';
import { draftText, type Entries } from '../../src/forms/html/draft.ts';
import { formPage, readFormPageParts } from '../../src/forms/html/form-page.ts';
import { versionOf } from '../../src/forms/version.ts';
import { newFolder } from './run.ts';

const parts = readFormPageParts((path) => readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url))));

/** The page of a form. @param campaign the text of review.yaml */
export async function pageOf(form: Form, campaign: string): Promise<string> {
  return formPage(form, campaign, await parts);
}

/** A form's page as a file. @returns its address */
export async function formPageFile(form: Form, campaign: string): Promise<string> {
  const path = join(await newFolder(), `${form.unit.id}.html`);
  await writeFile(path, await pageOf(form, campaign));
  return pathToFileURL(path).href;
}

/** A form's page in a browser, and whatever else it asks for or complains of. */
export interface OpenForm {
  readonly page: Page;
  readonly events: readonly string[];
}

/** Opens a form's page, and waits until it can be used. */
export async function openedForm(
  browser: Browser | BrowserContext,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenForm> {
  const page = 'newContext' in browser ? await browser.newPage(options) : await browser.newPage();
  const events: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) events.push(request.url());
  });
  page.on('console', (message) => events.push(message.text()));
  page.on('pageerror', (reason) => events.push(String(reason)));
  await page.goto(address);
  await page.locator('form[data-ready]').waitFor();
  return { page, events };
}

/** A place of the form, by its key. */
export const placeOf = (page: Page, key: string) => page.locator(`[name="${key}"]`);

/** A button of the page. */
export const buttonOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a draft that holds some entries, as if it had been saved before. */
export async function openDraft(
  page: Page,
  file: string | { readonly form: Form; readonly entries: Entries },
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    buttonOf(page, 'Mở bản nháp').click(),
  ]);
  if (typeof file === 'string') await chooser.setFiles(file);
  else {
    const text = draftText(file.form, versionOf(file.form), file.entries);
    await chooser.setFiles({ name: 'a.draft.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  }
  await page.locator('dialog, #trang-thai span').first().waitFor();
}

/** Puts entries in their places. */
export async function fill(page: Page, { values, awards }: Entries): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === 'string') await fillOne(page, key, value);
    else {
      for (const [index, text] of value.entries()) {
        const group = page.locator(`fieldset[id="${key}"]`);
        if (index > 0) await group.locator('[data-action=add-paragraph]').click();
        await group.locator('textarea').nth(index).fill(text);
      }
    }
  }
  for (const row of awards) {
    await page.locator('[data-action=add-award]').click();
    const prefix = await page.locator('#khen-thuong > fieldset').last().getAttribute('data-key');
    for (const [key, text] of Object.entries(row)) await fillOne(page, `${prefix}.${key}`, text);
  }
}

async function fillOne(page: Page, key: string, text: string): Promise<void> {
  const place = placeOf(page, key);
  if ((await place.evaluate((one) => one.tagName)) === 'SELECT') await place.selectOption(text);
  else await place.fill(text);
}

/** What the page saves as a file once something is done. */
export async function savedBy(
  page: Page,
  action: () => Promise<void>,
): Promise<{ name: string; path: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  const name = download.suggestedFilename();
  // The browser deletes its own with the page.
  const path = join(await newFolder(), name);
  await download.saveAs(path);
  return { name, path, text: await readFile(path, 'utf8') };
}
