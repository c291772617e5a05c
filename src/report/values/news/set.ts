import type { ValueSet } from '../../value-set.ts';

/** What a news item about the conference says. */
export const set: ValueSet = {
  needs: 'results',
  view: async (content) => (await import('./view.ts')).newsView(content),
};
