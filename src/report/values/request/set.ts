import type { ValueSet } from '../../value-set.ts';

/** What the letter says that asks all units for their reports. */
export const set: ValueSet = {
  needs: 'campaign',
  view: async (content) => (await import('./view.ts')).requestView(content),
};
