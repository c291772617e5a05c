import { roman } from '../vietnamese/lettering.ts';

/** What annexes are called before their numbers. */
export const annexWord = 'Phụ lục';

/** What charts are called before their numbers. */
export const chartWord = 'Biểu đồ';

/** What articles of a decision are called before their numbers. */
export const articleWord = 'Điều';

/** "Phụ lục II"; "Phụ lục" where there is no other. */
export function annexLabel(number: number, count: number): string {
  return count > 1 ? `${annexWord} ${roman(number)}` : annexWord;
}

/** "Biểu đồ 1". */
export function chartLabel(number: number): string {
  return `${chartWord} ${number}`;
}
