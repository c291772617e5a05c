/** The most characters that a sheet's name has, in UTF-16 units. */
const most = 31;

/** The names of a workbook's sheets, of which no two are the same but for their case. */
export class SheetNames {
  readonly #taken = new Set<string>();

  /** A name for a sheet that a document calls by some label: without what spreadsheets don't allow in it, and unused. */
  unused(label: string): string {
    const plain = label.replace(/[[\]:*?/\\'\p{Cc}]/gu, ' ').trim() || 'Trang';
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` (${number})`;
      const name = `${cut(plain, most - ending.length)}${ending}`;
      const folded = name.normalize('NFC').toLowerCase();
      // A spreadsheet keeps one name for itself.
      if (this.#taken.has(folded) || folded === 'history') continue;
      this.#taken.add(folded);
      return name;
    }
  }
}

/** A text's beginning, which ends with no half of a character. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
