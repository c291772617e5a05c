import type { ValueSet } from '../../value-set.ts';

/** What slides for the conference show. */
export const set: ValueSet = {
  needs: 'results',
  view: async (content) => (await import('./view.ts')).slidesView(content),
};
