import { grouped } from '../campaign/grouping.ts';
import type { DraftReview } from '../campaign/review.ts';
import { paragraphsByTheme, type UnitParagraph } from '../campaign/unit-paragraphs.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { ListedUnit, TextListing, TextPlace } from './listing.generated.ts';

/** Which of the units' texts are listed. */
export interface TextFilter {
  /** A theme's name in references: "limitations"; without it, all. */
  readonly theme?: string | undefined;
  /** A unit's id; without it, all. */
  readonly unit?: string | undefined;
  /** Whether only those are listed that the host takes nowhere. */
  readonly isUnpicked?: boolean | undefined;
}

/**
 * What units have written, by theme and unit, and where the host takes it.
 * @param offered what figures say of limitations; `null` where there are errors, so that no figures are known
 */
export function textListing(
  review: DraftReview,
  offered: TextListing['offered'],
  { theme, unit, isUnpicked = false }: TextFilter = {},
): TextListing {
  const themes = paragraphsByTheme(review)
    .filter(({ name }) => theme === undefined || name === theme)
    .map(({ name, title, paragraphs }) => ({
      name,
      title,
      paragraphs: paragraphs.filter((one) => unit === undefined || one.unit.id === unit),
    }));
  const all = themes.flatMap(({ paragraphs }) => paragraphs);
  const isShown = (one: UnitParagraph) => !isUnpicked || one.pickedAt.length === 0;
  return {
    version: 1,
    year: review.campaign.root.value.year ?? null,
    written: all.length,
    picked: all.filter(({ pickedAt }) => pickedAt.length > 0).length,
    themes: themes
      .map(({ name, title, paragraphs }) => ({ name, title, units: byUnit(paragraphs.filter(isShown)) }))
      .filter(({ units }) => units.length > 0),
    offered: (theme === undefined || theme === 'limitations') && unit === undefined ? offered : [],
  };
}

function byUnit(paragraphs: readonly UnitParagraph[]): ListedUnit[] {
  return [...grouped(paragraphs, ({ unit }) => unit)].map(([{ id, name }, ofUnit]) => ({
    unit: id,
    name,
    paragraphs: ofUnit.map(({ reference, text, place, pickedAt }) => ({
      reference,
      text,
      place: placeInFile(place),
      picked: pickedAt.map(placeInFile),
    })),
  }));
}

function placeInFile({ source, start }: Place): TextPlace {
  return { file: source.path, ...source.position(start) };
}

/** How many paragraphs the host takes nowhere, by theme; themes of which all are taken are left out. */
export function unpickedCounts(
  review: DraftReview,
): readonly { readonly title: string; readonly count: number }[] {
  return paragraphsByTheme(review).flatMap(({ title, paragraphs }) => {
    const count = paragraphs.filter(({ pickedAt }) => pickedAt.length === 0).length;
    return count === 0 ? [] : [{ title, count }];
  });
}
