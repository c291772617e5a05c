import Big from 'big.js';
import type { Rating } from '../intake/schema.generated.ts';
import { entriesOf, type Located } from '../intake/values.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import type { Scale } from './campaign.ts';

/**
 * What a board judges: what a unit says of itself, so that it can be seen later whether it still says so. As JSON, by ids, each
 * number as it is; empty where the unit has not rated itself.
 */
export function ratingBasis(rating: Located<Rating> | undefined): string {
  if (rating === undefined) return '';
  const { level, notApplicable } = rating.value;
  const score = rating.get('score');
  const points = entriesOf(rating.get('points')).map(({ key, value }) => [key, digitsOf(value)] as const);
  return JSON.stringify({
    ...(level === undefined ? {} : { level }),
    ...(score === undefined ? {} : { score: digitsOf(score) }),
    ...(points.length === 0 ? {} : { points: Object.fromEntries(points) }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
  });
}

const digitsOf = ({ digits }: Located<number>) => new Big(digits).toFixed();

/**
 * A basis as people read it: "vững mạnh, 86 điểm (Chính trị 27; An ninh 17)"; empty where there was none.
 * @param isShort whether the points of criteria are left out where there is something else
 */
export function basisInWords(basis: string, { levels, criteria = [] }: Scale, isShort = false): string {
  const { level, score, points, notApplicable } = parsed(basis);
  if (notApplicable !== undefined) return notApplicable;
  const labelOf = (all: readonly { readonly id: string; readonly label: string }[], id: string) =>
    all.find((one) => one.id === id)?.label ?? id;
  const list = Object.entries(points ?? {}).map(
    ([id, digits]) => `${labelOf(criteria, id)} ${formatDecimal(digits)}`,
  );
  return [
    level === undefined ? '' : labelOf(levels, level),
    score === undefined ? '' : `${formatDecimal(score)} điểm`,
    list.length === 0 || (isShort && (level ?? score) !== undefined) ? '' : `(${list.join('; ')})`,
  ]
    .filter((part) => part !== '')
    .join(', ')
    .replace(', (', ' (');
}

interface Basis {
  readonly level?: string;
  readonly score?: string;
  readonly points?: Readonly<Record<string, string>>;
  readonly notApplicable?: string;
}

/** What comes back may have been changed by anybody: what is no basis is none. */
function parsed(basis: string): Basis {
  let value: unknown = null;
  try {
    value = JSON.parse(basis);
  } catch {
    // An empty one is none, either.
  }
  if (typeof value !== 'object' || value === null) return {};
  const text = (name: string) => {
    const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
    return typeof found === 'string' ? found : undefined;
  };
  const points: unknown = Object.entries(value).find(([key]) => key === 'points')?.[1];
  const ofPoints =
    typeof points === 'object' && points !== null
      ? Object.entries(points).filter((one): one is [string, string] => typeof one[1] === 'string')
      : [];
  const [level, score, notApplicable] = [text('level'), text('score'), text('notApplicable')];
  return {
    ...(level === undefined ? {} : { level }),
    ...(score === undefined ? {} : { score }),
    ...(ofPoints.length === 0 ? {} : { points: Object.fromEntries(ofPoints) }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
  };
}
