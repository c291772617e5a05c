/**
 * A decimal number as Vietnamese writes it: comma for decimals, dot between thousands.
 * @param decimal digits with an optional minus sign and point, as "1234.5"
 * @returns for instance "1.234,5"; digits are kept as given, none is rounded
 */
export function formatDecimal(decimal: string): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const first = whole.length % 3;
  const groups = [whole.slice(0, first), ...(whole.slice(first).match(/\d{3}/g) ?? [])];
  const grouped = groups.filter((group) => group !== '').join('.');
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/**
 * A count of things in running text: below ten with a leading zero, as official documents write it.
 * @returns for instance "07", "12", "1.234"
 */
export function formatCount(count: number): string {
  return count >= 0 && count < 10 ? `0${count}` : formatDecimal(String(count));
}

/**
 * A number as Vietnamese writes it, as a decimal: "1.234,5" → "1234.5", "98,5" → "98.5".
 * @returns `null` where it is none, or could be read in two ways
 */
export function parsedDecimal(text: string): string | null {
  const [, sign = '', whole, fraction] = /^\s*(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*$/.exec(text) ?? [];
  if (whole === undefined || (fraction === undefined && /^\d{1,3}\.\d{3}$/.test(whole))) return null;
  return `${sign}${whole.replaceAll('.', '')}${fraction === undefined ? '' : `.${fraction}`}`;
}

/**
 * The number that a table's cell holds, the inverse of formatDecimal: "1.234,5" → "1234.5", "+3" → "3".
 * @returns `null` where the text is anything but a number as formatDecimal writes it
 */
export function decimalIn(text: string): string | null {
  const [, sign = '', whole, fraction] =
    /^([+-]?)((?:0|[1-9]\d{0,2})(?:\.\d{3})*)(?:,(\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  return `${sign === '-' ? '-' : ''}${whole.replaceAll('.', '')}${fraction === undefined ? '' : `.${fraction}`}`;
}
