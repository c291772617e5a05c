import type { ValueSet } from '../../value-set.ts';

/** What stands on the certificates that go with a decision of the host's. */
export const set: ValueSet = {
  needs: 'results',
  view: async (content) => (await import('./view.ts')).certificatesView(content),
};
