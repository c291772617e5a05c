import type { Summary } from '../aggregation/summary.generated.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { HostFile } from '../intake/schema.generated.ts';
import type { HeadingNumbers } from '../letterheads/letterhead.ts';
import type { documentView } from './document-view.ts';

/** What a document's view is made from. */
export interface DocumentContent {
  readonly campaign: Campaign;
  readonly summary: Summary;
  /** The host's own file, where there is one. */
  readonly host: Partial<HostFile> | null;
  /** What stands at the document's head and foot. */
  readonly document: ReturnType<typeof documentView>;
  /** Whether no format asks which figures of the data cells print: in a large document, to say so takes room. */
  readonly isWithoutData: boolean;
}

/**
 * A kind of document: each folder in kinds/ is one, by the folder's name, and exports it as `kind` from its kind.ts.
 * Its templates are the folder of the same name in templates/, where the one of that name calls the others; its
 * settings in review.yaml are those of the same name under `documents`. What it needs is to be loaded only when a
 * document is made.
 */
export interface DocumentKind {
  /** The names of its files, without what says their format, given that of the period: "bao-cao-2023". */
  readonly fileName: (period: string) => string;
  /** How its headings are numbered, where that is not as its letterhead has it: "Điều 1.". */
  readonly headings?: HeadingNumbers;
  /** All that its templates may say. */
  readonly view: (content: DocumentContent) => Promise<object>;
}
