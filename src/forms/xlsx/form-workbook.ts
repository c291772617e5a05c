import { margins, sizes } from '../../layout/paper.ts';
import { ChoiceLists } from '../../rendering/xlsx/choice-lists.ts';
import { Styles, size } from '../../rendering/xlsx/styles.ts';
import { workbookFile } from '../../rendering/xlsx/workbook-file.ts';
import type { Form } from '../form.ts';
import { awardsSheet } from './awards-sheet.ts';
import { figuresSheet } from './figures-sheet.ts';
import type { FormParts } from './form-sheet.ts';
import { identitySheet } from './identity-sheet.ts';
import { textsSheet } from './texts-sheet.ts';

/** NĐ 30, F03. Those who fill a form in have it. */
const typeface = 'Times New Roman';

/**
 * A form as a workbook: a sheet for figures, one for awards where there can be any, one for texts; equal forms give the same
 * bytes. Only what is to be filled in can be changed, unless somebody lifts the protection, which has no password.
 */
export function formWorkbook(form: Form): Uint8Array {
  const parts: FormParts = { form, styles: new Styles(typeface), lists: new ChoiceLists() };
  const sheets = [
    figuresSheet(parts),
    ...(form.awards.length === 0 ? [] : [awardsSheet(parts)]),
    textsSheet(parts),
  ];
  const { sheet: hidden, definedNames } = identitySheet(parts);
  const paper = { typeface, numberSize: sizes.pageNumber, margins, figure: size / 2 };
  const properties = {
    title: `${form.title} – ${form.unit.name}`,
    author: form.host,
    // Of the campaign, not of the clock.
    date: new Date(Date.UTC(form.year, 11, 31)),
  };
  return workbookFile([...sheets, hidden], parts.styles, paper, properties, definedNames);
}
