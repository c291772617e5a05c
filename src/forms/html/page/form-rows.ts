import { ids, rowMark } from '../page-data.ts';

/** Where rows are: of awards, or paragraphs of a text. */
export interface RowList {
  /** The key of what rows are of: "awards", "narrative.lessons". */
  readonly key: string;
  readonly rows: HTMLElement;
  readonly template: HTMLTemplateElement;
}

/** The places of rows in a form. */
export function rowListsOf(form: HTMLFormElement): readonly RowList[] {
  const texts = [...form.querySelectorAll<HTMLElement>('[data-texts]')].flatMap((one) => {
    const rows = one.querySelector<HTMLElement>('.rows');
    const template = one.querySelector('template');
    return rows === null || template === null ? [] : [{ key: one.id, rows, template }];
  });
  const rows = document.getElementById(ids.awards);
  const template = rows?.parentElement?.querySelector(':scope > template');
  const hasAwards = rows !== null && template instanceof HTMLTemplateElement;
  return hasAwards ? [...texts, { key: 'awards', rows, template }] : texts;
}

let number = 0;

/** A new row at the end; its keys have a number that no other row has had. */
export function addRow({ rows, template }: RowList): HTMLElement {
  number += 1;
  const made = document.importNode(template.content, true).firstElementChild;
  if (!(made instanceof HTMLElement)) throw new Error('A template holds one row.');
  for (const one of [made, ...made.querySelectorAll('*')]) {
    for (const name of ['id', 'name', 'for', 'data-key', 'aria-describedby']) {
      const value = one.getAttribute(name);
      if (value !== null) one.setAttribute(name, value.replaceAll(rowMark, String(number)));
    }
  }
  rows.append(made);
  numberRows(rows);
  return made;
}

/** Takes a row away, and says where to go on: the row that follows, or the one before it, or its list's last button. */
export function removeRow(row: HTMLElement): HTMLElement | null {
  const rows = row.parentElement;
  const next = row.nextElementSibling ?? row.previousElementSibling;
  const target = next ?? rows?.parentElement?.querySelector('[data-action^=add-]') ?? null;
  row.remove();
  if (rows !== null) numberRows(rows);
  return target?.querySelector<HTMLElement>('[name]') ?? (target instanceof HTMLElement ? target : null);
}

/** Says of each row, in its name, the how many-th it is. */
function numberRows(rows: Element): void {
  for (const [index, row] of [...rows.children].entries()) {
    const title = row.querySelector('legend, label');
    if (title !== null) title.textContent = `${(title.textContent ?? '').replace(/ \d+$/, '')} ${index + 1}`;
    const button = row.querySelector('[data-action=remove]');
    button?.setAttribute('aria-label', `${button.textContent ?? ''}: ${title?.textContent ?? ''}`);
  }
}
