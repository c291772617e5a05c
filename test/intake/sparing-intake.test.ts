import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../src/aggregation/inputs.ts';
import { summaryBytes } from '../../src/aggregation/summary-file.ts';
import { indicatorRecords } from '../../src/campaign/records.ts';
import { messageOf } from '../../src/diagnostics/finding-words.ts';
import { findingWordsIn } from '../../src/findings.ts';
import { intakeOf } from '../../src/intake/intake-file.ts';
import { sparingIntake } from '../../src/intake/sparing-intake.ts';
import { check } from '../../src/review.ts';
import { campaigns } from '../support/campaigns.ts';
import { type Files, memoryWorld, root } from '../support/memory-world.ts';
import { runs } from '../support/runs.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';

/** All that is found in a campaign, and the file of its figures. */
async function foundIn(files: Files, intake: typeof intakeOf) {
  const { findings, review, summary, draft } = await check(root, memoryWorld(files), {
    allowMissing: true,
    intake,
  });
  const words = findingWordsIn('vi');
  return {
    findings: findings.map((one) => [
      one.code,
      one.place.source.path,
      one.place.start,
      messageOf(one, words),
    ]),
    figures:
      review === null || summary === null
        ? null
        : Buffer.from(summaryBytes(summary, inputsOf(review))).toString(),
    isShared: review === null || draft === null || indicatorRecords(review) === indicatorRecords(draft),
  };
}

describe('files read sparingly', () => {
  it('say the same as others, whether all are, or those beyond the first', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(validCampaigns, campaigns), fc.constantFrom(0, 1, 2), async (files, few) => {
        const sparing = await foundIn(files, sparingIntake(few));
        expect(sparing).toEqual(await foundIn(files, intakeOf));
        expect(sparing.isShared).toBe(true);
      }),
      runs(300, 25),
    ));
});
