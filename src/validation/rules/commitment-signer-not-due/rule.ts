import { commitmentsOf } from '../../../campaign/records.ts';
import { itemsOf } from '../../../intake/values.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Only units that had to sign a commitment are counted among its signers. */
export default fileRule<Arguments>(definition, 'essential', function* ({ campaign, host }) {
  for (const commitment of commitmentsOf(host)) {
    const { due } = commitment.value;
    if (due === undefined) continue;
    for (const signer of itemsOf(commitment.get('signed'))) {
      if (due.includes(signer.value)) continue;
      const unit = campaign.units.get(signer.value)?.value.name ?? signer.value;
      yield { place: signer.place, args: { unit } };
    }
  }
});
