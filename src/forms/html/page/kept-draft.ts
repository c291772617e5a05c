import { draftText, type Entries, type FormDraft, readFormDraft, whoseForm } from '../draft.ts';
import type { FormPageData } from '../page-data.ts';

/** A draft that the browser keeps, until it is deleted; a browser may be set to keep nothing. */
export class KeptDraft {
  readonly #data: FormPageData;
  readonly #ofForm: string;
  readonly key: string;

  constructor(data: FormPageData) {
    const { form } = data;
    this.#data = data;
    // A browser keeps the drafts of all pages on a disk together: also those of another campaign in the same year.
    this.#ofForm = `review-form/${whoseForm({ ...form, unit: form.unit.id })}/`;
    this.key = this.#ofForm + data.version;
  }

  /** The draft of this form; else that of another version of it. */
  read(): FormDraft | null {
    try {
      for (const key of [this.key, ...this.#keys()]) {
        const read = readFormDraft(new TextEncoder().encode(localStorage.getItem(key) ?? ''));
        if (read.kind === 'draft') return read.draft;
      }
    } catch {
      // Nothing is kept here.
    }
    return null;
  }

  /** @returns whether it is kept */
  write(entries: Entries): boolean {
    try {
      localStorage.setItem(this.key, draftText(this.#data.form, this.#data.version, entries));
      return true;
    } catch {
      return false;
    }
  }

  /** Deletes it, and those of other versions of the form, one of which would take its place. */
  delete(): void {
    try {
      for (const key of this.#keys()) localStorage.removeItem(key);
    } catch {
      // Nothing is kept here.
    }
  }

  #keys(): string[] {
    const all = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return all.filter((key) => key.startsWith(this.#ofForm)).sort();
  }
}
