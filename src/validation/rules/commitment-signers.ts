import { commitmentsOf } from '../../campaign/records.ts';
import { error } from '../../diagnostics/finding.ts';
import { itemsOf } from '../../intake/values.ts';
import type { Rule } from '../rule.ts';

/** Only units that had to sign a commitment are counted among its signers. */
export const commitmentSigners: Rule = function* ({ campaign, host }) {
  for (const commitment of commitmentsOf(host)) {
    const { due } = commitment.value;
    if (due === undefined) continue;
    for (const signer of itemsOf(commitment.get('signed'))) {
      if (due.includes(signer.value)) continue;
      const unit = campaign.units.get(signer.value)?.value.name ?? signer.value;
      yield error('commitment-signer-not-due', signer.place, { unit });
    }
  }
};
