/** What a number is in a cell, by the format in which it is shown. */
export type ShownAs = 'number' | 'percentage' | 'date' | 'time' | 'duration';

/** The formats that every program knows by their numbers (ECMA-376 18.8.30), where they are not plain numbers. */
const known: ReadonlyMap<number, ShownAs> = new Map<number, ShownAs>([
  [9, 'percentage'],
  [10, 'percentage'],
  ...numbered('date', [14, 15, 16, 17, 22]),
  ...numbered('time', [18, 19, 20, 21, 45, 47]),
  [46, 'duration'],
  // Of Chinese, Japanese and Korean: some are times in one of them, and days in another.
  ...numbered('date', [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]),
]);

function numbered(shown: ShownAs, ids: readonly number[]): (readonly [number, ShownAs])[] {
  return ids.map((id) => [id, shown]);
}

/** @param code the format that a file gives to that number; `undefined` where it gives none */
export function shownAs(id: number, code: string | undefined): ShownAs {
  return code === undefined ? (known.get(id) ?? 'number') : shownByCode(code);
}

/** What a format shows, such as "[$-42A]dd/mm/yyyy;@" or "#,##0.0%". */
function shownByCode(code: string): ShownAs {
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return 'duration';
  // Positive numbers, negative, zero; a fourth section is for text.
  const sections = withoutLiterals(code.toLowerCase()).split(';').slice(0, 3);
  return sections.map(shownInSection).find((shown) => shown !== 'number') ?? 'number';
}

/** A format without what is no part of the number: what is quoted, escaped, in brackets, or leaves or fills room. */
function withoutLiterals(code: string): string {
  let rest = '';
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    const end = character === '"' ? '"' : character === '[' ? ']' : '';
    if (end !== '') {
      const next = code.indexOf(end, at + 1);
      at = next === -1 ? code.length : next;
    } else if ('\\_*'.includes(character)) at += 1;
    else rest += character;
  }
  return rest;
}

function shownInSection(section: string): ShownAs {
  // Decimals of seconds are no digits of a number.
  const letters = section.replace(/s[.,]0+/g, 's').replaceAll('general', '');
  if (/[#?0]/.test(letters)) return letters.includes('%') ? 'percentage' : 'number';
  if (/[ydegb]|mmm/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'time';
  return letters.includes('m') ? 'date' : 'number';
}
