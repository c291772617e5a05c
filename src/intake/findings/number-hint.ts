import { otherReading } from '../../vietnamese/number-readings.ts';

/** A number typed so that nobody asks again: "2" and "1.25" rather than "2.000" and "1.250". */
const unmistakable = (reading: string) => otherReading(reading)?.asRead ?? reading;

/**
 * How a number is written, and what one that was typed otherwise may mean.
 * @param letter that stands in the place of a digit; "=" of a formula
 */
export function vietnameseNumberHint(readings: readonly string[], letter: string | null = null): string {
  if (letter === '=')
    return 'Đây là công thức của Excel, máy không lấy kết quả của nó: gõ thẳng kết quả, bằng chữ số.';
  if (letter !== null) return `Chữ "${letter}" đứng lẫn trong số: gõ lại bằng chữ số.`;
  const form =
    'Viết số bằng chữ số, không có dấu ngăn hàng nghìn, không kèm đơn vị, dấu chấm là dấu thập phân. Ví dụ: 1234.5.';
  if (readings.length === 1) return `Có phải ý là ${readings[0]}? ${form}`;
  const each = readings.map(
    (one) => `${unmistakable(one)} (dấu ngăn ${one.includes('.') ? 'phần thập phân' : 'hàng nghìn'})`,
  );
  return readings.length === 0 ? form : `Chọn một trong: ${each.join(', ')}. ${form}`;
}

/** How a number is to be typed into a form: with a comma for decimals, and so that it is taken as it is meant. */
export function vietnameseNumberHintInForm(readings: readonly string[]): string {
  const meant = readings.map((one) => unmistakable(one).replace('.', ',')).join(' hoặc ');
  const asked = meant === '' ? '' : `Có phải ý là ${meant}? `;
  return `${asked}Trong ô này chỉ gõ số: không kèm chữ, đơn vị hay dấu ngăn hàng nghìn.`;
}

/** The same in English. */
export function englishNumberHintInForm(readings: readonly string[]): string {
  const asked = readings.length === 0 ? '' : `Did you mean ${readings.map(unmistakable).join(' or ')}? `;
  return `${asked}Type nothing but the number: no words, units or thousands separators.`;
}

/** The same in English. */
export function englishNumberHint(readings: readonly string[], letter: string | null = null): string {
  if (letter === '=')
    return 'This is a formula, whose result is not taken: type the result itself, in digits.';
  if (letter !== null)
    return `The letter "${letter}" stands among the digits: type the number again in digits.`;
  const form = 'Write digits without thousands separators or units, with a point for decimals: 1234.5.';
  if (readings.length === 1) return `Did you mean ${readings[0]}? ${form}`;
  const each = readings.map(
    (one) => `${unmistakable(one)} (${one.includes('.') ? 'a decimal' : 'a thousands'} separator)`,
  );
  return readings.length === 0 ? form : `Choose one of: ${each.join(', ')}. ${form}`;
}
