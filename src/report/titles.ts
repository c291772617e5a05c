import type { Campaign } from '../campaign/campaign.ts';
import { withinSentence } from '../vietnamese/titles.ts';

/** A title of a campaign as it stands within a sentence; the campaign's own names keep their capitals. */
export function titleWithin({ file }: Campaign, title: string): string {
  const { host, units, clusters = [], authorities = [] } = file;
  return withinSentence(title, [
    host.name,
    host.shortName,
    host.locality,
    ...[...units, ...clusters, ...authorities].map(({ name }) => name),
  ]);
}

/** What a programme is called at the head of a column. */
export function shortTitleOf(campaign: Campaign, programme: string): string {
  const found = campaign.programmes.get(programme)?.value;
  return found?.shortTitle ?? found?.title ?? programme;
}
