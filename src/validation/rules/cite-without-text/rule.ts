import { textRecords } from '../../../campaign/records.ts';
import { entriesOf, itemsOf } from '../../../intake/values.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What the host cites of a unit's submission stands in it. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, host, submissions } = review;
  const texts = new Set(
    textRecords(review).flatMap(({ unitId, theme, programmeId, paragraphs }) =>
      theme === 'results' && paragraphs.value.length > 0 ? [`${unitId} ${programmeId}`] : [],
    ),
  );
  const received = new Set(submissions.flatMap(({ root }) => root?.value.unit ?? []));
  for (const { key, value } of entriesOf(host?.get('narrative')?.get('programmes'))) {
    const programme = campaign.programmes.get(key)?.value;
    const cites = itemsOf(value.get('cite'));
    for (const [index, cited] of cites.entries()) {
      // One that is cited twice is reported as such.
      if (cites.findIndex((one) => one.value === cited.value) < index) continue;
      const unit = campaign.units.get(cited.value)?.value;
      // Who has not submitted is reported as missing.
      if (programme === undefined || unit === undefined || !received.has(unit.id)) continue;
      if (texts.has(`${unit.id} ${programme.id}`)) continue;
      yield { place: cited.place, args: { unit: unit.name, programme: programme.title, id: key } };
    }
  }
});
