import type { ValueSet } from '../../value-set.ts';

/** What a unit's sheet says of its results. */
export const set: ValueSet = {
  needs: 'results',
  view: async (content) => (await import('./view.ts')).unitView(content),
};
