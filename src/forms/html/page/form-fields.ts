import type { Entries } from '../draft.ts';
import { addRow, type RowList, rowListsOf } from './form-rows.ts';

/** A place of the form. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The form's places on the page: what has been put in them. */
export class FormFields {
  readonly element: HTMLFormElement;
  readonly lists: readonly RowList[];

  constructor(element: HTMLFormElement) {
    this.element = element;
    this.lists = rowListsOf(element);
    this.#beginTexts();
  }

  /** The places of the form, or of one part of it, as they stand. */
  controls(within: Element = this.element): Control[] {
    return [...within.querySelectorAll<Control>('input[name], select[name], textarea[name]')];
  }

  control(key: string): Control | null {
    const found = document.getElementById(key);
    return isControl(found) ? found : null;
  }

  entries(): Entries {
    const values: Record<string, string | readonly string[]> = {};
    for (const control of this.controls()) {
      // What was given and is deleted has to stay so.
      if (control.closest('.row') === null && (control.value !== '' || isGiven(control)))
        values[control.name] = control.value;
    }
    let awards: Entries['awards'] = [];
    for (const { key, rows } of this.lists) {
      const typed = [...rows.children].map((row) => this.#rowEntries(row));
      if (key === 'awards') awards = typed;
      else values[key] = typed.map((row) => row[''] ?? '');
    }
    return { values, awards };
  }

  /** Puts entries in their places, instead of what stands there; what they do not speak of stays as it was given. */
  fill({ values, awards }: Entries): void {
    this.empty();
    for (const [key, value] of Object.entries(values)) {
      const control = this.control(key);
      if (typeof value === 'string' && control !== null) setValue(control, value);
    }
    for (const list of this.lists) {
      const value = values[list.key];
      if (list.key === 'awards') for (const row of awards) this.#addFilled(list, row);
      else if (typeof value === 'object') for (const text of value) this.#addFilled(list, { '': text });
    }
    this.#beginTexts();
  }

  /** The form as it was given. */
  empty(): void {
    this.element.reset();
    for (const { rows } of this.lists) rows.replaceChildren();
    this.#beginTexts();
  }

  /**
   * Says where on the page a key of answers is, as the page stands now. Answers are numbered without blank rows:
   * "awards.0.form" may be that of the third row, "awards.5.form".
   */
  keysOnPage(): (key: string) => string {
    const typedRows = new Map(this.lists.map(({ key, rows }) => [key, this.#typedRows(rows)]));
    return (key) => {
      const list = this.lists.find((one) => key.startsWith(`${one.key}.`));
      if (list === undefined) return key;
      const [index = '', ...rest] = key.slice(list.key.length + 1).split('.');
      const row = typedRows.get(list.key)?.[Number(index)];
      return [row instanceof HTMLElement ? row.dataset.key : list.key, ...rest].join('.');
    };
  }

  #typedRows(rows: Element): Element[] {
    return [...rows.children].filter((row) => this.controls(row).some(({ value }) => value.trim() !== ''));
  }

  #rowEntries(row: Element): Record<string, string> {
    const prefix = `${row instanceof HTMLElement ? row.dataset.key : ''}.`;
    const entries = this.controls(row).map(({ name, value }) => [name.slice(prefix.length), value] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== ''));
  }

  #addFilled(list: RowList, values: Readonly<Record<string, string>>): void {
    // The place for a paragraph, with which a text begins.
    const first = list.rows.firstElementChild;
    const isFree = list.key !== 'awards' && list.rows.childElementCount === 1 && first !== null;
    const row = isFree && this.controls(first)[0]?.value === '' ? first : addRow(list);
    const prefix = row instanceof HTMLElement ? row.dataset.key : '';
    for (const [key, value] of Object.entries(values)) {
      const control = this.control(key === '' ? `${prefix}` : `${prefix}.${key}`);
      if (control !== null) setValue(control, value);
    }
  }

  /** A text has room for a paragraph. */
  #beginTexts(): void {
    for (const list of this.lists) {
      if (list.key !== 'awards' && list.rows.childElementCount === 0) addRow(list);
    }
  }
}

function isControl(element: Element | null): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

const isGiven = (control: Control) => 'defaultValue' in control && control.defaultValue !== '';

/** Puts a value in its place. What a list of choices does not have joins it, to be seen and to be reported. */
function setValue(control: Control, value: string): void {
  if (control instanceof HTMLSelectElement && ![...control.options].some((one) => one.value === value)) {
    control.add(new Option(value, value));
  }
  control.value = value;
}
