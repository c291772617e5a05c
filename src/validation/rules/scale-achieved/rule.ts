import { itemsOf } from '../../../intake/values.ts';
import { matchKey } from '../../../vietnamese/normal-forms.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** How the labels begin of levels that say themselves that they are not achieved. */
const failing = ['không đạt', 'chưa đạt', 'không hoàn thành', 'chưa hoàn thành'].map(matchKey);

/** Levels stand best first: below one that is not achieved none is; and some level is. */
export default campaignRule<Arguments>(definition, 'error', function* ({ campaign }) {
  // A level may be among what had to be left out.
  if (campaign.isPartial) return;
  for (const scale of itemsOf(campaign.root.get('scales'))) {
    const levels = itemsOf(scale.get('levels'));
    for (const level of levels) {
      const { label, achieved } = level.value;
      const key = matchKey(label);
      if (!achieved || !failing.some((words) => key.startsWith(words))) continue;
      const args = { problem: 'label', level: label } as const;
      yield { place: level.placeAt('achieved'), args, severity: 'warning' };
    }
    const failed = levels.find(({ value }) => !value.achieved);
    if (failed === undefined) continue;
    if (levels.every(({ value }) => !value.achieved)) {
      const args = { problem: 'none', scale: scale.value.id } as const;
      yield { place: scale.placeAt('id'), args, severity: 'warning' };
      continue;
    }
    for (const level of levels.slice(levels.indexOf(failed) + 1)) {
      if (!level.value.achieved) continue;
      const args = { problem: 'order', level: level.value.label, better: failed.value.label } as const;
      yield { place: level.placeAt('achieved'), args };
    }
  }
});
