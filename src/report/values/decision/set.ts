import type { ValueSet } from '../../value-set.ts';

/** What a decision gives, to whom, on what grounds. */
export const set: ValueSet = {
  needs: 'results',
  view: async (content) => (await import('./view.ts')).decisionView(content),
};
