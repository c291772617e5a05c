const letters = 'abcdđeghiklmnopqrstuvxy';
const romanDigits: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The letter of a point, from 1: a) b) c) d) đ) e) g) … then aa) ab) … (NĐ 30, F15). */
export function pointLetter(number: number): string {
  const alphabet = [...letters];
  const index = number - 1;
  const letter = alphabet[index % alphabet.length] ?? '';
  return index < alphabet.length ? letter : pointLetter(Math.floor(index / alphabet.length)) + letter;
}

/** Roman numerals for 1 to 399. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, digits] of romanDigits) {
    while (rest >= value) {
      text += digits;
      rest -= value;
    }
  }
  return text;
}

/** "nhất", "hai", … as in "Phần thứ nhất"; beyond ten the number itself. */
export function ordinal(number: number): string {
  return ordinals[number - 1] ?? String(number);
}
