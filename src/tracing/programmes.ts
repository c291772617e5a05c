import { indicatorsWithoutFigures } from '../aggregation/without-figures.ts';
import { branch, byId, type Entry, leaf, type NameNode } from './name-tree.ts';
import { countEntry, countedPart } from './parts.ts';
import type { Recorded } from './recorded.ts';

/** Of how many indicators of each programme there are no figures yet. */
export function programmeFigures(recorded: Recorded): NameNode {
  const { campaign, summary, words } = recorded;
  const tables = new Map((summary?.indicators ?? []).map((table) => [table.indicator, table]));
  return byId(campaign.programmes.keys(), (id) => {
    const programme = campaign.programmes.get(id);
    if (programme === undefined) return null;
    const entry = (): Entry | null => {
      const lacking = indicatorsWithoutFigures(campaign, tables, id);
      if (lacking.length === 0) return null;
      const parts = () =>
        lacking.map(({ indicator, name }) =>
          countedPart(name, null, null, recorded.indicatorPlaces(indicator)),
        );
      const title = words.titled(programme.value.title, words.withoutFigures);
      return countEntry(title, lacking.length, 'item', parts);
    };
    return branch({ 'without-figures': () => leaf(entry) });
  });
}
