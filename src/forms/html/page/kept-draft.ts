import { draftText, type Entries, type FormDraft, readFormDraft } from '../draft.ts';
import type { FormPageData } from '../page-data.ts';

/** A draft that the browser keeps, until it is deleted; a browser may be set to keep nothing. */
export class KeptDraft {
  readonly #data: FormPageData;
  readonly #ofForm: string;
  readonly key: string;

  constructor(data: FormPageData) {
    const { host, unit, year } = data.form;
    this.#data = data;
    this.#ofForm = `review-form/${encodeURIComponent(host)}/${unit.id}/${year}/`;
    this.key = this.#ofForm + data.version;
  }

  /** The draft of this form; else that of another version of it. */
  read(): FormDraft | null {
    try {
      const others = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
      const keys = [this.key, ...others.filter((key) => key.startsWith(this.#ofForm)).sort()];
      for (const key of keys) {
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

  delete(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing is kept here.
    }
  }
}
