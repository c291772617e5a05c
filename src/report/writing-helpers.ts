import { capitalized } from '../vietnamese/normal-forms.ts';
import { formatCount, formatDecimal } from '../vietnamese/numbers.ts';

/** What templates may call, each with one value that it writes otherwise. */
export const writingHelpers: Readonly<Record<string, (value: string) => string>> = {
  counted: (value) => formatCount(Number(value)),
  decimal: formatDecimal,
  capitalize: capitalized,
};
