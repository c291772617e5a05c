import { entriesOf } from '../../../intake/values.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What the host writes on a programme is printed in its section: one that is not reviewed has none. */
export default fileRule<Arguments>(definition, 'warning', function* ({ campaign, host }) {
  for (const { key, keyPlace, value } of entriesOf(host?.get('narrative')?.get('programmes'))) {
    const programme = campaign.programmes.get(key)?.value;
    const { text = [], cite = [] } = value.value;
    if (programme?.reviewed !== false || text.length + cite.length === 0) continue;
    yield { place: keyPlace, args: { programme: programme.title } };
  }
});
