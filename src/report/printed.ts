import type { Origin } from './sources.ts';

/** A figure or a day that the report states: exact, whatever is printed of it, and where it came from. */
export type Value = NumberValue | DateValue;

/** A number, before it is written as its reader expects. */
export interface NumberValue extends Origin {
  readonly kind: 'number';
  /** All digits, with a point for decimals: "-1234.50". */
  readonly digits: string;
  /** How many decimals are printed. */
  readonly decimals: number;
  /** Whether a plus sign is printed before what is above zero, as in changes. */
  readonly isSigned: boolean;
  /** The unit of measure, such as "người" or "%"; empty where things are counted. */
  readonly unit: string;
}

/** A date, before it is written as its reader expects. */
export interface DateValue extends Origin {
  readonly kind: 'date';
  /** "2023-11-28". */
  readonly date: string;
}

/** A value and how it is printed where a template asks for it. */
export class Printed {
  readonly text: string;
  readonly value: Value;

  constructor(text: string, value: Value) {
    this.text = text;
    this.value = value;
  }
}

/** Text in which values stand. */
export class PrintedText {
  readonly parts: readonly (string | Printed)[];

  constructor(parts: readonly (string | Printed)[]) {
    this.parts = parts;
  }
}

/** All that is printed of a text. */
export function textOf({ parts }: PrintedText): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** A number as printed. */
export function printedNumber(
  text: string,
  digits: string,
  { figure, sources }: Origin,
  unit = '',
  isSigned = false,
): Printed {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return new Printed(text, { kind: 'number', digits, decimals, isSigned, unit, figure, sources });
}

/** A count, which templates print with `{{counted n}}` or `{{decimal n}}`. */
export function printedCount(count: number, origin: Origin): Printed {
  return printedNumber(String(count), String(count), origin);
}

/** A day as printed. */
export function printedDate(text: string, date: string, { figure, sources }: Origin): Printed {
  return new Printed(text, { kind: 'date', date, figure, sources });
}
