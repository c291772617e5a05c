/** Another number that somebody may have meant by what they typed, and how each of the two is typed unmistakably. */
export interface OtherReading {
  /** "thousands": the point stands between thousands; "point": a decimal point was forgotten after the 0. */
  readonly slip: 'thousands' | 'point';
  /** The other number: "1250" for "1.250", "0.125" for "0125". */
  readonly number: string;
  /** The number as it is read, typed so that it has no other reading: "1.25", and "1.2340" for "1.234". */
  readonly asRead: string;
}

/**
 * The other reading of a number typed with a decimal point: Vietnamese writes a dot between thousands, and a
 * decimal comma.
 * @param digits as typed: "1.250", "0125"
 * @returns `null` where there is but one reading
 */
export function otherReading(digits: string): OtherReading | null {
  // Nearly all numbers have neither three decimals nor a 0 before others.
  if (digits.at(-4) !== '.' && !digits.startsWith('0') && !digits.startsWith('-0')) return null;
  const [, sign = '', whole, fraction] = /^(-?)([1-9]\d{0,2})\.(\d{3})$/.exec(digits) ?? [];
  if (whole !== undefined && fraction !== undefined) {
    const short = fraction.replace(/0{1,3}$/, '');
    const asRead = short === fraction ? `${digits}0` : [`${sign}${whole}`, short].filter(Boolean).join('.');
    return { slip: 'thousands', number: `${sign}${whole}${fraction}`, asRead };
  }
  const [, minus = '', rest] = /^(-?)0(\d{2,})$/.exec(digits) ?? [];
  const plain = rest?.replace(/^0+/, '');
  if (rest === undefined || plain === undefined || plain === '') return null;
  return { slip: 'point', number: `${minus}0.${rest}`, asRead: `${minus}${plain}` };
}
