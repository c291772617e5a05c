import type { CliWords } from './cli-words.ts';
import { CliError } from './exit.ts';

/** A number of an option, above zero, in digits with or without decimals. @throws CliError where it is none */
export function positiveNumber(text: string, { errors }: CliWords): number {
  const number = /^\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : 0;
  if (number === 0) throw new CliError(errors.notPositive(text));
  return number;
}

/** A port that an option names. @throws CliError where it is none */
export function portNumber(text: string, { preview }: CliWords): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > 65_535) throw new CliError(preview.notPort(text));
  return number;
}

/** A number of an option, one or more, in digits. @throws CliError where it is none */
export function wholeNumber(text: string, { errors }: CliWords): number {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (number === 0) throw new CliError(errors.notWhole(text));
  return number;
}
