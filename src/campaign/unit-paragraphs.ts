import type { Place } from '../diagnostics/source-text.ts';
import { itemsOf } from '../intake/values.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import type { Unit } from './campaign.ts';
import { grouped } from './grouping.ts';
import { narrativeLists, pickRecords } from './picks.ts';
import { type TextRecord, textRecords } from './records.ts';
import { type DraftReview, oncePerReview } from './review.ts';
import { type TextPlace, textKey, textPlacesOf } from './text-reference.ts';

/** One paragraph of a unit's own words. */
export interface UnitParagraph {
  readonly unit: Unit;
  /** What the host writes to take it, in the list of the same theme: "nghi-thuy/2". */
  readonly reference: string;
  readonly text: string;
  readonly place: Place;
  /** Where the host takes it, or has the same words. */
  readonly pickedAt: readonly Place[];
}

/** The paragraphs of units on one theme, in the campaign's order of units. */
export interface ThemeParagraphs extends TextPlace {
  /** The theme's name in references: "quoc-phong-an-ninh", "limitations". */
  readonly name: string;
  /** "Tồn tại, hạn chế". */
  readonly title: string;
  readonly paragraphs: readonly UnitParagraph[];
}

/** Every paragraph that the units of a campaign have written, by theme; themes on which nobody wrote are left out. */
export const paragraphsByTheme = oncePerReview<ThemeParagraphs>(function* (review) {
  const { campaign } = review;
  const records = grouped(textRecords(review), (record) => textKey(record.unitId, placeOf(record)));
  const pickedAt = picksByParagraph(review);
  const copiedTo = placesOfHostTexts(review);
  const paragraphsOf = (unit: Unit, place: TextPlace): UnitParagraph[] => {
    const items = (records.get(textKey(unit.id, place)) ?? []).flatMap((one) => itemsOf(one.paragraphs));
    return items.map(({ value, place: at }, index) => {
      const picks = pickedAt(unit.id, place, index + 1);
      const copy = copiedTo.get(onOneLine(value));
      return {
        unit,
        reference: items.length === 1 ? unit.id : `${unit.id}/${index + 1}`,
        // A line each, as they have been read.
        text: value.split('\n').map(onOneLine).join('\n'),
        place: at,
        pickedAt: picks.length > 0 || copy === undefined ? picks : [copy],
      };
    });
  };
  for (const { id, title, theme, programme } of textPlacesOf(campaign)) {
    const place = { theme, programme };
    const paragraphs = [...campaign.units.values()].flatMap(({ value }) => paragraphsOf(value, place));
    if (paragraphs.length > 0) yield { ...place, name: id, title, paragraphs };
  }
});

function placeOf({ theme, programmeId }: TextRecord): TextPlace {
  return { theme, programme: programmeId };
}

/** Where the host takes a paragraph of a unit: by itself, or with all of its theme. */
function picksByParagraph(review: DraftReview) {
  const keyOf = (unit: string, place: TextPlace, paragraph: number | null) =>
    `${textKey(unit, place)} ${paragraph ?? 'all'}`;
  const picks = grouped(pickRecords(review), ({ unit, place, paragraph }) =>
    place === null ? '' : keyOf(unit, place, paragraph),
  );
  return (unit: string, place: TextPlace, paragraph: number): Place[] =>
    [paragraph, null]
      .flatMap((one) => picks.get(keyOf(unit, place, one)) ?? [])
      .map(({ at }) => at)
      .sort((a, b) => a.start - b.start);
}

/** The host's own paragraphs: who has copied a unit's has taken it as well. */
function placesOfHostTexts({ host }: DraftReview): ReadonlyMap<string, Place> {
  return new Map(
    [...narrativeLists(host)].flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ value, place }) =>
        typeof value === 'string' ? [[onOneLine(value), place] as const] : [],
      ),
    ),
  );
}
