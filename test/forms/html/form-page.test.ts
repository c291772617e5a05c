import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Form } from '../../../src/forms/form.ts';
import { type FormPageParts, formPage, readFormPageParts } from '../../../src/forms/html/form-page.ts';
import type { FormPageData } from '../../../src/forms/html/page-data.ts';
import { exampleCampaign, exampleCampaignText, formIn } from '../../support/example-form.ts';

const program = (path: string) => readFile(fileURLToPath(new URL(`../../../${path}`, import.meta.url)));

let parts: FormPageParts;
let form: Form;
let campaign: string;

beforeAll(async () => {
  [parts, campaign] = await Promise.all([readFormPageParts(program), exampleCampaignText()]);
  form = formIn(await exampleCampaign(), 'nghi-tan', new Map([['tuyen-quan', '8']]));
});

/** What a page carries for its script. */
function dataIn(page: string): FormPageData {
  const [, json = ''] = /<script id="du-lieu" type="application\/json">(.*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(json);
}

describe('the page of a form', () => {
  it('asks every question of the form, each with its label', () => {
    const page = formPage(form, campaign, parts);
    const { general, ratings, indicators, awards, texts } = form;
    const questions = [...general, ...[...ratings, ...indicators].flatMap((one) => one.questions)];
    for (const { key } of questions) {
      expect(page).toContain(`<label for="${key}">`);
      expect(page).toContain(` id="${key}" name="${key}"`);
    }
    for (const { key } of awards) expect(page).toContain(`.${key}" name="awards.`);
    for (const { key } of texts) expect(page).toContain(`data-texts="${key}"`);
    expect(page).toContain(
      'name="indicators.tuyen-quan.previous" aria-describedby="indicators.tuyen-quan.previous-cach-ghi indicators.tuyen-quan.previous-thay" type="text" autocomplete="off" value="8"',
    );
  });

  it('is small enough for a memory stick and a phone', () => {
    expect(Buffer.byteLength(formPage(form, campaign, parts))).toBeLessThan(800_000);
  });

  it('has a script in which nothing ends it, is hidden from it, or makes code of text', () => {
    expect(parts.script.match(/<\/?script|<!--/i)).toBeNull();
    expect(parts.script.match(/[^\t\n\x20-\x7e\p{L}\p{N}\p{P}\p{S}]/u)).toBeNull();
    expect(parts.script.match(/\beval\(|\bFunction\(|\bimport\(/)).toBeNull();
  });

  it('has a script that asks for nothing of Node, or of a network', () => {
    expect(parts.script.match(/\bBuffer\.|\bprocess\.|\bsetImmediate\(/)).toBeNull();
    expect(parts.script.match(/\bXMLHttpRequest\b|\bfetch\(|\bWebSocket\b|\bsendBeacon\b/)).toBeNull();
  });

  it('carries what review.yaml says, without its comments', () => {
    const noted = `# Ghi chú riêng của văn phòng\n${campaign}\n# hết: 1 # hai\n`;
    const page = formPage(form, noted, parts);
    const carried = dataIn(page).campaign;
    expect(page).not.toContain('Ghi chú riêng');
    expect(carried).not.toMatch(/^ *#/m);
    expect(parse(carried)).toEqual(parse(campaign));
  });

  it('holds names that look like its own parts as text', () => {
    const title = '</script><!--<script>\u0000\u0081"&';
    const page = formPage({ ...form, title, host: title }, title, parts);
    expect(page).not.toContain(title);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(dataIn(page)).toMatchObject({ campaign: title, form: { title } });
  });
});
