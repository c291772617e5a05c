import type { ValueSet } from '../../value-set.ts';

/** What the letter says that reminds one unit. */
export const set: ValueSet = {
  needs: 'progress',
  view: async (content) => (await import('./view.ts')).reminderView(content),
};
