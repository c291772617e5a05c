import type { AwardItem } from '../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import { grouped } from '../../../campaign/grouping.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';
import { PrintedText } from '../../printed.ts';
import { awardOf, giverOf } from '../../sentences/award-words.ts';
import { decisionWords, groupKey, kindsOf, nameTitle, placeOf } from '../report/annexes/recipients.ts';

/** A unit's awards, grouped and sorted as in the annex of the report; `null` where it has none. */
export function awardsOf(campaign: Campaign, list: readonly AwardItem[]) {
  if (list.length === 0) return null;
  return {
    nameTitle: nameTitle(list),
    groups: [...grouped(list, groupKey).values()].flatMap((items, index) => {
      const [first] = items;
      if (first === undefined) return [];
      const sources = items.flatMap((item) => item.sources);
      return [
        {
          index: index + 1,
          award: capitalized(awardOf(campaign, first)),
          giver: capitalized(giverOf(campaign, first)),
          decision: new PrintedText(decisionWords(first, sources)),
          recipients: kindsOf(items).flatMap((kind) =>
            kind.items.map((item) => ({ name: capitalized(item.name), place: placeOf(campaign, item) })),
          ),
        },
      ];
    }),
  };
}
