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
 * A count of things in running text: below ten with a leading zero, as official documents write it; nothing has none.
 * @returns for instance "0", "07", "12", "1.234"
 */
export function formatCount(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : formatDecimal(String(count));
}

/** What a typed number may mean. */
export interface NumberReadings {
  /** Every value that its separators allow, as the files write them: "12,345" is "12345" or "12.345". */
  readonly values: readonly string[];
  /** The only value that could be meant, where nothing of what was typed gets lost; or `null`. */
  readonly certain: string | null;
}

/** What people part thousands with: dots, commas, apostrophes and spaces. */
const separators = /[.,'’ \u00a0\u2009\u202f]/g;

const digitsAndSeparators = /^\d+(?:[.,'’ \u00a0\u2009\u202f]\d+)*$/;

/** What makes another number of it than the digits before say: "1e3", "0x10". */
const otherNotation = /^(?:e[-+]?|x)\d/i;

/** The words that multiply the number before them. */
const multipliers = /^(?:trăm|chục|nghìn|ngàn|vạn|triệu|tr|tỷ|tỉ|k)(?![\p{L}\p{M}])/iu;

/**
 * The ways in which a number can be read that was typed as text: with a decimal comma or point, with separators
 * between thousands, with a unit behind it.
 */
export function numberReadings(text: string): NumberReadings {
  const [, sign = '', rest = ''] = /^(-?)(.*)$/s.exec(text.trim()) ?? [];
  const unitAt = rest.search(/[^\d.,'’ \u00a0\u2009\u202f]/);
  const number = (unitAt === -1 ? rest : rest.slice(0, unitAt)).trim();
  const unit = unitAt === -1 ? '' : rest.slice(unitAt);
  if (letterAmongDigits(text) !== null || otherNotation.test(unit)) return { values: [], certain: null };
  if (!digitsAndSeparators.test(number) || !/^(?:[%\p{L}].*)?$/su.test(unit) || multipliers.test(unit)) {
    return { values: [], certain: null };
  }
  const parts = number.split(separators);
  const marks = number.match(separators) ?? [];
  const values = [wholeReading(parts, marks), decimalReading(parts, marks)]
    .flatMap((value) => value ?? [])
    .map((value) => `${sign}${value}`);
  const [only = null] = values;
  const isCertain = values.length === 1 && unit === '' && isUsual(parts, marks);
  return { values, certain: isCertain ? only : null };
}

/** The letter that stands for a digit in a number, as in "5O", "1O0", "l2"; `null` where none does. */
export function letterAmongDigits(text: string): string | null {
  const [number = ''] = /^-?[\dOoIlSB.,]+(?=$|[\s%])/.exec(text.trim()) ?? [];
  return /\d/.test(number) ? (/[A-Za-z]/.exec(number)?.[0] ?? null) : null;
}

/** All separators taken as parting thousands. */
function wholeReading(parts: readonly string[], marks: readonly string[]): string | null {
  return isGrouped(parts) && new Set(marks).size <= 1 ? withoutLeadingZeros(parts.join('')) : null;
}

/** The last separator taken as that of the decimals. */
function decimalReading(parts: readonly string[], marks: readonly string[]): string | null {
  const mark = marks.at(-1);
  const whole = parts.slice(0, -1);
  const thousands = marks.slice(0, -1);
  if ((mark !== ',' && mark !== '.') || thousands.includes(mark) || new Set(thousands).size > 1) return null;
  return isGrouped(whole) ? `${withoutLeadingZeros(whole.join(''))}.${parts.at(-1)}` : null;
}

function isGrouped([first = '', ...groups]: readonly string[]): boolean {
  return groups.length === 0 || (/^[1-9]\d{0,2}$/.test(first) && groups.every((group) => group.length === 3));
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/**
 * Whether a number is written as Vietnamese does, or as the files do; "05" is, "007" is more than a number. Of several
 * separators one may be a slip of the finger.
 */
function isUsual([first = '']: readonly string[], marks: readonly string[]): boolean {
  const [mark = ',', ...more] = marks;
  return !/^0\d\d|^00/.test(first) && more.length === 0 && (mark === '.' || mark === ',');
}
