import type { DocumentKind } from '../../kind.ts';

/** The report of the year's review. */
export const kind: DocumentKind = {
  fileName: (period) => `bao-cao-${period}`,
  view: async (content) => (await import('./view.ts')).reportView(content),
};
