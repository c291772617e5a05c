import type { Summary } from '../aggregation/summary.generated.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { type Printed, textOf } from '../report/printed.ts';
import { shortcomingsOf } from '../report/sentences/shortcomings.ts';
import type { OfferedText } from './listing.generated.ts';

/** What figures say of limitations, each sentence with the places that its figures come from. */
export function offeredTextsOf(campaign: Campaign, summary: Summary): OfferedText[] {
  return shortcomingsOf(campaign, summary).map(({ sentence }) => {
    const printed = sentence.parts.filter((part): part is Printed => typeof part !== 'string');
    const places = printed.flatMap(({ value }) => value.sources);
    const byPlace = new Map(places.map((place) => [`${place.file}:${place.line}:${place.column}`, place]));
    return { text: `${textOf(sentence)}.`, sources: [...byPlace.values()] };
  });
}
