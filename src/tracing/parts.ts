import Big from 'big.js';
import type { SourcePlace } from '../aggregation/summary.generated.ts';
import type { Located } from '../intake/values.ts';
import type { Counted, Derivation, Derived, LeftOut, Part, Rule } from './figure.ts';
import type { FigureName } from './figure-names.ts';
import type { Entry } from './name-tree.ts';
import { placeOf } from './recorded.ts';

type Role = Part['role'];

/** A number that stands in a file. */
export function typedPart(
  label: string,
  figure: FigureName | null,
  number: Pick<Located<unknown>, 'digits' | 'place'>,
  role: Role = 'term',
): Part {
  return {
    role,
    label,
    figure,
    digits: new Big(number.digits).toFixed(),
    text: number.digits,
    places: [placeOf(number.place)],
    exact: null,
  };
}

/** Something that counts as one. @param located what is typed where it stands; `null` where that is what is missing */
export function countedPart(
  label: string,
  figure: FigureName | null,
  located: Pick<Located<unknown>, 'digits' | 'place'> | null,
  places: readonly SourcePlace[] = [],
): Part {
  return {
    role: 'term',
    label,
    figure,
    digits: null,
    text: located === null ? null : located.digits || null,
    places: located === null ? places : [placeOf(located.place)],
    exact: null,
  };
}

/** Another figure. @param exact how it follows from its parts, where its digits are rounded */
export function figurePart(
  role: Role,
  label: string,
  figure: FigureName | null,
  digits: string,
  exact: Derivation | null = null,
): Part {
  return { role, label, figure, digits, text: null, places: [], exact };
}

/** How a figure follows from parts. */
export function derivation(
  rule: Rule,
  parts: readonly Part[],
  digits: string | null,
  counted: Counted | null = null,
): Derivation {
  return { rule, parts, decimals: decimalsIn(digits), counted };
}

/** A figure that stands in a file as it is; without it, there is none. */
export function asTyped(part: Part | null, leftOut: readonly LeftOut[] = []): Derived {
  return {
    derivation: part === null ? derivation('none', [], null) : derivation('typed', [part], part.digits),
    leftOut,
  };
}

/**
 * How many things there are.
 * @param parts each of them, found when it is asked what the figure was made of
 */
export function countEntry(
  title: string,
  count: number,
  counted: Counted,
  parts: () => readonly Part[],
  leftOut: () => readonly LeftOut[] = () => [],
): Entry {
  const digits = String(count);
  return {
    kind: 'number',
    title,
    digits,
    unit: '',
    derived: () => ({ derivation: derivation('count', parts(), digits, counted), leftOut: leftOut() }),
  };
}

/** A day that stands in a file as it is; `null` where there is none. */
export function dateEntry(
  title: string,
  label: string,
  date: Pick<Located<string>, 'value' | 'place'> | undefined,
): Entry | null {
  if (date === undefined) return null;
  const derived = (): Derived => {
    const { value, place } = date;
    const part: Part = {
      role: 'term',
      label,
      figure: null,
      digits: null,
      text: value,
      places: [placeOf(place)],
      exact: null,
    };
    return { derivation: derivation('typed', [part], null), leftOut: [] };
  };
  return { kind: 'date', title, digits: date.value, unit: '', derived };
}

/** How many decimals are written. */
export function decimalsIn(digits: string | null): number {
  return digits?.split('.')[1]?.length ?? 0;
}
