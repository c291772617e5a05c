import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DraftCampaign } from '../../src/campaign/campaign.ts';
import { readWorkbook } from '../../src/forms/workbook/read-workbook.ts';
import type { WorkbookSheet } from '../../src/forms/workbook/workbook.ts';
import { formWorkbook } from '../../src/forms/xlsx/form-workbook.ts';
import { addressOf } from '../../src/rendering/xlsx/sheet-xml.ts';
import { placeOfKeys } from './edited-workbook.ts';
import { formIn } from './example-form.ts';

/** What is typed into cells, by the keys of questions, or by cells: a number, a text, a day's number, a formula. */
export type Typed = Readonly<
  Record<string, number | string | { readonly formula: string; readonly result: number }>
>;

/** The days from which spreadsheets count to a day: "2023-11-21". */
export const daysTo = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

/** The form of a unit as a workbook that somebody has filled in; much faster than by a program that reads and writes all of it. */
export function filledWorkbook(campaign: DraftCampaign, unit: string, typed: Typed): Uint8Array {
  const bytes = formWorkbook(formIn(campaign, unit));
  const { sheets } = readWorkbook(bytes);
  const files = unzipSync(bytes);
  for (const [key, value] of Object.entries(typed)) {
    const { sheet, address } = placeOf(sheets, key);
    const path = `xl/worksheets/sheet${sheet + 1}.xml`;
    files[path] = strToU8(withCell(strFromU8(files[path] ?? new Uint8Array()), address, contentOf(value)));
  }
  return zipSync(files, { level: 1 });
}

/** Where a question is answered: "Chỉ tiêu!E38" is the cell itself. */
function placeOf(sheets: readonly WorkbookSheet[], key: string): { sheet: number; address: string } {
  const [named, cell] = key.split('!');
  if (cell !== undefined) return { sheet: sheets.findIndex(({ name }) => name === named), address: cell };
  const cut = key.lastIndexOf('.');
  for (const [sheet, one] of sheets.entries()) {
    const place =
      placeOfKeys(one, key, 'answer') ??
      placeOfKeys(one, key, 'text') ??
      placeOfKeys(one, key.slice(0, cut), key.slice(cut + 1));
    if (place !== null) return { sheet, address: addressOf(place.row, place.column) };
  }
  throw new Error(`The form asks ${key}.`);
}

function contentOf(value: Typed[string]): string {
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  if (typeof value === 'object') return `><f>${value.formula}</f><v>${value.result}</v></c>`;
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return ` t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

function withCell(xml: string, address: string, content: string): string {
  const cell = new RegExp(`<c r="${address}"( s="\\d+")?(?: t="\\w+")?(?:/>|>.*?</c>)`);
  const found = cell.exec(xml);
  if (found !== null) return xml.replace(cell, () => `<c r="${address}"${found[1] ?? ''}${content}`);
  const row = new RegExp(`(<row r="${/\d+/.exec(address)?.[0] ?? ''}"[^>]*>.*?)</row>`);
  if (!row.test(xml)) throw new Error(`The sheet has the row of ${address}.`);
  return xml.replace(row, (_, before: string) => `${before}<c r="${address}"${content}</row>`);
}
