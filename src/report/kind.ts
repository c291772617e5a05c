import type { Summary } from '../aggregation/summary.generated.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { HostFile } from '../intake/schema.generated.ts';

/**
 * A kind of document: each folder in kinds/ is one, by the folder's name, and exports it as `kind` from its kind.ts.
 * Its templates are the folder of the same name in templates/, where the one of that name calls the others. What it
 * needs is to be loaded only when a document is made.
 */
export interface DocumentKind {
  /** What it is called, as a sentence names it: "Báo cáo". */
  readonly name: string;
  /** The names of its files, without what says their format: "bao-cao-2023". */
  readonly fileName: (year: number) => string;
  /** All that its templates may say. */
  readonly view: (campaign: Campaign, summary: Summary, host: Partial<HostFile> | null) => Promise<object>;
}
