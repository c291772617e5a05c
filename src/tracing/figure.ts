import type { SourcePlace } from '../aggregation/summary.generated.ts';
import type { FigureName } from './figure-names.ts';

/** What a figure is: a number, or a day, that documents print or the summary states. */
export interface FigureHeading {
  readonly name: FigureName;
  readonly kind: 'number' | 'date';
  /** What it is, in words that hold by themselves: "Công dân nhập ngũ: thực hiện". */
  readonly title: string;
  /** As the summary states it, with a point for decimals; a day as "2023-11-30"; `null` where there is none. */
  readonly digits: string | null;
  /** The unit of measure, such as "người" or "%"; empty where things are counted. */
  readonly unit: string;
}

/** A figure, what it was made of, and what was left out of it. */
export interface Figure extends FigureHeading, Derived {}

/** What a figure was made of, and what was left out of it. */
export interface Derived {
  readonly derivation: Derivation;
  readonly leftOut: readonly LeftOut[];
}

/** How a figure follows from its parts. */
export interface Derivation {
  readonly rule: Rule;
  /** In the campaign's order; there may be thousands. */
  readonly parts: readonly Part[];
  /** How many decimals the figure has: what a rule does not give exactly is rounded to them, once, half up. */
  readonly decimals: number;
  /** What is counted, where that is the rule. */
  readonly counted: Counted | null;
}

/**
 * What is done with parts. Of `quotient` and `percentage`, the sum of the dividends is divided by that of the divisors; `growth` is the
 * difference in percent of the subtrahends' magnitude. Of `none`, there is no figure, and what was left out says why.
 */
export type Rule =
  | 'typed'
  | 'sum'
  | 'mean'
  | 'min'
  | 'max'
  | 'count'
  | 'quotient'
  | 'percentage'
  | 'difference'
  | 'growth'
  | 'none';

/** What things are that are counted. */
export type Counted =
  | 'unit'
  | 'cluster'
  | 'host'
  | 'collective'
  | 'individual'
  | 'award'
  | 'submission'
  | 'item';

/** What a figure was made of: something in a file, or another figure. */
export interface Part {
  readonly role: 'term' | 'dividend' | 'divisor' | 'minuend' | 'subtrahend';
  /** Whose or what it is: "phường Nghi Thủy". */
  readonly label: string;
  /** The name of the figure that it is, from which one can go on; `null` where it is none. */
  readonly figure: FigureName | null;
  /** `null` where it only counts as one. */
  readonly digits: string | null;
  /** As typed in the file: "48.30"; `null` where nothing was. */
  readonly text: string | null;
  /** Where the very value stands; none for what was made of others. */
  readonly places: readonly SourcePlace[];
  /** How it follows from its own parts, where its digits are rounded and the figure was made of the exact amount. */
  readonly exact: Derivation | null;
}

/** What is in a file, or is missing there, and not in a figure. */
export interface LeftOut {
  readonly why: WhyLeftOut;
  readonly label: string;
  /** As typed; `null` where none was. */
  readonly reason: string | null;
  /** The figure that it states; `null` where it states none. */
  readonly digits: string | null;
  readonly places: readonly SourcePlace[];
}

/**
 * Why something is in no figure: nothing was reported, or signed; it does not apply; a later revision, or the appraisal's result, counts in its
 * place; another entry states the same; it was not asked of such a unit, or of the host.
 */
export type WhyLeftOut =
  | 'missing'
  | 'unsigned'
  | 'not-applicable'
  | 'superseded'
  | 'appraised'
  | 'duplicate'
  | 'not-asked';
