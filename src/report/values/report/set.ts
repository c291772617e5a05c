import type { ValueSet } from '../../value-set.ts';

/** What the report of the year's review says. */
export const set: ValueSet = {
  needs: 'results',
  view: async (content) => (await import('./view.ts')).reportView(content),
};
