import { commitmentsOf } from '../../campaign/records.ts';
import { itemsOf } from '../../intake/values.ts';
import { essentialRule } from '../rule.ts';

/** Only units that had to sign a commitment are counted among its signers. */
export const commitmentSignerNotDue = essentialRule(
  'commitment-signer-not-due',
  function* ({ campaign, host }) {
    for (const commitment of commitmentsOf(host)) {
      const { due } = commitment.value;
      if (due === undefined) continue;
      for (const signer of itemsOf(commitment.get('signed'))) {
        if (due.includes(signer.value)) continue;
        const unit = campaign.units.get(signer.value)?.value.name ?? signer.value;
        yield { place: signer.place, args: { unit } };
      }
    }
  },
);
