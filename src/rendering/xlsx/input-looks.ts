import type { Input } from '../../document/tree.ts';
import { asText, type CellStyle } from './styles.ts';

/**
 * How cells look that are to be filled in, by what may be put there. Numbers have no format of their own: where one has,
 * "98%" would become 0,98 unseen.
 */
export const inputLooks: Readonly<
  Record<Input['kind'], Pick<CellStyle, 'horizontal' | 'numberFormat' | 'vertical'>>
> = {
  number: { horizontal: 'right' },
  choice: { horizontal: 'left', numberFormat: asText },
  date: { horizontal: 'center', numberFormat: 'dd/mm/yyyy' },
  line: { horizontal: 'left', numberFormat: asText, vertical: 'top' },
};
