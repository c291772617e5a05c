import type { DocumentKind } from '../../kind.ts';

const name = 'Báo cáo';

/** The report of the year's review. */
export const kind: DocumentKind = {
  name,
  fileName: (year) => `bao-cao-${year}`,
  view: async (campaign, summary, host) =>
    (await import('./view.ts')).reportView(campaign, summary, host, name),
};
