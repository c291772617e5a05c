import { expect, it } from 'vitest';
import { summaryOf } from '../../src/aggregation/partial-summary.ts';
import { summaryBytes } from '../../src/rendering/summary-file.ts';
import { reviewOf } from '../support/review.ts';
import { example } from '../support/run.ts';

it('the summary’s file is what JSON.stringify writes, also of empty lists', async () => {
  const summary = summaryOf(await reviewOf(example));
  for (const one of [summary, { ...summary, unitTexts: [], ratings: [] }]) {
    expect(Buffer.from(summaryBytes(one)).toString()).toBe(`${JSON.stringify(one, null, 2)}\n`);
  }
});
