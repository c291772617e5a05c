import type { Format } from '../format.ts';

/** The summary by schemas/summary.schema.json: every figure with the places that it comes from. */
export const format: Format = {
  extension: 'json',
  hasNoText: true,
  render: async ({ summaryFile }) => ({ bytes: await summaryFile(), unprintable: [] }),
};
