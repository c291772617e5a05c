import type { Summary } from '../../src/aggregation/summary.generated.ts';
import type { Review } from '../../src/campaign/review.ts';
import { check } from '../../src/review.ts';
import { type Files, memoryWorld, root } from './memory-world.ts';

/** The records and the figures of a campaign in memory, of which submissions may be missing. */
export async function summarized(files: Files): Promise<{ review: Review; summary: Summary }> {
  const { review, summary, findings } = await check(root, memoryWorld(files), { allowMissing: true });
  if (review === null || summary === null) {
    throw new Error(findings.map(({ code, args }) => `${code} ${JSON.stringify(args)}`).join('\n'));
  }
  return { review, summary };
}
