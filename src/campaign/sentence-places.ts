/** What an indicator's sentence may have places for. */
export const placeNames = ['actual', 'target', 'previous', 'denominator'] as const;

/** A figure that an indicator's sentence has a place for. */
export type PlaceName = (typeof placeNames)[number];

/** A place in a sentence, by what stands in its braces, and where in the sentence it begins. */
export interface SentencePlace {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

/** The places of an indicator's sentence, as "{actual}" is one, whether what they name is known or not. */
export function placesIn(sentence: string): SentencePlace[] {
  return [...sentence.matchAll(/\{([^{}]*)\}/g)].map((match) => ({
    name: (match[1] ?? '').trim(),
    offset: match.index,
    length: match[0].length,
  }));
}

/** Whether a name is that of a figure that sentences have places for. */
export function isPlaceName(name: string): name is PlaceName {
  return placeNames.some((known) => known === name);
}

/**
 * A sentence without some places: each with the slash before it, or with the brackets around it.
 * @returns `null` where one has neither: the sentence does not hold without it
 */
export function withoutPlaces(sentence: string, isLeftOut: (name: string) => boolean): string | null {
  const place = placesIn(sentence).find(({ name }) => isLeftOut(name));
  if (place === undefined) return sentence;
  const before = sentence.slice(0, place.offset);
  const after = sentence.slice(place.offset + place.length);
  const slash = before.trimEnd();
  if (slash.endsWith('/')) return withoutPlaces(slash.slice(0, -1).trimEnd() + after, isLeftOut);
  const [opening, closing] = [before.lastIndexOf('('), after.indexOf(')')];
  const isBracketed = opening > before.lastIndexOf(')') && closing !== -1;
  return isBracketed
    ? withoutPlaces(before.slice(0, opening).trimEnd() + after.slice(closing + 1), isLeftOut)
    : null;
}
