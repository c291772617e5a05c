import type { ValueSet } from '../../value-set.ts';

/** What a board needs that appraises units: what they say of themselves, and room for its result. */
export const set: ValueSet = {
  needs: 'progress',
  view: async (content) => (await import('./view.ts')).appraisalView(content),
};
