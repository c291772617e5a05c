import fc from 'fast-check';
import { expect, it } from 'vitest';
import { validated } from '../support/memory-world.ts';
import { runs } from '../support/runs.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';

it('nothing is found in campaigns as offices keep them, but who has not submitted', async () => {
  await fc.assert(
    fc.asyncProperty(validCampaigns, async (files) => {
      const { findings } = await validated(files);
      const found = findings.filter(({ code }) => code !== 'submission-missing');
      expect(found.map(({ code, args, place }) => [code, place.source.path, args])).toEqual([]);
    }),
    runs(200, 10),
  );
});
