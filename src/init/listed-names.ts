import { withoutStrays } from '../intake/invisible-characters.ts';
import { matchKey, nfc, onOneLine } from '../vietnamese/normal-forms.ts';
import { beginningOf } from './unit-kinds.ts';
import type { NamedUnit } from './units.ts';

/** A name as it is kept. */
export const tidy = (text: string) => onOneLine(nfc(withoutStrays(text).text));

/**
 * Names separated by semicolons; or by commas, where what they part is alike: "thôn A, thôn B", and not "Trường THCS A, xã
 * Thử", which may be one name.
 */
export function namesIn(text: string): { readonly names: readonly NamedUnit[]; readonly isClear: boolean } {
  const parted = (separator: string) =>
    text
      .split(separator)
      .map(tidy)
      .filter((name) => name !== '');
  const byCommas = parted(',');
  const kinds = new Set(byCommas.map((name) => beginningOf(name)?.kind));
  const isList = !text.includes(';') && kinds.size === 1;
  const names = isList ? byCommas : parted(';');
  return { names: names.map((name) => ({ name })), isClear: text.includes(';') || kinds.size <= 1 };
}

/** The first name among units that is there twice; `null` where each is another. */
export function repeatedName(units: readonly NamedUnit[]): string | null {
  const seen = new Set<string>();
  for (const { name } of units) {
    if (seen.has(matchKey(name))) return name;
    seen.add(matchKey(name));
  }
  return null;
}
